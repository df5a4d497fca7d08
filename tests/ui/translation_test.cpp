// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include "support/test_case.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCataloguesHoldEveryTextOfTheSources()
    {
        const QString source = QStringLiteral(PORTULAN_SOURCE_DIR);
        QTemporaryDir folder;
        const QStringList names{QStringLiteral("portulan_fr.ts"), QStringLiteral("portulan_en.ts")};
        for (const QString &name : names)
            QVERIFY(QFile::copy(source + QStringLiteral("/assets/translations/") + name, folder.filePath(name)));
        QCOMPARE(QProcess::execute(source + QStringLiteral("/packaging/translate"), {folder.path()}), 0);
        for (const QString &name : names) {
            const QByteArray now = contents(folder.filePath(name));
            QVERIFY(now.size() > 500);
            QVERIFY2(!now.contains("unfinished"), "a text of the sources has no translation: run packaging/translate");
            QCOMPARE(now, contents(source + QStringLiteral("/assets/translations/") + name));
        }
    }
};

PORTULAN_TEST(TranslationTest)
#include "translation_test.moc"
