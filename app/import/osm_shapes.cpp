// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_shapes.h"

#include "import/osm_rings.h"

#include "geo/combine.h"
#include "geo/measure.h"
#include "geo/triangulate.h"

#include <algorithm>

namespace import {

using plan::ImportNote;

constexpr double bendDegrees = 1e-4; ///< more than the sides of a box of a few kilometres bend

std::optional<geo::Point> OsmShapes::point(qint64 node) const
{
    const OsmNode *found = m_data->node(node);
    return found ? std::optional(m_frame.toPlan(found->place)) : std::nullopt;
}

geo::Polyline OsmShapes::line(const OsmWay &way) const
{
    geo::Polyline line;
    for (const qint64 node : way.nodes) {
        if (const std::optional<geo::Point> place = point(node); place && (line.empty() || !(line.back() == *place)))
            line.push_back(*place);
    }
    return line;
}

bool OsmShapes::hasAllNodes(const OsmWay &way) const
{
    return std::all_of(way.nodes.begin(), way.nodes.end(), [this](qint64 node) { return m_data->node(node) != nullptr; });
}

geo::Box OsmShapes::degreesOf(const OsmWay &way) const
{
    geo::Box degrees;
    for (const qint64 id : way.nodes) {
        if (const OsmNode *node = m_data->node(id))
            degrees.add(geo::Point{node->place.lon, node->place.lat});
    }
    return degrees;
}

geo::Box OsmShapes::degreesOf(const geo::Box &box) const
{
    geo::Box degrees;
    for (const geo::Point corner :
         {geo::Point{box.minX, box.minY}, {box.minX, box.maxY}, {box.maxX, box.minY}, {box.maxX, box.maxY}}) {
        const geo::LonLat place = m_frame.toGeographic(corner);
        degrees.add(geo::Point{place.lon, place.lat});
    }
    return degrees.grown(bendDegrees);
}

geo::Ring OsmShapes::ring(const std::vector<qint64> &nodes) const
{
    geo::Ring ring;
    for (const qint64 node : nodes)
        ring.push_back(point(node).value_or(geo::Point{}));
    return ring;
}

/** Mends rings that cross themselves; a polygon of which nothing remains is left out. */
std::optional<OsmArea> OsmShapes::valid(OsmArea area, const OsmRef &ref, std::vector<ImportNote> &notes)
{
    geo::MultiPolygon sound;
    for (geo::Polygon &polygon : area.area) {
        const std::optional<geo::Flaw> flaw = geo::flaw(polygon);
        if (!flaw) {
            sound.push_back(std::move(polygon));
            continue;
        }
        const geo::MultiPolygon mended = geo::repaired(polygon);
        notes.push_back(
            mended.empty() ? ImportNote{ImportNote::What::Dropped, ref.text(), QStringLiteral("geometry_broken"), flaw->reason}
                           : ImportNote{ImportNote::What::Repaired, ref.text(), QStringLiteral("geometry_repaired"), flaw->reason});
        sound.insert(sound.end(), mended.begin(), mended.end());
    }
    if (sound.empty())
        return {};
    area.area = std::move(sound);
    return area;
}

std::optional<OsmArea> OsmShapes::area(const OsmWay &way, std::vector<ImportNote> &notes) const
{
    const OsmRef ref{OsmType::Way, way.id};
    if (!hasAllNodes(way)) {
        notes.push_back({ImportNote::What::Dropped, ref.text(), QStringLiteral("nodes_missing"), {}});
        return {};
    }
    OsmArea area{{}, {{way.nodes.begin(), way.nodes.end() - 1}}};
    area.area.push_back({ring(area.rings.front()), {}});
    return valid(std::move(area), ref, notes);
}

std::optional<OsmArea> OsmShapes::area(const OsmRelation &relation, std::vector<ImportNote> &notes) const
{
    const OsmRef ref{OsmType::Relation, relation.id};
    std::vector<const OsmWay *> outer;
    std::vector<const OsmWay *> inner;
    for (const OsmMember &member : relation.members) {
        if (member.ref.type != OsmType::Way)
            continue;
        const OsmWay *way = m_data->way(member.ref.id);
        if (!way || !hasAllNodes(*way)) {
            const bool isHole = member.role == u"inner";
            notes.push_back({isHole ? ImportNote::What::Repaired : ImportNote::What::Dropped, ref.text(),
                             QStringLiteral("member_missing"), member.ref.text()});
            if (!isHole)
                return {};
            continue;
        }
        (member.role == u"inner" ? inner : outer).push_back(way);
    }

    JoinedRings outerRings = joinRings(outer);
    JoinedRings innerRings = joinRings(inner);
    for (const OsmRef &loose : outerRings.unclosed + innerRings.unclosed)
        notes.push_back({ImportNote::What::Dropped, ref.text(), QStringLiteral("ring_open"), loose.text()});
    OsmArea area;
    for (const std::vector<qint64> &nodes : outerRings.rings)
        area.area.push_back({ring(nodes), {}});
    if (area.area.empty()) {
        notes.push_back({ImportNote::What::Dropped, ref.text(), QStringLiteral("geometry_broken"), {}});
        return {};
    }
    for (const std::vector<qint64> &nodes : innerRings.rings) {
        const geo::Ring hole = ring(nodes);
        const auto around = std::find_if(area.area.begin(), area.area.end(), [&](const geo::Polygon &polygon) {
            return std::all_of(hole.begin(), hole.end(), [&](geo::Point p) {
                return geo::contains(geo::Polygon{polygon.outer, {}}, p, 0.01);
            });
        });
        if (around != area.area.end())
            around->holes.push_back(hole);
        else
            notes.push_back({ImportNote::What::Repaired, ref.text(), QStringLiteral("hole_outside"), {}});
    }
    area.rings = std::move(outerRings.rings);
    area.rings.insert(area.rings.end(), innerRings.rings.begin(), innerRings.rings.end());
    return valid(std::move(area), ref, notes);
}

} // namespace import
