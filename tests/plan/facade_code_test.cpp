// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/facade_code.h"

#include "support/test_case.h"

using namespace plan;

/** A house of 20 by 10 m with two floors and a cellar, whose south side is A and whose east side is B. */
class House
{
public:
    House()
    {
        Building building;
        building.id = BuildingId::random();
        building.outline = {{{{0, 0}, {20, 0}, {20, 10}, {0, 10}}, {}}};
        plan.buildings.push_back(building);
        for (const int ordinal : {-100, 0, 50, 100}) {
            Level level;
            level.id = LevelId::random();
            level.ordinal = {ordinal};
            level.label = defaultLevelLabel(level.ordinal);
            plan.levels.push_back(level);
        }
        side(QStringLiteral("A"), {{0, 0}, {20, 0}});
        side(QStringLiteral("B"), {{20, 10}, {20, 0}});
    }

    Opening &opening(size_t level, geo::Point from, geo::Point to)
    {
        Opening opening;
        opening.id = FeatureId::random();
        opening.level = plan.levels[level].id;
        opening.jambs = {from, to};
        return plan.openings.emplace_back(opening);
    }

    Plan plan;

private:
    void side(const QString &code, const geo::Polyline &line)
    {
        Side side;
        side.id = FeatureId::random();
        side.code = code;
        side.line = line;
        plan.sides.push_back(side);
    }
};

class FacadeCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingsAreCountedFromTheLeftAsSeenFromOutside()
    {
        House house;
        house.plan.openings.reserve(8);
        const Opening &west = house.opening(1, {2, 0.2}, {3, 0.2});
        const Opening &east = house.opening(1, {16, 0.2}, {15, 0.2});
        const Opening &above = house.opening(3, {15, 0.2}, {16, 0.2});
        QCOMPARE(facadeCode(house.plan, west), QStringLiteral("A-0-1"));
        QCOMPARE(facadeCode(house.plan, east), QStringLiteral("A-0-2"));
        QCOMPARE(facadeCode(house.plan, above), QStringLiteral("A-1-1"));
    }

    void theDirectionInWhichASideWasDrawnDoesNotMatter()
    {
        House house;
        house.plan.openings.reserve(8);
        const Opening &south = house.opening(1, {19.8, 2}, {19.8, 3});
        const Opening &north = house.opening(1, {19.8, 7}, {19.8, 8});
        QCOMPARE(facadeCode(house.plan, south), QStringLiteral("B-0-1"));
        QCOMPARE(facadeCode(house.plan, north), QStringLiteral("B-0-2"));
        std::reverse(house.plan.sides[1].line.begin(), house.plan.sides[1].line.end());
        QCOMPARE(facadeCode(house.plan, south), QStringLiteral("B-0-1"));
    }

    void aSideLooksAwayFromItsBuilding()
    {
        House house;
        QCOMPARE(outwardDegrees(house.plan, house.plan.sides[0]), std::optional(180.0));
        QCOMPARE(outwardDegrees(house.plan, house.plan.sides[1]), std::optional(90.0));
        std::reverse(house.plan.sides[0].line.begin(), house.plan.sides[0].line.end());
        QCOMPARE(outwardDegrees(house.plan, house.plan.sides[0]), std::optional(180.0));
        house.plan.sides[0].line.resize(1);
        QVERIFY(!outwardDegrees(house.plan, house.plan.sides[0]));
    }

    void belowGroundAndBetweenStoreysTheFloorIsItsLabel()
    {
        House house;
        QCOMPARE(facadeCode(house.plan, house.opening(0, {2, 0}, {3, 0})), QStringLiteral("A-SS1-1"));
        QCOMPARE(facadeCode(house.plan, house.opening(2, {2, 0}, {3, 0})), QStringLiteral("A-R+0,5-1"));
    }

    void whatStandsInNoNamedSideHasNone()
    {
        House house;
        QCOMPARE(facadeCode(house.plan, house.opening(1, {2, 5}, {3, 5})), QString());      // inside
        QCOMPARE(facadeCode(house.plan, house.opening(1, {5, 0.6}, {5, -0.4})), QString()); // across the façade
        QCOMPARE(facadeCode(house.plan, house.opening(1, {2, 10}, {3, 10})), QString());    // the unnamed north side
        House withoutFloor;
        withoutFloor.opening(1, {2, 0}, {3, 0}).level.reset();
        QCOMPARE(facadeCode(withoutFloor.plan, withoutFloor.plan.openings.front()), QString());
    }
};

PORTULAN_TEST(FacadeCodeTest)
#include "facade_code_test.moc"
