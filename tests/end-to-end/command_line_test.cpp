// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_case.h"

#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

static const QString demo = QStringLiteral(PORTULAN_DEMO);

/** How a program ended: its status, and what it wrote on standard error. */
struct Ended
{
    int status = -1;
    QString errors;
};

static Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PORTULAN_BIN_DIR "/") + program, arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardError())};
}

static QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScreenshotHasTheSizeAskedForAndLeavesThePackageAlone()
    {
        const QByteArray before = hashOf(demo);
        const QString picture = m_folder.filePath(QStringLiteral("out.png"));
        const Ended ended =
            run(QStringLiteral("portulan"), {QStringLiteral("--screenshot"), picture, QStringLiteral("--size"),
                                             QStringLiteral("900x700"), QStringLiteral("--density"), QStringLiteral("1"), demo});
        QVERIFY2(ended.status == 0, qPrintable(ended.errors));
        QCOMPARE(QImage(picture).size(), QSize(900, 700));
        QVERIFY(!before.isEmpty());
        QCOMPARE(hashOf(demo), before);
    }

    void whatCannotBeDoneEndsWithWordsAndStatusOne_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::addRow("no such file") << QStringList{QStringLiteral("/nowhere/a.gpkg")} << QStringLiteral("/nowhere/a.gpkg");
        QTest::addRow("no such floor") << QStringList{QStringLiteral("--level"), QStringLiteral("R+77"), demo}
                                       << QStringLiteral("R+77");
    }

    void whatCannotBeDoneEndsWithWordsAndStatusOne()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const QString picture = m_folder.filePath(QStringLiteral("none.png"));
        const Ended ended = run(QStringLiteral("portulan"), QStringList{QStringLiteral("--screenshot"), picture} + arguments);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.errors.contains(words), qPrintable(ended.errors));
        QVERIFY(!QFile::exists(picture));
    }

    void aMistypedOptionIsRefused()
    {
        QVERIFY(run(QStringLiteral("portulan"), {QStringLiteral("--theme"), QStringLiteral("sepia")}).status > 1);
        QVERIFY(run(QStringLiteral("portulan"), {QStringLiteral("--size"), QStringLiteral("large")}).status > 1);
    }

    void aRealStationOpensFloorByFloor()
    {
        const QString source = support::realData(QStringLiteral("osm-berlin-hbf/berlin_hbf.osm"));
        if (!QFile::exists(source))
            QSKIP("no real data here");
        const QString package = m_folder.filePath(QStringLiteral("berlin.gpkg"));
        const Ended imported =
            run(QStringLiteral("portulan-station"), {QStringLiteral("import"), source, QStringLiteral("-o"), package});
        QVERIFY2(imported.status == 0, qPrintable(imported.errors));
        QSet<QByteArray> pictures;
        for (const QString &level : {QStringLiteral("-1"), QStringLiteral("0"), QStringLiteral("1")}) {
            const QString picture = m_folder.filePath(QStringLiteral("berlin%1.png").arg(level));
            const Ended ended =
                run(QStringLiteral("portulan"),
                    {QStringLiteral("--screenshot"), picture, QStringLiteral("--level=") + level, QStringLiteral("--size"),
                     QStringLiteral("1280x800"), QStringLiteral("--density"), QStringLiteral("1"), package});
            QVERIFY2(ended.status == 0, qPrintable(ended.errors));
            pictures.insert(hashOf(picture));
        }
        QCOMPARE(pictures.size(), 3);
    }

    void theTabletProgramLinksNoImporter()
    {
        QProcess process;
        process.start(QStringLiteral("ldd"), {QStringLiteral(PORTULAN_BIN_DIR "/portulan")});
        QVERIFY(process.waitForFinished());
        const QString libraries = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(libraries.contains(QStringLiteral("libQt6Quick")));
        QVERIFY(!libraries.contains(QStringLiteral("gdal")));
        QVERIFY(!libraries.contains(QStringLiteral("assimp")));
    }

private:
    QTemporaryDir m_folder;
};

PORTULAN_TEST(CommandLineTest)
#include "command_line_test.moc"
