// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_reader.h"
#include "store/plan_writer.h"
#include "store/sample_plan.h"
#include "support/test_case.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace store;
using base::ErrorCode;

/** Scans and photos: described in the plan, fetched one by one, broken ones said. */
class PackagePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("venue.gpkg"));
        QVERIFY(writePlan(support::fullPlan(), m_path, Overwrite::Yes));
    }

    void tilesAndPhotosComeBackByteByByte()
    {
        const base::Result<plan::SharedPlan> plan = readPlan(m_path);
        QVERIFY(plan);
        const plan::RasterId raster = (*plan)->rasters[1].id;
        QCOMPARE((*plan)->tiles->tile(raster, {1, 2, 1}).value(), "tile 1/2/1");
        QCOMPARE((*plan)->tiles->tile(raster, {1, 3, 1}).value(), QByteArray()); // blank in the source
        QCOMPARE((*plan)->tiles->tile(raster, {9, 0, 0}).value(), QByteArray());
        const plan::MediaId photo = (*plan)->media[0].id;
        QCOMPARE((*plan)->blobs->media(photo).value(), support::SamplePictures().media(photo).value());
    }

    void aPictureOfAnotherPlanIsMissing()
    {
        const base::Result<plan::SharedPlan> plan = readPlan(m_path);
        QCOMPARE((*plan)->tiles->tile(plan::RasterId::random(), {}).error().code, ErrorCode::PictureMissing);
        QCOMPARE((*plan)->blobs->media(plan::MediaId::random()).error().code, ErrorCode::PictureMissing);
    }

    void severalThreadsTakeTurns()
    {
        const base::Result<plan::SharedPlan> plan = readPlan(m_path);
        const plan::RasterId raster = (*plan)->rasters[0].id;
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < 50; ++j)
                    right += (*plan)->tiles->tile(raster, {0, 1, 0}).value_or(QByteArray()) == "tile 0/1/0" ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right.load(), 200);
    }

    void thePlanKeepsItsPicturesWhenAnotherEditionTakesItsPlace()
    {
        const base::Result<plan::SharedPlan> plan = readPlan(m_path);
        QVERIFY(writePlan(support::barePlan(), m_path, Overwrite::Yes));
        QCOMPARE((*plan)->tiles->tile((*plan)->rasters[0].id, {0, 0, 0}).value(), "tile 0/0/0");
    }

    void aPlanWithoutASourceOfItsPicturesIsNotWritten()
    {
        plan::Plan plan = support::fullPlan();
        plan.tiles.reset();
        const QString path = m_folder.filePath(QStringLiteral("none.gpkg"));
        QCOMPARE(writePlan(plan, path, Overwrite::No).error().code, ErrorCode::PictureMissing);
        plan = support::fullPlan();
        plan.media[0].features = {plan::FeatureId::random()};
        QCOMPARE(writePlan(plan, path, Overwrite::No).error().code, ErrorCode::PlanInvalid);
        QVERIFY(!QFileInfo::exists(path));
    }

    void whatContradictsItselfIsLeftOutAndSaid_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("rasters");
        QTest::addColumn<int>("links");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *sql, int rasters, int links, const char *said) {
            QTest::newRow(name) << QString::fromUtf8(sql) << rasters << links << QString::fromUtf8(said);
        };
        row("a table of tiles of another name", "UPDATE plan_raster SET tile_table = 'venue; --' WHERE fid = 1", 1, 2, "venue; --");
        row("a table of tiles that is none", "UPDATE plan_raster SET tile_table = 'scan_77' WHERE fid = 1", 1, 2, "no place");
        row("a zoom too many", "INSERT INTO gpkg_tile_matrix VALUES ('scan_1', 2, 9, 4, 128, 128, 1, 1)", 1, 2, "pyramid");
        row("oblong pixels", "UPDATE gpkg_tile_matrix SET pixel_y_size = 1 WHERE table_name = 'scan_1'", 1, 2, "pyramid");
        row("millions of tiles", "UPDATE gpkg_tile_matrix SET matrix_width = 2000000000 WHERE table_name = 'scan_1'", 1, 2,
            "pyramid");
        row("no zoom", "DELETE FROM gpkg_tile_matrix WHERE table_name = 'scan_1'", 1, 2, "pyramid");
        row("an extent that is no number", "UPDATE gpkg_contents SET max_x = 9e999 WHERE table_name = 'scan_1'", 1, 2, "no place");
        row("a level that does not exist", "UPDATE plan_raster SET level_id = 'c0000000-0000-4000-8000-000000000000' WHERE fid = 1",
            1, 2, "no such level");
        row("a photo of a feature that is gone", "DELETE FROM exit", 2, 1, "leads nowhere");
        row("a photo of a level that does not exist", "UPDATE media SET level_id = 'c0000000-0000-4000-8000-000000000000'", 2, 2,
            "no such level");
        row("a change of an unknown kind", "UPDATE change SET kind = 'painted' WHERE fid = 1", 2, 2, "painted");
    }
    void whatContradictsItselfIsLeftOutAndSaid()
    {
        QFETCH(const QString, sql);
        QFETCH(const int, rasters);
        QFETCH(const int, links);
        QFETCH(const QString, said);
        // The exit's R-tree is left as it is: nothing reads it here.
        run(QStringLiteral("ogrinfo"), {QStringLiteral("-q"), m_path, QStringLiteral("-sql"), sql});
        const base::Result<plan::SharedPlan> plan = readPlan(m_path);
        QVERIFY(plan);
        QCOMPARE((*plan)->rasters.size(), size_t(rasters));
        QCOMPARE((*plan)->media[0].features.size(), size_t(links));
        const std::vector<base::Error> &missing = (*plan)->loadReport.missing;
        QVERIFY(std::any_of(missing.begin(), missing.end(), [&](const base::Error &error) { return error.detail.contains(said); }));
    }

    void gdalFindsTheScanWhereItLies()
    {
        const QString text = run(QStringLiteral("gdalinfo"), {QStringLiteral("GPKG:%1:scan_1").arg(m_path)});
        // 50 m × 30 m at 0.125 m a pixel, from (-10, 10).
        QVERIFY2(text.contains(QStringLiteral("Size is 400, 240")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Origin = (-10.000000000000000,10.000000000000000)")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Pixel Size = (0.125000000000000,-0.125000000000000)")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Transverse Mercator")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Overviews: 200x120")), qPrintable(text));
    }

    void gdalFindsThePhotos()
    {
        const QString text = run(QStringLiteral("ogrinfo"), {QStringLiteral("-ro"), m_path, QStringLiteral("media")});
        QVERIFY2(text.contains(QStringLiteral("content_type (String) = application/pdf")), qPrintable(text));
        const QString links = run(QStringLiteral("ogrinfo"), {QStringLiteral("-ro"), m_path, QStringLiteral("media_exit")});
        QVERIFY2(links.contains(QStringLiteral("base_id (Integer64) = 1")), qPrintable(links));
    }

private:
    QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(30000) || process.exitCode() != 0)
            QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    QString m_path;
};

PORTULAN_TEST(PackagePicturesTest)
#include "package_pictures_test.moc"
