// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/combine.h"
#include "geo/label_spot.h"
#include "geo/measure.h"
#include "geo/triangulate.h"
#include "support/test_case.h"

using namespace geo;

static Polygon box(double x0, double y0, double x1, double y1)
{
    return {{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}};
}

static double area(const MultiPolygon &polygons)
{
    double sum = 0;
    for (const Polygon &polygon : polygons)
        sum += geo::area(polygon);
    return sum;
}

class CombineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallsThatMeetBecomeOneSurface()
    {
        const base::Result<MultiPolygon> walls = unite({box(0, 0, 10, 1), box(9, 0, 10, 10)});
        QVERIFY(walls.has_value());
        QCOMPARE(walls->size(), size_t(1));
        QCOMPARE(area(*walls), 19.0);
    }

    void aDoorCutsAWallInTwo()
    {
        const base::Result<MultiPolygon> walls = subtract({box(0, 0, 10, 1)}, {box(4, -1, 5, 2)});
        QVERIFY(walls.has_value());
        QCOMPARE(walls->size(), size_t(2));
        QCOMPARE(area(*walls), 9.0);
    }

    void nothingTakenLeavesEverything()
    {
        QCOMPARE(area(*subtract({box(0, 0, 10, 1)}, {})), 10.0);
        QVERIFY(subtract({}, {box(0, 0, 1, 1)})->empty());
        QVERIFY(unite({})->empty());
    }

    void aBrokenRingIsAnError()
    {
        const Polygon bowTie{{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}};
        QCOMPARE(unite({bowTie}).error().code, base::ErrorCode::GeometryInvalid);
        QCOMPARE(subtract({box(0, 0, 1, 1)}, {bowTie}).error().code, base::ErrorCode::GeometryInvalid);
    }

    void aBandHasTheLinesLengthTimesItsWidth()
    {
        QCOMPARE(area(band({{0, 0}, {10, 0}}, 0.4)), 4.0);
        QVERIFY(band({{1, 1}}, 0.4).empty());
        QVERIFY(band({{1, 1}, {1, 1}}, 0.4).empty());
        QVERIFY(band({{0, 0}, {10, 0}}, 0).empty());
    }

    void aRepairedBowTieIsValid()
    {
        const MultiPolygon repairedTie = repaired({{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}});
        QCOMPARE(area(repairedTie), 50.0);
        for (const Polygon &polygon : repairedTie)
            QVERIFY(!flaw(polygon));
        QVERIFY(repaired({{{0, 0}, {1, 1}}, {}}).empty());
    }

    void theLabelSpotIsInsideEvenWhereTheCentroidIsNot()
    {
        const Polygon horseshoe{{{0, 0}, {12, 0}, {12, 10}, {9, 10}, {9, 3}, {3, 3}, {3, 10}, {0, 10}}, {}};
        const std::optional<LabelSpot> spot = labelSpot(horseshoe);
        QVERIFY(spot.has_value());
        QVERIFY(contains(horseshoe, spot->centre));
        QVERIFY(spot->radius > 1.3 && spot->radius < 2.3);
    }

    void theLabelSpotAvoidsHoles()
    {
        const Polygon court{{{0, 0}, {20, 0}, {20, 10}, {0, 10}}, {{{8, 1}, {19, 1}, {19, 9}, {8, 9}}}};
        QVERIFY(labelSpot(court)->centre.x < 8);
    }

    void aBrokenRingHasNoLabelSpot()
    {
        QVERIFY(!labelSpot({{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}));
        QVERIFY(!labelSpot({}));
    }
};

PORTULAN_TEST(CombineTest)
#include "combine_test.moc"
