// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/door_rooms.h"

#include "support/test_case.h"

using namespace plan;

/** Two rooms side by side with a wall of 40 cm between them, at x = 10. */
class TwoRooms
{
public:
    TwoRooms()
    {
        Level level;
        level.id = LevelId::random();
        plan.levels.push_back(level);
        room(QStringLiteral("West"), 0, 9.8);
        room(QStringLiteral("East"), 10.2, 20);
    }

    const Opening &door(geo::Point from, geo::Point to)
    {
        Opening door;
        door.id = FeatureId::random();
        door.level = plan.levels.front().id;
        door.jambs = {from, to};
        return plan.openings.emplace_back(door);
    }

    Plan plan;

private:
    void room(const QString &name, double fromX, double toX)
    {
        Space space;
        space.id = FeatureId::random();
        space.level = plan.levels.front().id;
        space.name = name;
        space.area = {{{{fromX, 0}, {toX, 0}, {toX, 10}, {fromX, 10}}, {}}};
        plan.spaces.push_back(space);
    }
};

static QString nameOf(const Space *space)
{
    return space ? space->name : QString();
}

class DoorRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoorJoinsTheRoomsOnBothSidesOfItsJambLine()
    {
        TwoRooms house;
        const DoorRooms northward = roomsBeside(house.plan, house.door({10, 4}, {10, 5}));
        QCOMPARE(nameOf(northward.left), QStringLiteral("West"));
        QCOMPARE(nameOf(northward.right), QStringLiteral("East"));
        const DoorRooms southward = roomsBeside(house.plan, house.door({10, 5}, {10, 4}));
        QCOMPARE(nameOf(southward.left), QStringLiteral("East"));
    }

    void outdoorsIsNoRoom()
    {
        TwoRooms house;
        const Opening &door = house.door({-0.1, 5}, {-0.1, 4});
        const DoorRooms rooms = roomsBeside(house.plan, door);
        QCOMPARE(nameOf(rooms.left), QStringLiteral("West"));
        QVERIFY(!rooms.right);
        QVERIFY(!rooms.isRightOutdoors); // nobody said where the building ends
        Building building;
        building.outline = {{{{-0.2, 0}, {20, 0}, {20, 10}, {-0.2, 10}}, {}}};
        house.plan.buildings.push_back(building);
        QVERIFY(roomsBeside(house.plan, door).isRightOutdoors);
        QVERIFY(!roomsBeside(house.plan, door).isLeftOutdoors);
    }

    void aRoomOnAnotherFloorIsNotBeside()
    {
        TwoRooms house;
        house.plan.spaces.front().level = LevelId::random();
        QVERIFY(!roomsBeside(house.plan, house.door({10, 4}, {10, 5})).left);
    }

    void aDoorWithoutWidthJoinsNothing()
    {
        TwoRooms house;
        const DoorRooms rooms = roomsBeside(house.plan, house.door({10, 4}, {10, 4}));
        QVERIFY(!rooms.left && !rooms.right);
    }

    void theNearestDoorComesFirst()
    {
        TwoRooms house;
        house.plan.openings.reserve(4);
        const Opening &far = house.door({10, 4}, {10, 5});
        const Opening &near = house.door({10, 5.5}, {10, 6.5});
        const LevelId level = house.plan.levels.front().id;
        const auto found = openingsNear(house.plan, level, {10.2, 6}, 2);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front()->id, near.id);
        QCOMPARE(found.back()->id, far.id);
        QCOMPARE(openingsNear(house.plan, level, {10.2, 6}, 0.5).size(), size_t(1));
        QVERIFY(openingsNear(house.plan, LevelId::random(), {10.2, 6}, 2).empty());
    }
};

PORTULAN_TEST(DoorRoomsTest)
#include "door_rooms_test.moc"
