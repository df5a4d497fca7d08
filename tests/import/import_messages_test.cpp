// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/catalogue.h"
#include "support/test_case.h"

#include <QDirIterator>
#include <QRegularExpression>

class ImportMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Every key that the importers' sources hand to a note has words in both languages. */
    void everyReasonHasWords()
    {
        const QRegularExpression note(
            "(?:note\\([^;]*?,\\s*\"|say\\((?:What::[A-Za-z]+, "
            "QStringLiteral\\()?\"|(?:ref\\.text\\(\\)|\\{\\}),\\s*QStringLiteral\\(\")([a-z]+(?:_[a-z]+)+)\"");
        QSet<QString> reasons;
        QDirIterator files(QStringLiteral(PORTULAN_SOURCE_DIR "/app/import"), {"osm_*.cpp", "model_*.cpp"}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QRegularExpressionMatchIterator matches = note.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                reasons.insert(matches.next().captured(1));
        }
        QVERIFY(reasons.size() > 15);
        QVERIFY(reasons.contains("level_missing"));
        QVERIFY(reasons.contains("model_simplified"));
        QVERIFY(reasons.contains("levels_of_model"));
        for (const QString &reason : reasons) {
            const QString french = base::catalogueWords("import", reason, base::Language::French);
            const QString english = base::catalogueWords("import", reason, base::Language::English);
            QVERIFY2(french != reason && english != reason && french != english, qUtf8Printable(reason));
        }
    }
};

PORTULAN_TEST(ImportMessagesTest)
#include "import_messages_test.moc"
