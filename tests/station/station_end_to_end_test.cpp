// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

/** The program as a scheduler starts it, and GDAL as a witness. */
class StationEndToEndTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray output(const QString &program, const QStringList &arguments, int expected)
    {
        QProcess process;
        process.start(program, arguments);
        [&] {
            QVERIFY2(process.waitForFinished(60'000), qUtf8Printable(program));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            if (process.exitCode() != expected)
                qWarning("%s", process.readAllStandardError().constData());
            QCOMPARE(process.exitCode(), expected);
        }();
        return process.readAllStandardOutput();
    }

    static QByteArray station(const QStringList &arguments, int expected = 0)
    {
        return output(QStringLiteral(PORTULAN_BIN_DIR "/portulan-station"), arguments, expected);
    }

    /** How many features GDAL counts in a layer. */
    static int gdalCount(const QString &package, const QString &layer)
    {
        const QString text = QString::fromUtf8(output(QStringLiteral("ogrinfo"), {"-ro", "-so", package, layer}, 0));
        const QRegularExpressionMatch match = QRegularExpression("Feature Count: (\\d+)").match(text);
        return match.hasMatch() ? match.captured(1).toInt() : -1;
    }

private Q_SLOTS:
    void gdalSeesWhatInfoCounts_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("Berlin, XML") << "osm-berlin-hbf/berlin_hbf.osm";
        QTest::newRow("Massy, PBF") << "osm-massy-palaiseau/station-border.osm.pbf";
    }

    void gdalSeesWhatInfoCounts()
    {
        QFETCH(QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const QString package = m_folder.filePath(QFileInfo(path).baseName() + ".gpkg");
        station({"import", path, "-o", package});
        station({"import", path, "-o", package}, 1);
        const QJsonObject info = QJsonDocument::fromJson(station({"info", package, "--json"})).object();
        QCOMPARE(info.value("not_readable").toArray().size(), 0);
        const QJsonObject totals = info.value("totals").toObject();
        const QStringList tables{"space",     "wall", "opening", "exit",     "connector",
                                 "equipment", "site", "level",   "building", "source"};
        for (const QString &table : tables) {
            QVERIFY2(totals.value(table).toInt() > 0, qUtf8Printable(table));
            QCOMPARE(gdalCount(package, table), totals.value(table).toInt());
        }
    }
};

PORTULAN_TEST(StationEndToEndTest)
#include "station_end_to_end_test.moc"
