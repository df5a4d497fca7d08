// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/scan.h"
#include "support/test_case.h"

#include <QBuffer>

using namespace scene;

/** Every tile is white, but for a black left half. */
class HalfBlack : public plan::TileSource
{
public:
    base::Result<QByteArray> tile(const plan::RasterId &, plan::TileAddress) const override
    {
        QImage image(64, 64, QImage::Format_RGB32);
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x)
                image.setPixel(x, y, x < 32 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

class Broken : public plan::TileSource
{
public:
    base::Result<QByteArray> tile(const plan::RasterId &, plan::TileAddress) const override
    {
        return QByteArray("no picture at all");
    }
};

/** 64 m × 64 m in one tile of 64 pixels, then 2 × 2 and 4 × 4. */
static plan::PlanRaster raster()
{
    plan::PlanRaster raster;
    raster.extent = {0, 0, 64, 64};
    raster.pyramid = raster.extent;
    raster.zooms = 3;
    raster.tilePixels = 64;
    return raster;
}

class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureIsAsFineAsTheScreen()
    {
        const auto zoom = [](double pixelsPerMetre, double devicePixelRatio) {
            return zoomFor(raster(), {{32, 32}, pixelsPerMetre, 0, {400, 400}}, devicePixelRatio);
        };
        QCOMPARE(zoom(0.5, 1), 0);
        QCOMPARE(zoom(1, 1), 0);
        QCOMPARE(zoom(1.1, 1), 1);
        QCOMPARE(zoom(1, 2), 1);
        QCOMPARE(zoom(100, 1), 2);
    }

    void onlyTilesInViewAreAskedFor()
    {
        const Camera corner{{2, 62}, 20, 0, {200, 200}}; // north-west
        const std::vector<plan::TileAddress> tiles = tilesInView(raster(), 2, corner);
        QCOMPARE(tiles.size(), size_t(1));
        QCOMPARE(tiles.front().column, 0);
        QCOMPARE(tiles.front().row, 0);
        QCOMPARE(tilesInView(raster(), 2, {{32, 32}, 4, 0, {400, 400}}).size(), size_t(16));
        QVERIFY(tilesInView(raster(), 2, {{1e7, -1e7}, 4, 0, {400, 400}}).empty());
    }

    void nothingIsDrawnBeyondTheMask()
    {
        plan::PlanRaster masked = raster();
        masked.mask = {{{{0, 0}, {64, 0}, {64, 32}, {0, 32}}, {}}}; // the southern half
        const QImage tile = decodedTile(HalfBlack(), masked, {0, 0, 0});
        QCOMPARE(qAlpha(tile.pixel(10, 10)), 0);
        QCOMPARE(tile.pixelColor(10, 50), QColor(Qt::black));
        QCOMPARE(tile.pixelColor(50, 50), QColor(Qt::white));
        for (const ThemeName theme : {ThemeName::Day, ThemeName::Night, ThemeName::Red})
            QCOMPARE(qAlpha(tinted(tile, theme).pixel(10, 10)), 0);
    }

    void paperIsDarkByNightAndRedInRed()
    {
        const QImage tile = decodedTile(HalfBlack(), raster(), {0, 0, 0});
        QCOMPARE(tinted(tile, ThemeName::Day).pixelColor(50, 50), QColor(Qt::white));
        QCOMPARE(tinted(tile, ThemeName::Night).pixelColor(50, 50), QColor(Qt::black));
        QCOMPARE(tinted(tile, ThemeName::Night).pixelColor(10, 50), QColor(Qt::white));
        QCOMPARE(tinted(tile, ThemeName::Red).pixelColor(50, 50), QColor(Qt::black));
        QCOMPARE(tinted(tile, ThemeName::Red).pixelColor(10, 50), QColor(255, 0, 0));
    }

    void aTileThatIsNoPictureIsBlank()
    {
        QVERIFY(decodedTile(Broken(), raster(), {0, 0, 0}).isNull());
        QVERIFY(tinted({}, ThemeName::Red).isNull());
    }
};

PORTULAN_TEST(ScanTest)
#include "scan_test.moc"
