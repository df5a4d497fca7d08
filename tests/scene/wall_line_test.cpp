// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"
#include "scene/wall_line.h"
#include "support/property.h"
#include "support/test_case.h"

#include <cmath>

using namespace scene;

static double totalLength(const std::vector<WallLine> &walls)
{
    double sum = 0;
    for (const WallLine &wall : walls) {
        sum += geo::length(wall.line);
        if (wall.isClosed)
            sum += geo::distance(wall.line.back(), wall.line.front());
    }
    return sum;
}

class WallLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourWallsOfOneThicknessAreOneRing()
    {
        const std::vector<WallLine> ring = joined({{{{0, 0}, {4, 0}}, false, 0.3},
                                                   {{{4, 3}, {4, 0}}, false, 0.3},
                                                   {{{4, 3}, {0, 3}}, false, 0.3},
                                                   {{{0, 0}, {0, 3}}, false, 0.3}});
        QCOMPARE(ring.size(), size_t(1));
        QVERIFY(ring.front().isClosed);
        QCOMPARE(ring.front().line.size(), size_t(4));
        QCOMPARE(totalLength(ring), 14.0);
    }

    void wallsOfTwoThicknessesOrHeightsStayApart()
    {
        QCOMPARE(joined({{{{0, 0}, {4, 0}}, false, 0.3, 1.2}, {{{4, 0}, {4, 3}}, false, 0.3}}).size(), size_t(2));
        QCOMPARE(joined({{{{0, 0}, {4, 0}}, false, 0.3}, {{{4, 0}, {4, 3}}, false, 0.1}}).size(), size_t(2));
    }

    void atACrossingTheStraightWallGoesThrough()
    {
        const std::vector<WallLine> walls =
            joined({{{{0, 0}, {4, 0}}, false, 0.3}, {{{4, 0}, {4, 3}}, false, 0.3}, {{{4, 0}, {8, 0}}, false, 0.3}});
        QCOMPARE(walls.size(), size_t(2));
        const auto through = std::find_if(walls.begin(), walls.end(), [](const WallLine &wall) { return wall.line.size() == 3; });
        QVERIFY(through != walls.end());
        QCOMPARE(geo::boundingBox(through->line).width(), 8.0);
    }

    void nothingIsLostOrAddedByJoining()
    {
        PORTULAN_PROPERTY("the walls are as long as before", [] {
            std::vector<WallLine> walls;
            const int count = *rc::gen::inRange(0, 30);
            for (int i = 0; i < count; ++i) {
                const auto corner = [] { return geo::Point{double(*rc::gen::inRange(0, 4)), double(*rc::gen::inRange(0, 4))}; };
                const geo::Point a = corner();
                const geo::Point b = corner();
                if (!(a == b))
                    walls.push_back({{a, b}, false, *rc::gen::inRange(1, 3) / 10.0});
            }
            const double before = totalLength(walls);
            RC_ASSERT(std::abs(totalLength(joined(walls)) - before) < 1e-6);
        });
    }

    void theFacesOfAGlassWallAreParallelToIt()
    {
        const geo::Polyline face = besides({{{0, 0}, {4, 0}, {4, 3}}, false, 0.2}, 0.1);
        QCOMPARE(face.size(), size_t(3));
        QVERIFY(geo::distance(face[0], {0, 0.1}) < 1e-9);
        QVERIFY(geo::distance(face[1], {3.9, 0.1}) < 1e-9);
        QVERIFY(geo::distance(face[2], {3.9, 3}) < 1e-9);
    }
};

PORTULAN_TEST(WallLineTest)
#include "wall_line_test.moc"
