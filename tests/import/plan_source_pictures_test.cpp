// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_reader.h"

#include "plan_source_text.h"
#include "support/test_case.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using support::levelText;
using support::venueText;

/** Scans, photos and later editions of a plan source. */
class PlanSourcePicturesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /** Grey, with a black square of 20 pixels whose top left corner is at pixel (100, 50). */
    static QByteArray scan()
    {
        QImage image(700, 400, QImage::Format_RGB32);
        image.fill(Qt::gray);
        for (int y = 50; y < 70; ++y) {
            for (int x = 100; x < 120; ++x)
                image.setPixelColor(x, y, Qt::black);
        }
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        image.save(&bytes, "PNG");
        return bytes.data();
    }

    base::Result<plan::Plan> read(const QByteArray &pictures)
    {
        write(QStringLiteral("pictures.json"), pictures);
        return import::readPlanSource(m_folder.path(), {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(QStringLiteral("venue.json"), venueText);
        write(QStringLiteral("rdc.json"), levelText);
        write(QStringLiteral("scan.png"), scan());
        write(QStringLiteral("note.txt"), "no picture");
    }

    void aScanLiesWhereItsControlPointsSay_data()
    {
        QTest::addColumn<QByteArray>("points");
        QTest::addColumn<geo::Point>("square");
        // The square's middle is pixel (110, 60).
        QTest::newRow("north up, ten pixels a metre")
            << QByteArray(R"({"pixel": [0, 0], "at": [5, 40]}, {"pixel": [700, 400], "at": [75, 0]})") << geo::Point{16, 34};
        QTest::newRow("upside down") << QByteArray(R"({"pixel": [0, 0], "at": [75, 0]}, {"pixel": [700, 400], "at": [5, 40]})")
                                     << geo::Point{64, 6};
        QTest::newRow("its top to the east") << QByteArray(
                                                    R"({"pixel": [0, 0], "at": [0, 0]}, {"pixel": [700, 0], "at": [0, -70]})")
                                             << geo::Point{-6, -11};
        QTest::newRow("four points that do not quite agree")
            << QByteArray(R"({"pixel": [0, 0], "at": [5.01, 40]}, {"pixel": [700, 400], "at": [75.01, 0]},
                             {"pixel": [0, 400], "at": [4.99, 0]}, {"pixel": [700, 0], "at": [74.99, 40]})")
            << geo::Point{16, 34};
    }
    void aScanLiesWhereItsControlPointsSay()
    {
        QFETCH(const QByteArray, points);
        QFETCH(const geo::Point, square);
        const auto imported =
            read(R"({"plan_raster": [{"id": "scan", "level_id": "rdc", "file": "scan.png", "points": [)" + points + "]}]}");
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().place + imported.error().detail));
        const plan::PlanRaster &raster = imported->rasters[0];
        QVERIFY(std::abs(plan::metresPerPixel(raster, raster.zooms - 1) - 0.1) < 1e-3);
        for (int zoom = 0; zoom < raster.zooms; ++zoom)
            QVERIFY2(brightness(*imported, zoom, square) < 60, qPrintable(QString::number(zoom)));
        QVERIFY(brightness(*imported, raster.zooms - 1, square + geo::Point{2, 0}) > 100);
        QCOMPARE(raster.mask.size(), size_t(1));
    }

    void aPhotoShowsThingsOfAnyFile()
    {
        const auto imported = read(R"({"media": [{"id": "p", "kind": "photo", "level_id": "rdc", "file": "scan.png",
            "caption": "Entrée", "at": [4, -5], "bearing_deg": 0, "features": ["rdc/s1", "street"]}]})");
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().place + imported.error().detail));
        const plan::Media &photo = imported->media[0];
        QCOMPARE(photo.features, (std::vector<plan::FeatureId>{imported->exits[0].id, imported->sides[0].id}));
        QCOMPARE(photo.contentType, QStringLiteral("image/png"));
        QCOMPARE(imported->blobs->media(photo.id).value(), scan());
    }

    void aWrongPictureIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const QByteArray points = R"("points": [{"pixel": [0, 0], "at": [0, 0]}, {"pixel": [9, 0], "at": [9, 0]}])";
        QTest::newRow("no such file") << QByteArray(R"({"plan_raster": [{"id": "s", "level_id": "rdc", "file": "none.png", )" +
                                                    points + "}]}")
                                      << "plan_raster[0].file";
        QTest::newRow("a file of another folder")
            << QByteArray(R"({"plan_raster": [{"id": "s", "level_id": "rdc", "file": "../scan.png", )" + points + "}]}")
            << "plan_raster[0].file";
        QTest::newRow("not a picture") << QByteArray(R"({"plan_raster": [{"id": "s", "level_id": "rdc", "file": "note.txt", )" +
                                                     points + "}]}")
                                       << "plan_raster[0].file";
        QTest::newRow("one control point")
            << QByteArray(
                   R"({"plan_raster": [{"id": "s", "level_id": "rdc", "file": "scan.png", "points": [{"pixel": [0, 0], "at": [0, 0]}]}]})")
            << "plan_raster[0].points";
        QTest::newRow("twice the same control point")
            << QByteArray(R"({"plan_raster": [{"id": "s", "level_id": "rdc", "file": "scan.png", "points": [
                             {"pixel": [1, 0], "at": [0, 0]}, {"pixel": [1, 0], "at": [0, 0]}]}]})")
            << "plan_raster[0].file";
        QTest::newRow("a photo of nothing that exists")
            << QByteArray(R"({"media": [{"id": "p", "kind": "photo", "file": "scan.png", "features": ["rdc/s9"]}]})")
            << "media[0].features";
        QTest::newRow("a photo that is a text")
            << QByteArray(R"({"media": [{"id": "p", "kind": "photo", "file": "note.txt"}]})") << "media[0].file";
    }
    void aWrongPictureIsNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        const auto imported = read(json);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, base::ErrorCode::SourceMalformed);
        QCOMPARE(imported.error().place, place);
        QVERIFY(imported.error().file.endsWith(QStringLiteral("pictures.json")));
    }

    void aLaterEditionDiffersInItsEdits()
    {
        write(QStringLiteral("pictures.json"), "{}");
        const auto imported = later(R"([
            {"file": "rdc.json", "table": "space", "id": "hall", "set": {"occupancy": 12}},
            {"file": "rdc.json", "table": "fixture", "add": {"kind": "step", "area": [5, 5, 6, 6]}},
            {"file": "venue.json", "table": "connector", "id": "stair", "remove": true}])");
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().place + imported.error().detail));
        const plan::Plan before = import::readPlanSource(m_folder.path(), {}).value();
        QCOMPARE(imported->venue.edition, 2);
        QCOMPARE(imported->spaces[0].id, before.spaces[0].id);
        QCOMPARE(imported->spaces[0].occupancy, 12);
        QCOMPARE(imported->fixtures.size(), before.fixtures.size() + 1);
        QVERIFY(imported->connectors.empty());
        QCOMPARE(imported->openings, before.openings);
    }

    void anEditThatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QByteArray>("edits");
        QTest::addColumn<QString>("place");
        QTest::newRow("of nothing") << QByteArray(R"([{"file": "rdc.json", "table": "space", "id": "cellar", "remove": true}])")
                                    << "edits[0].id";
        QTest::newRow("of no file") << QByteArray(R"([{"file": "r9.json", "table": "space", "id": "hall", "remove": true}])")
                                    << "edits[0].file";
        QTest::newRow("that does nothing") << QByteArray(R"([{"file": "rdc.json", "table": "space", "id": "hall"}])") << "edits[0]";
    }
    void anEditThatDoesNotFitIsNamed()
    {
        QFETCH(const QByteArray, edits);
        QFETCH(const QString, place);
        write(QStringLiteral("pictures.json"), "{}");
        const auto imported = later(edits);
        QVERIFY(!imported);
        QCOMPARE(imported.error().place, place);
        QVERIFY(imported.error().file.endsWith(QStringLiteral("edits.json")));
    }

private:
    base::Result<plan::Plan> later(const QByteArray &edits)
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("later"));
        write(QStringLiteral("later/edits.json"), R"({"of": "..", "edition": 2, "edits": )" + edits + "}");
        return import::readPlanSource(m_folder.filePath(QStringLiteral("later")), {});
    }

    static int brightness(const plan::Plan &plan, int zoom, geo::Point place)
    {
        const plan::PlanRaster &raster = plan.rasters[0];
        const double side = plan::metresPerPixel(raster, zoom) * raster.tilePixels;
        const plan::TileAddress address{zoom, static_cast<int>((place.x - raster.pyramid.minX) / side),
                                        static_cast<int>((raster.pyramid.maxY - place.y) / side)};
        const geo::Box box = plan::tileBox(raster, address);
        const QImage tile = QImage::fromData(plan.tiles->tile(raster.id, address).value());
        return tile.isNull() ? 255
                             : qGray(tile.pixel(static_cast<int>((place.x - box.minX) / side * tile.width()),
                                                static_cast<int>((box.maxY - place.y) / side * tile.height())));
    }
};

PORTULAN_TEST(PlanSourcePicturesTest)
#include "plan_source_pictures_test.moc"
