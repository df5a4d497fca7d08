// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"
#include "scene/flight.h"
#include "support/test_case.h"

using namespace scene;

static std::vector<geo::Polyline> treads(const geo::Polyline &way, double width, const geo::MultiPolygon &area)
{
    DrawList list;
    addTreads({way, width, area}, list);
    std::vector<geo::Polyline> lines;
    for (const DrawItem &item : list.items)
        lines.push_back(std::get<Stroke>(item).line);
    return lines;
}

class FlightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treadsEndAtTheBorderOfTheStair()
    {
        const geo::MultiPolygon stair{{{{0, 0}, {1, 0}, {1, 5}, {0, 5}}, {}}};
        const std::vector<geo::Polyline> lines = treads({{0.4, 0}, {0.4, 5}}, 3, stair);
        QCOMPARE(lines.size(), size_t(18)); // 5 m of 0.28 m
        for (const geo::Polyline &line : lines)
            QVERIFY(std::abs(geo::length(line) - 1) < 1e-9);
    }

    void aLandingHasNoTreads()
    {
        const geo::MultiPolygon stair{{{{0, 0}, {3, 0}, {3, 5}, {0, 5}}, {}}};
        for (const geo::Polyline &line : treads({{0.7, 0}, {0.7, 4.3}, {2.3, 4.3}, {2.3, 0}}, 1.4, stair)) {
            QVERIFY(line.front().y < 3.61);
            QVERIFY(std::abs(line.front().y - line.back().y) < 1e-9); // across the flights only
        }
    }

    void theArrowPointsUp()
    {
        DrawList list;
        const geo::Polyline way{{0, 0}, {0, 3}};
        addUpArrow({way, 1, {}}, list);
        QCOMPARE(list.items.size(), size_t(2));
        const geo::Polyline &head = std::get<Stroke>(list.items.back()).line;
        QCOMPARE(head[1], (geo::Point{0, 3}));
        QVERIFY(head[0].y < 3 && head[2].y < 3);
    }

    void anEscalatorShowsWhereItRuns()
    {
        const geo::Polyline way{{0, 0}, {0, 6}};
        for (const bool isUp : {true, false}) {
            DrawList list;
            addTravel({way, 1, {}}, isUp, list);
            QCOMPARE(list.items.size(), size_t(4));
            for (const DrawItem &item : list.items) {
                const geo::Polyline &head = std::get<Stroke>(item).line;
                QCOMPARE(head[1].y > head[0].y, isUp);
                QVERIFY(std::abs(head[0].x - head[2].x) < 1); // within its width
            }
        }
    }

    void theLinesOfARampMeetAtItsUpperEnd()
    {
        DrawList list;
        const geo::Polyline way{{0, 0}, {0, 6}};
        addSlope({way, 2, {}}, list);
        QCOMPARE(list.items.size(), size_t(2));
        for (const DrawItem &item : list.items)
            QCOMPARE(std::get<Stroke>(item).line.back(), (geo::Point{0, 6}));
    }
};

PORTULAN_TEST(FlightTest)
#include "flight_test.moc"
