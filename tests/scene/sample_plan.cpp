// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_plan.h"

namespace support {

using namespace plan;

/** Adds features one by one, with ids that are the same in every run. */
class SampleBuilder
{
public:
    SampleBuilder()
    {
        m_level.id = {id("level").uuid};
        m_level.label = QStringLiteral("RDC");
        m_plan.venue.name = QStringLiteral("Maison des essais");
        m_plan.levels.push_back(m_level);
    }

    Plan take() { return std::move(m_plan); }

    void building();
    void rooms();
    void walls();
    void openings();
    void connectors();
    void fixtures();
    void symbols();
    void site();

private:
    FeatureId id(const QString &name) { return FeatureId::named(QUuid(), name + QString::number(++m_count)); }
    static geo::Ring rectangle(double x, double y, double width, double height)
    {
        return {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
    }
    template<class T>
    T feature(const QString &name = {})
    {
        T made;
        made.id = id(QStringLiteral("feature"));
        made.level = m_level.id;
        made.name = name;
        made.status = Status::InService;
        return made;
    }
    void room(const char *category, const char *name, const char *number, const geo::Polygon &area,
              Restriction restriction = Restriction::None);
    void wall(WallKind kind, geo::Polyline line, std::optional<double> thickness);
    Opening &opening(geo::Point start, geo::Point end, Operation operation, Hinge hinge = Hinge::Unknown,
                     SwingSide side = SwingSide::Unknown);
    void equipment(const char *kind, geo::Point spot);

    Plan m_plan;
    Level m_level;
    int m_count = 0;
};

void SampleBuilder::building()
{
    Building made;
    made.id = {id(QStringLiteral("building")).uuid};
    made.outline = {{rectangle(0, 0, 24, 16), {}}};
    m_plan.buildings.push_back(made);
}

void SampleBuilder::room(const char *category, const char *name, const char *number, const geo::Polygon &area,
                         Restriction restriction)
{
    auto made = feature<Space>(QString::fromUtf8(name));
    made.category = QString::fromLatin1(category);
    made.number = QString::fromLatin1(number);
    made.area = {area};
    made.restriction = restriction;
    m_plan.spaces.push_back(std::move(made));
}

void SampleBuilder::rooms()
{
    room("hall", "Hall", "001", {rectangle(0, 0, 10, 7), {rectangle(4, 2, 2, 2)}});
    room("corridor", "Circulation", "", {rectangle(0, 7, 24, 2), {}});
    room("office", "Bureau", "002", {rectangle(10, 0, 4, 7), {}}, Restriction::Staff);
    room("technical", "Local technique", "003", {rectangle(14, 0, 4, 7), {}}, Restriction::Restricted);
    room("toilets", "", "004", {rectangle(18, 0, 6, 7), {}});
    room("auditorium", "Salle", "005", {rectangle(0, 9, 10, 7), {}});
    room("stairwell", "", "", {rectangle(10, 9, 8, 7), {}});
    room("storage", "Réserve au nom très long qui ne tient pas", "007", {rectangle(18, 9, 6, 3.5), {}});
    room("storage", "", "008", {rectangle(18, 12.5, 6, 3.5), {}});
}

void SampleBuilder::wall(WallKind kind, geo::Polyline line, std::optional<double> thickness)
{
    auto made = feature<Wall>();
    made.kind = kind;
    made.shape = std::move(line);
    made.thicknessMetres = thickness;
    m_plan.walls.push_back(std::move(made));
}

void SampleBuilder::walls()
{
    auto outer = feature<Wall>();
    outer.kind = WallKind::Structural;
    outer.shape = geo::MultiPolygon{{rectangle(0, 0, 24, 16), {rectangle(0.4, 0.4, 23.2, 15.2)}}};
    m_plan.walls.push_back(std::move(outer));
    wall(WallKind::Structural, {{0, 9}, {24, 9}}, 0.3);
    wall(WallKind::Structural, {{10, 9}, {10, 16}}, 0.3);
    wall(WallKind::Structural, {{18, 9}, {18, 16}}, 0.3);
    wall(WallKind::Partition, {{10, 7}, {24, 7}}, 0.1);
    wall(WallKind::Partition, {{10, 0.4}, {10, 7}}, 0.1);
    wall(WallKind::Partition, {{14, 0.4}, {14, 7}}, 0.1);
    wall(WallKind::Partition, {{18, 0.4}, {18, 7}}, 0.1);
    wall(WallKind::Partition, {{18, 12.5}, {23.6, 12.5}}, {});
    wall(WallKind::Glass, {{0.4, 7}, {10, 7}}, 0.1);
    wall(WallKind::Railing, {{4, 2}, {6, 2}, {6, 4}, {4, 4}, {4, 2}}, {});
}

Opening &SampleBuilder::opening(geo::Point start, geo::Point end, Operation operation, Hinge hinge, SwingSide side)
{
    auto made = feature<Opening>();
    made.jambs = {start, end};
    made.operation = operation;
    made.hinge = hinge;
    made.swingSide = side;
    m_plan.openings.push_back(std::move(made));
    return m_plan.openings.back();
}

void SampleBuilder::openings()
{
    Opening &front = opening({2, 0.2}, {3.8, 0.2}, Operation::SwingDouble, Hinge::Both, SwingSide::Right);
    front.widthMetres = 1.8;
    const FeatureId frontId = front.id;
    opening({10, 3}, {10, 3.9}, Operation::SwingSingle, Hinge::Start, SwingSide::Right);
    opening({11, 7}, {11.9, 7}, Operation::SwingSingle, Hinge::End, SwingSide::Right);
    opening({15, 7}, {15.9, 7}, Operation::Unknown);
    opening({19, 7}, {19.9, 7}, Operation::Sliding);
    opening({22, 7}, {22.9, 7}, Operation::SwingSingle, Hinge::Unknown, SwingSide::Unknown);
    opening({4, 7}, {5.4, 7}, Operation::DoubleActing, Hinge::Both, SwingSide::Both);
    opening({4, 9}, {5.6, 9}, Operation::SwingDouble, Hinge::Both, SwingSide::Right);
    opening({11, 9}, {13, 9}, Operation::Folding);
    opening({19, 9}, {20.5, 9}, Operation::Roller).kind = OpeningKind::Gate;
    opening({21.5, 9}, {22.3, 9}, Operation::Turnstile);
    opening({19, 12.5}, {19.8, 12.5}, Operation::None);
    opening({23.8, 7.3}, {23.8, 8.7}, Operation::SwingDouble, Hinge::Both, SwingSide::Right).widthMetres = 1.4;
    opening({0.2, 8.8}, {0.2, 7.2}, Operation::Revolving);
    opening({22, 14}, {22.8, 14}, Operation::Trapdoor).kind = OpeningKind::Hatch;
    for (const double x : {6.0, 11.0, 15.0, 20.0})
        opening({x, 0.2}, {x + 1.4, 0.2}, Operation::Unknown).kind = OpeningKind::Window;

    auto exit = feature<Exit>();
    exit.kind = QStringLiteral("main");
    exit.opening = frontId;
    exit.spot = {2.9, 0.2};
    m_plan.exits.push_back(exit);
    auto emergency = feature<Exit>();
    emergency.kind = QStringLiteral("emergency");
    emergency.opening = m_plan.openings[12].id;
    emergency.spot = {23.8, 8};
    m_plan.exits.push_back(emergency);
    auto unknown = feature<Exit>();
    unknown.kind = QStringLiteral("normal");
    unknown.spot = {0.2, 8};
    unknown.status = Status::Unknown;
    m_plan.exits.push_back(unknown);
}

void SampleBuilder::connectors()
{
    const auto add = [&](const char *kind, const char *ref, const geo::Ring &area, geo::Polyline way, geo::Point spot) {
        auto made = feature<Connector>();
        made.kind = QString::fromLatin1(kind);
        made.ref = QString::fromLatin1(ref);
        made.area = {{area, {}}};
        made.levels = {{m_level.id, {}, std::move(way)}, {LevelId::named(QUuid(), QStringLiteral("above")), {}, {}}};
        made.widthMetres = 1.4;
        made.spot = spot;
        m_plan.connectors.push_back(std::move(made));
    };
    add("stair", "A", rectangle(10.4, 10.5, 3.2, 4.8), {{11.2, 10.5}, {11.2, 15}, {12.8, 15}, {12.8, 10.5}}, {12, 12.7});
    add("escalator", "", rectangle(14, 10, 1.2, 5.6), {{14.6, 10}, {14.6, 15.6}}, {14.6, 12.5});
    add("lift", "1", rectangle(15.8, 13.6, 1.8, 1.8), {}, {16.7, 14.5});
    add("stair", "B", rectangle(15.6, 9.6, 2.2, 3.2), {}, {16.7, 11});
}

void SampleBuilder::fixtures()
{
    for (int row = 0; row < 5; ++row) {
        auto seats = feature<Fixture>();
        seats.kind = QStringLiteral("seat");
        seats.shape = geo::Polyline{{1.5, 10 + row * 0.9}, {8.5, 10 + row * 0.9}};
        m_plan.fixtures.push_back(std::move(seats));
    }
    auto counter = feature<Fixture>();
    counter.kind = QStringLiteral("counter");
    counter.shape = geo::MultiPolygon{{rectangle(7.5, 4.5, 2, 0.7), {}}};
    m_plan.fixtures.push_back(std::move(counter));
}

void SampleBuilder::equipment(const char *kind, geo::Point spot)
{
    auto made = feature<Equipment>();
    made.kind = QString::fromLatin1(kind);
    made.spot = spot;
    m_plan.equipment.push_back(std::move(made));
}

void SampleBuilder::symbols()
{
    auto access = feature<AccessPoint>();
    access.services = {QStringLiteral("fire")};
    access.spot = {6.5, 0};
    access.bearingDegrees = 0;
    m_plan.accessPoints.push_back(access);
    const auto cutoff = [&](const char *kind, geo::Point spot, Status status) {
        auto made = feature<Cutoff>();
        made.kind = QString::fromLatin1(kind);
        made.spot = spot;
        made.status = status;
        m_plan.cutoffs.push_back(std::move(made));
    };
    cutoff("gas", {15, 1.5}, Status::InService);
    cutoff("electricity", {15.6, 1.9}, Status::OutOfService);
    cutoff("water", {17, 5.5}, Status::Temporary);
    cutoff("heating", {22, 5}, Status::Unknown);
    equipment("extinguisher", {9, 8});
    equipment("extinguisher", {9.4, 8.2});
    equipment("hose_reel", {13, 8});
    equipment("aed", {1.2, 5.8});
    equipment("camera", {9.4, 0.9});
    m_plan.equipment.back().bearingDegrees = 315;
    m_plan.equipment.back().fieldOfViewDegrees = 70;
    auto hazard = feature<Hazard>();
    hazard.kind = QStringLiteral("electrical_hv");
    hazard.shape = geo::Point{16.5, 4};
    m_plan.hazards.push_back(hazard);
}

void SampleBuilder::site()
{
    const auto add = [&](const char *kind, const geo::Ring &area) {
        SiteFeature made;
        made.id = id(QStringLiteral("site"));
        made.kind = QString::fromLatin1(kind);
        made.shape = geo::MultiPolygon{{area, {}}};
        m_plan.site.push_back(std::move(made));
    };
    add("pavement", rectangle(-8, -6, 40, 28));
    add("road", rectangle(-8, -14, 40, 8));
    add("building", rectangle(28, 2, 4, 18));
}

Plan samplePlan()
{
    SampleBuilder builder;
    builder.building();
    builder.rooms();
    builder.walls();
    builder.openings();
    builder.connectors();
    builder.fixtures();
    builder.symbols();
    builder.site();
    return builder.take();
}

} // namespace support
