// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/corners.h"

#include "support/test_case.h"

using namespace plan;

class CornersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestCornerOfTheFloorWithinReach_data()
    {
        QTest::addColumn<geo::Point>("place");
        QTest::addColumn<std::optional<geo::Point>>("corner");
        QTest::addRow("a room's corner") << geo::Point{0.2, 0.1} << std::optional(geo::Point{0, 0});
        QTest::addRow("a hole's corner") << geo::Point{3.9, 4} << std::optional(geo::Point{4, 4});
        QTest::addRow("a wall's end") << geo::Point{20, 5.3} << std::optional(geo::Point{20, 5});
        QTest::addRow("a door's jamb, the nearer one") << geo::Point{10.1, 3.3} << std::optional(geo::Point{10, 3});
        QTest::addRow("exactly within reach") << geo::Point{-0.5, 0} << std::optional(geo::Point{0, 0});
        QTest::addRow("out of reach") << geo::Point{-0.6, 0} << std::optional<geo::Point>();
        QTest::addRow("on another floor") << geo::Point{30, 30} << std::optional<geo::Point>();
    }

    void theNearestCornerOfTheFloorWithinReach()
    {
        QFETCH(geo::Point, place);
        QFETCH(std::optional<geo::Point>, corner);
        const LevelId level = LevelId::random();
        Plan plan;
        Space room;
        room.level = level;
        room.area = {{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{4, 4}, {6, 4}, {6, 6}}}}};
        Space above = room;
        above.level = LevelId::random();
        above.area = {{{{30, 30}, {40, 30}, {40, 40}}, {}}};
        plan.spaces = {room, above};
        Wall wall;
        wall.level = level;
        wall.shape = geo::Polyline{{20, 0}, {20, 5}};
        plan.walls = {wall};
        Opening door;
        door.level = level;
        door.jambs = {{10, 3}, {10, 4}};
        plan.openings = {door};
        QCOMPARE(nearestCorner(plan, level, place, 0.5), corner);
    }
};

PORTULAN_TEST(CornersTest)
#include "corners_test.moc"
