// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_reader.h"

#include "geo/combine.h"
#include "geo/measure.h"
#include "plan/survey.h"
#include "plan/vocabulary.h"
#include "plan/width.h"
#include "support/test_case.h"

/** The demo theatre as it is authored: what a newcomer would laugh at. */
class PlanSourceDemoTest : public QObject
{
    Q_OBJECT

    plan::Plan m_plan;

    static double areaOf(const geo::MultiPolygon &polygons)
    {
        double sum = 0;
        for (const geo::Polygon &polygon : polygons)
            sum += geo::area(polygon);
        return sum;
    }

    static geo::MultiPolygon bodyOf(const plan::Wall &wall)
    {
        if (const auto *area = std::get_if<geo::MultiPolygon>(&wall.shape))
            return *area;
        return geo::band(std::get<geo::Polyline>(wall.shape), wall.thicknessMetres.value());
    }

    const plan::Opening *opening(const plan::FeatureId &id) const
    {
        const auto found = std::find_if(m_plan.openings.begin(), m_plan.openings.end(), [&](const auto &o) { return o.id == id; });
        return found == m_plan.openings.end() ? nullptr : &*found;
    }

    template<class T>
    QSet<QString> kindsOf(const std::vector<T> &features) const
    {
        QSet<QString> kinds;
        for (const T &feature : features)
            kinds.insert(feature.kind);
        return kinds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto imported = import::readPlanSource(QStringLiteral(PORTULAN_SOURCE_DIR "/data/demo/theatre"), {});
        if (!imported)
            qWarning() << imported.error().file << imported.error().place << imported.error().detail;
        QVERIFY(imported);
        m_plan = *imported;
    }

    void theTheatreHasFiveLevelsOfWhichOneIsHalf()
    {
        QStringList labels;
        for (const plan::Level &level : m_plan.levels)
            labels.append(level.label);
        QCOMPARE(labels, (QStringList{QStringLiteral("SS1"), QStringLiteral("RDC"), QStringLiteral("R+1"), QStringLiteral("R+1½"),
                                      QStringLiteral("R+2")}));
        QVERIFY(m_plan.spaces.size() >= 120);
        QCOMPARE(plan::openingLevel(m_plan)->label, QStringLiteral("RDC"));
    }

    void noRoomLiesOverAnother()
    {
        for (const plan::Level &level : m_plan.levels) {
            geo::MultiPolygon all;
            double sum = 0;
            for (const plan::Space &space : m_plan.spaces) {
                if (space.level != level.id)
                    continue;
                all.insert(all.end(), space.area.begin(), space.area.end());
                sum += areaOf(space.area);
            }
            const auto united = geo::unite(all);
            QVERIFY(united);
            QVERIFY2(std::abs(areaOf(*united) - sum) < 0.5, qPrintable(level.label));
        }
    }

    void roomsEndAtTheFacesOfWalls()
    {
        for (const plan::Level &level : m_plan.levels) {
            geo::MultiPolygon walls;
            geo::MultiPolygon rooms;
            for (const plan::Wall &wall : m_plan.walls) {
                const geo::MultiPolygon body = wall.level == level.id ? bodyOf(wall) : geo::MultiPolygon();
                walls.insert(walls.end(), body.begin(), body.end());
            }
            for (const plan::Space &space : m_plan.spaces) {
                if (space.level == level.id)
                    rooms.insert(rooms.end(), space.area.begin(), space.area.end());
            }
            const auto inRooms = geo::unite(rooms);
            const auto outOfWalls = geo::subtract(*inRooms, *geo::unite(walls));
            QVERIFY(outOfWalls);
            QVERIFY2(areaOf(*inRooms) - areaOf(*outOfWalls) < 1.0, qPrintable(level.label));
        }
    }

    void everyDoorAndWindowSitsInAWall()
    {
        for (const plan::Opening &opening : m_plan.openings) {
            QVERIFY2(opening.wall, qPrintable(opening.sourceRef));
            const auto wall =
                std::find_if(m_plan.walls.begin(), m_plan.walls.end(), [&](const plan::Wall &w) { return w.id == *opening.wall; });
            for (const geo::Point &jamb : opening.jambs)
                QVERIFY2(geo::contains(bodyOf(*wall), jamb, 0.05), qPrintable(opening.sourceRef));
        }
    }

    void noTwoOpeningsShareAPlace()
    {
        for (size_t i = 0; i < m_plan.openings.size(); ++i) {
            for (size_t j = i + 1; j < m_plan.openings.size(); ++j) {
                const plan::Opening &a = m_plan.openings[i];
                const plan::Opening &b = m_plan.openings[j];
                if (a.wall != b.wall)
                    continue;
                const double apart = geo::distance((a.jambs[0] + a.jambs[1]) * 0.5, (b.jambs[0] + b.jambs[1]) * 0.5);
                const double halves = (geo::distance(a.jambs[0], a.jambs[1]) + geo::distance(b.jambs[0], b.jambs[1])) / 2;
                QVERIFY2(apart > halves - 1e-6, qPrintable(a.sourceRef + u' ' + b.sourceRef));
            }
        }
    }

    void theMainExitIsNineUnitsWide()
    {
        const auto main =
            std::find_if(m_plan.exits.begin(), m_plan.exits.end(), [](const plan::Exit &exit) { return exit.kind == u"main"; });
        QVERIFY(main != m_plan.exits.end());
        QCOMPARE(plan::unitsOfPassage(opening(*main->opening)->widthMetres.value()), 9);
    }

    void exitsStandAtTheirDoors()
    {
        for (const plan::Exit &exit : m_plan.exits) {
            const plan::Opening *door = opening(exit.opening.value());
            QVERIFY2(geo::distance(exit.spot, (door->jambs[0] + door->jambs[1]) * 0.5) < 0.5, qPrintable(exit.ref));
        }
        QVERIFY(kindsOf(m_plan.exits).size() >= 5);
    }

    void everyCommonCutoffSaysWhatToDo()
    {
        const QSet<QString> kinds = kindsOf(m_plan.cutoffs);
        for (const char *kind : {"gas", "electricity", "electricity_hv", "water", "ventilation", "smoke_control", "heating",
                                 "lift_power", "fuel", "photovoltaic", "generator", "ups", "telecom", "sprinkler"})
            QVERIFY2(kinds.contains(QLatin1StringView(kind)), kind);
        for (const plan::Cutoff &cutoff : m_plan.cutoffs) {
            if (!cutoff.verified.on)
                continue;
            QVERIFY2(!cutoff.howTo.isEmpty() && !cutoff.consequence.isEmpty(), qPrintable(cutoff.sourceRef));
        }
    }

    void aLiftPassesALevelWithoutADoor()
    {
        const auto lift = std::find_if(m_plan.connectors.begin(), m_plan.connectors.end(),
                                       [](const auto &c) { return c.name == u"Ascenseur 2"; });
        QVERIFY(plan::serves(*lift, plan::findLevel(m_plan, QStringLiteral("RDC"))->id));
        QVERIFY(!plan::serves(*lift, plan::findLevel(m_plan, QStringLiteral("R+1"))->id));
        QVERIFY(plan::serves(*lift, plan::findLevel(m_plan, QStringLiteral("R+2"))->id));
    }

    void twoGroupsWereNotSurveyed() { QCOMPARE(plan::missingGroups(m_plan).size(), size_t(2)); }

    void someDoorsAreUnknown()
    {
        QVERIFY(std::any_of(m_plan.openings.begin(), m_plan.openings.end(), [](const plan::Opening &o) {
            return o.kind == plan::OpeningKind::Door && o.operation == plan::Operation::SwingSingle &&
                   o.swingSide == plan::SwingSide::Unknown;
        }));
    }
};

PORTULAN_TEST(PlanSourceDemoTest)
#include "plan_source_demo_test.moc"
