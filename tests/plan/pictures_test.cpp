// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/pictures.h"
#include "plan/plan.h"
#include "support/test_case.h"

using namespace plan;

static PlanRaster sixTiles()
{
    PlanRaster raster;
    raster.pyramid = {0, -20, 30, 0};
    raster.extent = {0, -18, 25, 0};
    raster.columns = 3;
    raster.rows = 2;
    raster.zooms = 2;
    raster.tilePixels = 100;
    return raster;
}

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tilesAreCountedFromTheTopLeftCorner()
    {
        QCOMPARE(tileBox(sixTiles(), {0, 0, 0}), (geo::Box{0, -10, 10, 0}));
        QCOMPARE(tileBox(sixTiles(), {0, 2, 1}), (geo::Box{20, -20, 30, -10}));
        QCOMPARE(tileBox(sixTiles(), {1, 0, 1}), (geo::Box{0, -10, 5, -5}));
    }

    void eachZoomIsTwiceAsFine()
    {
        QCOMPARE(metresPerPixel(sixTiles(), 0), 0.1);
        QCOMPARE(metresPerPixel(sixTiles(), 1), 0.05);
    }

    void aPlanOfOnlyScansIsAsLargeAsTheyAre()
    {
        Plan plan;
        plan.rasters = {sixTiles()};
        QCOMPARE(extent(plan), (geo::Box{0, -18, 25, 0}));
        plan.rasters[0].mask = {{{{1, -5}, {9, -5}, {9, -1}, {1, -1}}, {}}};
        QCOMPARE(extent(plan), (geo::Box{1, -5, 9, -1}));
    }
};

PORTULAN_TEST(PicturesTest)
#include "pictures_test.moc"
