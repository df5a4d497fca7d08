// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_reader.h"
#include "store/plan_writer.h"
#include "store/sample_plan.h"
#include "support/test_case.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>

using namespace store;

/** What programs that are not ours make of a package: GDAL (gdal-bin) and the sqlite3 shell. A missing one fails the test. */
class OutsideJudgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("venue.gpkg"));
        QVERIFY(writePlan(support::fullPlan(), m_path, Overwrite::Yes));
    }

    void gdalReadsEveryTable_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("features");
        QTest::addColumn<geo::Box>("extent");
        const auto row = [](const char *table, const char *type, int features, const geo::Box &extent) {
            QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(type) << features << extent;
        };
        const plan::Plan plan = support::fullPlan();
        row("building", "Multi Polygon", 1, geo::boundingBox(plan.buildings[0].outline));
        row("space", "Multi Polygon", 1, geo::boundingBox(plan.spaces[0].area));
        row("wall", "Unknown (any)", 2, {0, 0, 3, 3});
        row("opening", "Line String", 1, geo::boundingBox(plan.openings[0].jambs));
        row("fixture", "Unknown (any)", 2, {1, 1, 2, 2});
        row("connector", "Unknown (any)", 2, {1, 2, 11, 11});
        row("connector_level", "Multi Polygon", 3, {0, -10.125, 34, 20});
        row("exit", "Point", 1, {1.45, 0, 1.45, 0});
        row("access_point", "Point", 1, {1.45, -3, 1.45, -3});
        row("cutoff", "Point", 1, {-0.1, 0, -0.1, 0});
        row("equipment", "Point", 1, {4.0625, -7, 4.0625, -7});
        row("hazard", "Unknown (any)", 2, {0, 0, 3, 3});
        row("side", "Line String", 1, geo::boundingBox(plan.sides[0].line));
        row("sector", "Multi Polygon", 1, {-5, -5, 35, 35});
        row("site", "Unknown (any)", 3, {-100, -100.5, 200, 12});
    }
    void gdalReadsEveryTable()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, type);
        QFETCH(const int, features);
        QFETCH(const geo::Box, extent);
        const QString summary = ogrinfo({QStringLiteral("-ro"), QStringLiteral("-so"), m_path, table});
        QVERIFY2(summary.contains(QStringLiteral("Geometry: %1\n").arg(type)), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("Feature Count: %1\n").arg(features)), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("Transverse_Mercator")) || summary.contains(QStringLiteral("Transverse Mercator")),
                 qPrintable(summary));
        static const QRegularExpression form(QStringLiteral("Extent: \\(([-0-9.]+), ([-0-9.]+)\\) - \\(([-0-9.]+), ([-0-9.]+)\\)"));
        const QRegularExpressionMatch match = form.match(summary);
        QVERIFY2(match.hasMatch(), qPrintable(summary));
        // The R-tree, which the extents come from, is of single precision.
        constexpr double tolerance = 1e-4;
        const double expected[] = {extent.minX, extent.minY, extent.maxX, extent.maxY};
        for (int i = 0; i < 4; ++i)
            QVERIFY2(std::abs(match.captured(i + 1).toDouble() - expected[i]) < tolerance, qPrintable(match.captured()));
    }

    void gdalReadsAttributesAndShapes()
    {
        const QString exit = ogrinfo({QStringLiteral("-ro"), m_path, QStringLiteral("exit")});
        QVERIFY2(exit.contains(QStringLiteral("leads_to (String) = safe_area")), qPrintable(exit));
        QVERIFY2(exit.contains(QStringLiteral("verified_on (Date) = 2026/02/28")), qPrintable(exit));
        QVERIFY2(exit.contains(QStringLiteral("Théâtre « exit »")), qPrintable(exit));
        QVERIFY2(exit.contains(QStringLiteral("POINT (1.45 0")), qPrintable(exit));
    }

    void gdalKnowsTheFormat()
    {
        const QString layers = ogrinfo({QStringLiteral("-ro"), m_path});
        QVERIFY2(layers.contains(QStringLiteral("using driver `GPKG' successful")), qPrintable(layers));
    }

    void gdalinfoFindsNoRasterAndLeavesNothing()
    {
        // It refuses packages without a raster, GDAL's own too.
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("venue.gpkg"));
        QVERIFY(writePlan(support::barePlan(), path, Overwrite::No));
        const QByteArray before = contentOf(path);
        QProcess process;
        process.start(QStringLiteral("gdalinfo"), {path});
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(contentOf(path) == before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("venue.gpkg")});
    }

    void anAttributeEditedByGdalArrives()
    {
        ogrinfo(
            {m_path, QStringLiteral("-sql"), QStringLiteral("UPDATE exit SET name = 'Sortie de l''été', status = 'in_service'")});
        const plan::SharedPlan plan = readAgain();
        QVERIFY(plan);
        QCOMPARE(plan->exits[0].name, QStringLiteral("Sortie de l'été"));
        QCOMPARE(plan->exits[0].status, plan::Status::InService);
    }

    void aShapeEditedByGdalArrivesInTheIndexToo()
    {
        // As QGIS does it: through the layer, by the triggers.
        run(QStringLiteral("ogr2ogr"),
            {QStringLiteral("-update"), QStringLiteral("-append"), m_path, m_path, QStringLiteral("-sql"),
             QStringLiteral("SELECT ST_Translate(geom, 500, 0, 0) AS geom, "
                            "'12345678-1234-4234-8234-123456789012' AS id, kind, priority, audience FROM exit WHERE fid = 1"),
             QStringLiteral("-dialect"), QStringLiteral("SQLite"), QStringLiteral("-nln"), QStringLiteral("exit")});
        const plan::SharedPlan plan = readAgain();
        QVERIFY(plan);
        QCOMPARE(plan->exits.size(), size_t(2));
        QVERIFY(plan->exits[1].spot == (geo::Point{501.45, 0}));
        QCOMPARE(sqlite(QStringLiteral("SELECT count(*) FROM rtree_exit_geom WHERE minx > 501")), QStringLiteral("1"));

        ogrinfo({m_path, QStringLiteral("-sql"), QStringLiteral("DELETE FROM exit WHERE fid = 2")});
        QCOMPARE(sqlite(QStringLiteral("SELECT count(*) FROM rtree_exit_geom")), QStringLiteral("1"));
    }

    void sqliteFindsNothingWrong()
    {
        QCOMPARE(sqlite(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        QCOMPARE(sqlite(QStringLiteral("PRAGMA foreign_key_check")), QString());
        QCOMPARE(sqlite(QStringLiteral("SELECT rtreecheck('rtree_wall_geom')")), QStringLiteral("ok"));
    }

    void everyWordInThePackageIsOneOfItsConstraints()
    {
        const QString constrained = sqlite(QStringLiteral(
            "SELECT c.table_name || '.' || c.column_name FROM gpkg_data_columns c WHERE constraint_name IS NOT NULL AND NOT EXISTS "
            "(SELECT 1 FROM gpkg_data_column_constraints k WHERE k.constraint_name = c.constraint_name)"));
        QCOMPARE(constrained, QString());
        const QString stray = sqlite(QStringLiteral("SELECT lock FROM opening WHERE lock NOT IN (SELECT value FROM "
                                                    "gpkg_data_column_constraints WHERE constraint_name = 'lock')"));
        QCOMPARE(stray, QString());
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /** Its standard output; fails where the program is missing, fails itself, or warns. */
    QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            QTest::qFail(qPrintable(program + QStringLiteral(": ") + process.errorString() +
                                    QString::fromUtf8(process.readAllStandardError())),
                         __FILE__, __LINE__);
            return {};
        }
        const QByteArray warnings = process.readAllStandardError();
        if (!warnings.isEmpty())
            QTest::qFail(warnings.constData(), __FILE__, __LINE__);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString ogrinfo(const QStringList &arguments) { return run(QStringLiteral("ogrinfo"), arguments); }
    QString sqlite(const QString &sql) { return run(QStringLiteral("sqlite3"), {m_path, sql}).trimmed(); }

    plan::SharedPlan readAgain()
    {
        const base::Result<plan::SharedPlan> read = readPlan(m_path);
        if (!read) {
            QTest::qFail(qPrintable(read.error().place + read.error().detail), __FILE__, __LINE__);
            return {};
        }
        for (const base::Error &missing : (*read)->loadReport.missing)
            QTest::qFail(qPrintable(missing.place + QStringLiteral(": ") + missing.detail), __FILE__, __LINE__);
        return *read;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

PORTULAN_TEST(OutsideJudgesTest)
#include "outside_judges_test.moc"
