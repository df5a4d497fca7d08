// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/storey.h"
#include "support/test_case.h"

using namespace plan;

class StoreyTest : public QObject
{
    Q_OBJECT

    static Level level(int hundredths, std::optional<double> floor = {}, std::optional<double> height = {})
    {
        Level level;
        level.id = LevelId::random();
        level.ordinal = {hundredths};
        level.floorMetres = floor;
        level.heightMetres = height;
        return level;
    }

    static void compareFloors(const std::vector<Level> &levels, const std::vector<double> &metres)
    {
        Plan plan;
        plan.levels = levels;
        for (size_t i = 0; i < levels.size(); ++i) {
            const double floor = storeyOf(plan, plan.levels[i]).floorMetres;
            QVERIFY2(std::abs(floor - metres[i]) < 1e-9, qPrintable(QStringLiteral("level %1: %2 m").arg(i).arg(floor)));
        }
    }

private Q_SLOTS:
    void floorsThatNobodyMeasuredAreAStoreyApart()
    {
        compareFloors({level(-100), level(0), level(50), level(100), level(300)}, {-3.2, 0, 1.6, 3.2, 9.6});
    }

    void anUnknownFloorStandsOnTheMeasuredOneBelow()
    {
        compareFloors({level(0), level(100, 8.0), level(200)}, {0, 8, 11.2});
        compareFloors({level(-200), level(-100, -5.0), level(0)}, {-8.2, -5, 0});
        compareFloors({level(0, 2.0), level(100)}, {2, 5.2});
    }

    void anUnknownFloorBetweenMeasuredOnesIsBetweenThem()
    {
        compareFloors({level(0, 0.0), level(50), level(100), level(200, 9.0)}, {0, 2.25, 4.5, 9});
    }

    void aMeasuredHeightTellsTheNextFloor()
    {
        compareFloors({level(0, {}, 5.0), level(50), level(100, {}, 4.0), level(200)}, {0, 2.5, 5, 9});
        compareFloors({level(-100, {}, 4.0), level(0)}, {-4, 0});
        compareFloors({level(0, 0.0, 6.0), level(100), level(200, 5.0)}, {0, 2.5, 5}); // the measured floor is believed
    }

    void theCeilingOfAHalfLevelMovesNoOtherFloor()
    {
        compareFloors({level(0), level(50, {}, 2.2), level(100)}, {0, 1.6, 3.2});
        compareFloors({level(-50, {}, 1.5), level(0)}, {-1.6, 0});
    }

    void aStoreyIsAsHighAsTheNextFloorTells()
    {
        Plan plan;
        plan.levels = {level(0, 0.0), level(100, 8.0), level(200, 8.2)};
        QCOMPARE(storeyOf(plan, plan.levels[0]).heightMetres, 8.0);
        QCOMPARE(storeyOf(plan, plan.levels[1]).heightMetres, 3.2); // two floors at one height are no storey
        QCOMPARE(storeyOf(plan, plan.levels[2]).heightMetres, 3.2);
    }

    void eachBuildingHasItsOwnFloors()
    {
        std::vector<Level> levels{level(0, 0.0), level(100, 6.0), level(0, 1.0), level(100)};
        levels[0].building = levels[1].building = BuildingId::random();
        levels[2].building = levels[3].building = BuildingId::random();
        compareFloors(levels, {0, 6, 1, 4.2});
    }

    void aHalfLevelBesideDoesNotLowerTheCeiling()
    {
        Plan plan;
        plan.levels = {level(0), level(50), level(100)};
        QCOMPARE(storeyOf(plan, plan.levels[0]).heightMetres, 3.2);
        QVERIFY(storeyOf(plan, plan.levels[0]).isAssumed);
        QCOMPARE(storeyOf(plan, plan.levels[1]).heightMetres, 3.2);
    }
};

PORTULAN_TEST(StoreyTest)
#include "storey_test.moc"
