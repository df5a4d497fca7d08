// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generated_venue.h"

namespace support {

using namespace plan;
using geo::Point;
using geo::Polygon;

constexpr double roomWidth = 4;
constexpr double roomDepth = 6;
constexpr double corridorWidth = 2.4;
constexpr double blockDepth = 2 * roomDepth + corridorWidth;

static const QUuid scope(QStringLiteral("{2c1f6c56-6a53-5d0c-9a58-3f0d6d3f9a11}"));

static Polygon rectangle(double x0, double y0, double x1, double y1)
{
    return {{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}};
}

/** Fills one level; every id comes from the level's label and a running number. */
class LevelBuilder
{
public:
    LevelBuilder(Plan &plan, const Level &level, const VenueSize &size)
        : m_plan(plan)
        , m_level(level)
        , m_size(size)
        , m_columns(std::max(2, int(std::ceil(std::sqrt(size.roomsPerLevel * blockDepth / (2 * roomWidth))))))
    {
        m_blocks = std::max(1, int(std::ceil(size.roomsPerLevel / (2.0 * m_columns))));
        m_width = m_columns * roomWidth + corridorWidth;
        m_depth = m_blocks * blockDepth;
    }

    Polygon outline() const { return rectangle(0, 0, m_width, m_depth); }

    void build()
    {
        addOuterWalls();
        addCrossCorridor();
        int left = m_size.roomsPerLevel;
        for (int block = 0; block < m_blocks; ++block)
            left = addBlock(block, left);
        addEquipment();
        addCutoffs();
        if (m_level.ordinal.hundredths == 0)
            addExits();
    }

private:
    template<class T>
    T made(const QString &kind)
    {
        T feature;
        feature.id = FeatureId::named(scope, m_level.label + u'/' + kind + QString::number(m_next++));
        feature.level = m_level.id;
        feature.status = Status::InService;
        feature.verified = {QDate(2026, 3, 1), QStringLiteral("Generator"), VerifyMethod::Document};
        return feature;
    }

    void addWall(Point a, Point b, WallKind kind, double thickness)
    {
        Wall wall = made<Wall>(QStringLiteral("wall"));
        wall.shape = geo::Polyline{a, b};
        wall.kind = kind;
        wall.thicknessMetres = thickness;
        m_plan.walls.push_back(std::move(wall));
    }

    void addOuterWalls()
    {
        const geo::Ring ring = outline().outer;
        for (size_t i = 0; i < ring.size(); ++i)
            addWall(ring[i], ring[(i + 1) % ring.size()], WallKind::Structural, 0.4);
    }

    void addSpace(const Polygon &area, const QString &category, const QString &name, const QString &number)
    {
        Space space = made<Space>(QStringLiteral("space"));
        space.area = {area};
        space.category = category;
        space.name = name;
        space.number = number;
        m_plan.spaces.push_back(std::move(space));
    }

    void addCrossCorridor() { addSpace(rectangle(0, 0, corridorWidth, m_depth), QStringLiteral("corridor"), {}, {}); }

    FeatureId addDoor(Point start, Point end)
    {
        Opening door = made<Opening>(QStringLiteral("door"));
        door.jambs = {start, end};
        door.operation = m_next % 7 == 0 ? Operation::Unknown : Operation::SwingSingle;
        door.hinge = m_next % 2 == 0 ? Hinge::Start : Hinge::End;
        door.swingSide = SwingSide::Left;
        door.widthMetres = geo::Point{end - start}.x != 0 ? std::abs(end.x - start.x) : std::abs(end.y - start.y);
        m_plan.openings.push_back(door);
        return door.id;
    }

    int addBlock(int block, int left)
    {
        const double y0 = block * blockDepth;
        const double y1 = y0 + roomDepth;
        const double y2 = y1 + corridorWidth;
        addSpace(rectangle(corridorWidth, y1, m_width, y2), QStringLiteral("corridor"), QStringLiteral("Couloir"), {});
        addWall({corridorWidth, y1}, {m_width, y1}, WallKind::Partition, 0.12);
        addWall({corridorWidth, y2}, {m_width, y2}, WallKind::Partition, 0.12);
        for (int column = 0; column < m_columns; ++column) {
            const double x0 = corridorWidth + column * roomWidth;
            for (const bool isSouth : {true, false}) {
                if (left-- <= 0)
                    return 0;
                const double bottom = isSouth ? y0 : y2;
                const QString number = QString::number(100 + ++m_rooms);
                addSpace(rectangle(x0, bottom, x0 + roomWidth, bottom + roomDepth), QStringLiteral("office"),
                         m_rooms % 5 == 0 ? QStringLiteral("Bureau %1").arg(number) : QString(), number);
                addWall({x0, bottom}, {x0, bottom + roomDepth}, WallKind::Partition, 0.12);
                const double wallY = isSouth ? y1 : y2;
                for (int door = 0; door < m_size.doorsPerRoom; ++door)
                    addDoor({x0 + 0.6 + 1.1 * door, wallY}, {x0 + 1.5 + 1.1 * door, wallY});
            }
        }
        return left;
    }

    void addEquipment()
    {
        static const QStringList kinds{QStringLiteral("extinguisher"), QStringLiteral("hose_reel"), QStringLiteral("call_point"),
                                       QStringLiteral("aed"), QStringLiteral("camera")};
        for (int i = 0; i < m_size.symbolsPerLevel; ++i) {
            Equipment equipment = made<Equipment>(QStringLiteral("equipment"));
            equipment.kind = kinds[i % kinds.size()];
            const double along = (i / m_blocks + 0.5) / (m_size.symbolsPerLevel / double(m_blocks) + 1);
            equipment.spot = {corridorWidth + along * (m_width - corridorWidth), (i % m_blocks) * blockDepth + roomDepth + 1.2};
            m_plan.equipment.push_back(std::move(equipment));
        }
    }

    void addCutoffs()
    {
        for (const QString &kind : {QStringLiteral("gas"), QStringLiteral("electricity"), QStringLiteral("water")}) {
            Cutoff cutoff = made<Cutoff>(QStringLiteral("cutoff"));
            cutoff.kind = kind;
            cutoff.spot = {1.2, (m_next % m_blocks) * blockDepth + 2};
            m_plan.cutoffs.push_back(std::move(cutoff));
        }
    }

    void addExits()
    {
        for (int block = 0; block < m_blocks; ++block) {
            const double y = block * blockDepth + roomDepth;
            Exit exit = made<Exit>(QStringLiteral("exit"));
            exit.opening = addDoor({m_width, y + 0.5}, {m_width, y + 1.9});
            exit.spot = {m_width, y + 1.2};
            exit.kind = block == 0 ? QStringLiteral("main") : QStringLiteral("emergency");
            exit.leadsTo = LeadsTo::Outside;
            m_plan.exits.push_back(std::move(exit));
        }
    }

    Plan &m_plan;
    const Level &m_level;
    const VenueSize &m_size;
    int m_columns;
    int m_blocks;
    double m_width;
    double m_depth;
    int m_next = 0;
    int m_rooms = 0;
};

static void addConnectors(Plan &plan)
{
    int number = 0;
    for (const QString &kind : {QStringLiteral("stair"), QStringLiteral("lift")}) {
        Connector connector;
        connector.id = FeatureId::named(scope, kind);
        connector.kind = kind;
        connector.ref = QString(QChar(u'A' + number));
        connector.spot = {1.2, 5.0 + 6 * number};
        connector.area = {rectangle(0.2, 3.5 + 6 * number, 2.2, 6.5 + 6 * number)};
        for (const Level &level : plan.levels)
            connector.levels.push_back({level.id, {}, {{1.2, 3.5 + 6 * number}, {1.2, 6.5 + 6 * number}}});
        plan.connectors.push_back(std::move(connector));
        ++number;
    }
}

Plan generatedVenue(const VenueSize &size)
{
    Plan plan;
    plan.venue.id = {scope};
    plan.venue.name = QStringLiteral("Immeuble %1 × %2").arg(size.levels).arg(size.roomsPerLevel);
    plan.venue.anchor = {2.352200, 48.856600};
    Building building;
    building.id = BuildingId::named(scope, QStringLiteral("building"));
    const int lowest = size.levels > 2 ? -1 : 0;
    for (int i = 0; i < size.levels; ++i) {
        const LevelOrdinal ordinal{(lowest + i) * 100};
        const QString label = defaultLevelLabel(ordinal);
        plan.levels.push_back({LevelId::named(scope, label), building.id, ordinal, label, (lowest + i) * 3.2, 3.2, i});
    }
    for (const Level &level : plan.levels) {
        LevelBuilder builder(plan, level, size);
        builder.build();
        building.outline = {builder.outline()};
    }
    plan.buildings.push_back(std::move(building));
    addConnectors(plan);
    return plan;
}

plan::FeatureId addCutoff(plan::Plan &plan, const plan::LevelId &level, const QString &kind, geo::Point spot)
{
    plan::Cutoff cutoff;
    cutoff.id = plan::FeatureId::named(QUuid(), QStringLiteral("cutoff %1").arg(plan.cutoffs.size()));
    cutoff.level = level;
    cutoff.kind = kind;
    cutoff.spot = spot;
    plan.cutoffs.push_back(cutoff);
    return cutoff.id;
}

plan::FeatureId addMainExit(plan::Plan &plan, const plan::LevelId &level, geo::Point spot)
{
    plan::Exit exit;
    exit.id = plan::FeatureId::named(QUuid(), QStringLiteral("exit %1").arg(plan.exits.size()));
    exit.level = level;
    exit.kind = QStringLiteral("main");
    exit.spot = spot;
    plan.exits.push_back(exit);
    return exit.id;
}

} // namespace support
