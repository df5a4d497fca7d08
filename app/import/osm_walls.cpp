// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_walls.h"

#include "import/osm_tags.h"

#include "geo/measure.h"

namespace import {

constexpr double thickestWallMetres = 2; ///< a closed "wall" that is wider is a line around a place, unless it says area=yes

static plan::Wall wallOf(const OsmVenue &venue, const OsmRef &ref, const OsmTags &tags, const QString &part)
{
    plan::Wall wall;
    venue.identify(wall, "wall", ref, tags, part);
    wall.kind = valueOf<plan::WallKind>("wall", tags).value_or(plan::WallKind::Partition);
    wall.thicknessMetres = metres(tag(tags, "thickness"));
    if (!wall.thicknessMetres)
        wall.thicknessMetres = metres(tag(tags, "width"));
    wall.heightMetres = metres(tag(tags, "height"));
    wall.fireRating = tag(tags, "fire_rating");
    return wall;
}

static double meanThickness(const geo::MultiPolygon &area)
{
    double surface = 0;
    double border = 0;
    for (const geo::Polygon &polygon : area) {
        surface += geo::area(polygon);
        border += geo::length(polygon.outer) + geo::distance(polygon.outer.back(), polygon.outer.front());
        for (const geo::Ring &hole : polygon.holes)
            border += geo::length(hole) + geo::distance(hole.back(), hole.front());
    }
    return border > 0 ? 2 * surface / border : 0;
}

/** The wall on each of its levels; its edges are taken. */
static void addWall(OsmVenue &venue, const OsmRef &ref, const OsmTags &tags,
                    const std::variant<geo::MultiPolygon, geo::Polyline> &shape, const std::vector<qint64> &nodes, bool isRing,
                    const std::vector<plan::LevelOrdinal> &levels, OsmWallEdges &edges)
{
    venue.told.insert(ref);
    venue.levels.readLabels(tags);
    venue.carriers.push_back({OsmCarrier::Rank::Wall, nodes, isRing, levels});
    for (const plan::LevelOrdinal level : levels) {
        plan::Wall wall = wallOf(venue, ref, tags, OsmVenue::partOnLevel(levels, level));
        wall.level = venue.levels.use(level);
        wall.shape = shape;
        for (size_t i = 1; i < nodes.size(); ++i)
            edges.take(level, nodes[i - 1], nodes[i], wall.id);
        if (isRing)
            edges.take(level, nodes.back(), nodes.front(), wall.id);
        venue.plan.walls.push_back(std::move(wall));
    }
}

static void addWallLines(OsmVenue &venue, OsmWallEdges &edges)
{
    for (const OsmWay &way : venue.data.ways) {
        const OsmRef ref{OsmType::Way, way.id};
        if (wallKind(way.tags).isEmpty() || isArea(way))
            continue;
        const geo::Polyline line = venue.shapes.line(way);
        if (line.size() < 2) {
            venue.note(plan::ImportNote::What::Dropped, ref, "nodes_missing");
            continue;
        }
        if (!venue.isOfVenue(ref, geo::boundingBox(line)))
            continue;
        const std::vector<plan::LevelOrdinal> levels = venue.levelsOf(ref, way.tags, line.front());
        if (levels.empty())
            continue;
        if (!venue.shapes.hasAllNodes(way))
            venue.note(plan::ImportNote::What::Repaired, ref, "nodes_missing");
        addWall(venue, ref, way.tags, line, way.nodes, false, levels, edges);
    }
}

void addDrawnWalls(OsmVenue &venue, const std::vector<OsmSurface> &surfaces, OsmWallEdges &edges)
{
    for (const OsmSurface &surface : surfaces) {
        if (wallKind(*surface.tags).isEmpty())
            continue;
        const bool isFootprint = isSet(*surface.tags, "area") || surface.ref.type == OsmType::Relation ||
                                 meanThickness(surface.shape.area) <= thickestWallMetres;
        if (isFootprint) {
            addWall(venue, surface.ref, *surface.tags, surface.shape.area, surface.shape.rings.front(), true, surface.levels,
                    edges);
            continue;
        }
        geo::Polyline line = surface.shape.area.front().outer;
        line.push_back(line.front());
        addWall(venue, surface.ref, *surface.tags, line, surface.shape.rings.front(), true, surface.levels, edges);
        venue.note(plan::ImportNote::What::Guessed, surface.ref, "wall_taken_as_line");
    }
    addWallLines(venue, edges);
}

/** The stretches of a ring where no wall is yet, each a line of its own. */
static void addRing(OsmVenue &venue, const OsmSurface &surface, const std::vector<qint64> &ring, plan::LevelOrdinal level,
                    const QString &part, OsmWallEdges &edges, int &count)
{
    const auto startWall = [&] {
        plan::Wall wall;
        // Walls have no names: those of the room are not theirs.
        venue.identify(wall, "wall", surface.ref, {}, part + QStringLiteral(" stretch %1").arg(++count));
        wall.level = venue.levels.use(level);
        wall.shape = geo::Polyline();
        venue.plan.walls.push_back(std::move(wall));
    };
    bool isOpen = false;
    for (size_t i = 0; i < ring.size(); ++i) {
        const qint64 from = ring[i];
        const qint64 to = ring[(i + 1) % ring.size()];
        if (from == to || edges.find(level, from, to)) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            startWall();
        isOpen = true;
        plan::Wall &wall = venue.plan.walls.back();
        edges.take(level, from, to, wall.id);
        auto &line = std::get<geo::Polyline>(wall.shape);
        if (line.empty())
            line.push_back(*venue.shapes.point(from));
        line.push_back(*venue.shapes.point(to));
    }
}

void addRoomWalls(OsmVenue &venue, const std::vector<OsmSurface> &surfaces, OsmWallEdges &edges)
{
    for (const OsmSurface &surface : surfaces) {
        const bool isRoom = tag(*surface.tags, "indoor") == u"room";
        const bool isShaft = connectorKind(*surface.tags) == u"lift" || connectorKind(*surface.tags) == u"shaft";
        if ((!isRoom && !isShaft) || !wallKind(*surface.tags).isEmpty())
            continue;
        for (const plan::LevelOrdinal level : surface.levels) {
            int count = 0;
            for (const std::vector<qint64> &ring : surface.shape.rings)
                addRing(venue, surface, ring, level, OsmVenue::partOnLevel(surface.levels, level), edges, count);
        }
    }
}

} // namespace import
