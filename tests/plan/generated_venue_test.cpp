// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"
#include "geo/triangulate.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

using namespace plan;

class GeneratedVenueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheRoomsAndLevelsAskedFor_data()
    {
        QTest::addColumn<int>("rooms");
        QTest::addColumn<int>("levels");
        QTest::newRow("one room") << 1 << 1;
        QTest::newRow("500 rooms") << 500 << 5;
        QTest::newRow("5,000 rooms") << 5000 << 1;
        QTest::newRow("40 levels") << 20 << 40;
    }

    void hasTheRoomsAndLevelsAskedFor()
    {
        QFETCH(int, rooms);
        QFETCH(int, levels);
        const Plan plan = support::generatedVenue({rooms, levels, 20});
        QCOMPARE(int(plan.levels.size()), levels);
        const auto offices =
            std::count_if(plan.spaces.begin(), plan.spaces.end(), [](const Space &s) { return s.category == "office"; });
        QCOMPARE(int(offices), rooms * levels);
        QVERIFY(!plan.exits.empty());
        QCOMPARE(openingLevel(plan)->label, "RDC");
    }

    void hasTheDoorsAndSymbolsAskedFor()
    {
        const Plan plain = support::generatedVenue({30, 2, 12});
        const Plan plan = support::generatedVenue({30, 2, 12, 3});
        QCOMPARE(plan.openings.size() - plain.openings.size(), size_t(2 * 2 * 30));
        QCOMPARE(plan.equipment.size(), size_t(2 * 12));
        for (const Opening &door : plan.openings)
            QVERIFY(geo::distance(door.jambs.front(), door.jambs.back()) > 0.8);
    }

    void itsRoomsAreValidAndDoNotOverlap()
    {
        const Plan plan = support::generatedVenue({50, 1, 5});
        double sum = 0;
        for (const Space &space : plan.spaces) {
            QVERIFY(!geo::flaw(space.area.front()));
            sum += geo::area(space.area.front());
        }
        QVERIFY(sum <= geo::area(plan.buildings.front().outline.front()) + 1e-6);
    }

    void theSameSizeGivesTheSamePlan()
    {
        const Plan a = support::generatedVenue({30, 3, 5});
        const Plan b = support::generatedVenue({30, 3, 5});
        QCOMPARE(a.spaces == b.spaces && a.openings == b.openings && a.equipment == b.equipment, true);
    }
};

PORTULAN_TEST(GeneratedVenueTest)
#include "generated_venue_test.moc"
