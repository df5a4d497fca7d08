// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/buildings.h"

#include "support/test_case.h"

using namespace plan;

/** Two buildings side by side; the second one has no ground floor. */
static Plan twoBuildings()
{
    Plan plan;
    for (const double x : {0.0, 20.0}) {
        Building building;
        building.id = BuildingId::random();
        building.outline = {{{{x, 0}, {x + 10, 0}, {x + 10, 10}, {x, 10}}, {}}};
        plan.buildings.push_back(building);
        for (const int ordinal : x > 0 ? std::vector<int>{-100, 50, 200} : std::vector<int>{0, 100}) {
            Level level;
            level.id = LevelId::random();
            level.building = building.id;
            level.ordinal = {ordinal};
            plan.levels.push_back(level);
        }
    }
    return plan;
}

class BuildingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsInTheBuildingWhoseOutlineHoldsIt()
    {
        const Plan plan = twoBuildings();
        QCOMPARE(buildingAt(plan, {5, 5}), &plan.buildings[0]);
        QCOMPARE(buildingAt(plan, {20, 5}), &plan.buildings[1]); // on the wall
        QCOMPARE(buildingAt(plan, {15, 5}), nullptr);
    }

    void theNearestFloorOfAnotherBuilding_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addRow("a half level") << 0 << 50;
        QTest::addRow("the top") << 1200 << 200;
        QTest::addRow("the bottom") << -300 << -100;
    }

    void theNearestFloorOfAnotherBuilding()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const Plan plan = twoBuildings();
        QCOMPARE(nearestLevel(plan, plan.buildings[1].id, {from})->ordinal.hundredths, to);
    }

    void aBuildingWithoutFloorsHasNone() { QCOMPARE(nearestLevel(twoBuildings(), BuildingId::random(), {0}), nullptr); }
};

PORTULAN_TEST(BuildingsTest)
#include "buildings_test.moc"
