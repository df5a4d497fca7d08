// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_building.h"

#include "scene/spaces.h"

#include "geo/combine.h"
#include "geo/measure.h"

#include <algorithm>
#include <cmath>

namespace scene {

constexpr double slitArea = 0.5;      ///< square metres: a smaller hole of a slab is a slit between rooms
constexpr double aboveMetres = 0.012; ///< from a surface to the line that lies on it
constexpr double largeShare = 0.05;   ///< of the largest part of a slab: smaller ones tell nothing of a level's shape
constexpr double sharpTurn = 0.35;    ///< sine of the turn from which a corner of a rim has an upright line

static void eraseSmall(geo::MultiPolygon &polygons, double squareMetres)
{
    for (geo::Polygon &polygon : polygons)
        std::erase_if(polygon.holes, [&](const geo::Ring &hole) { return std::abs(geo::signedArea(hole)) < squareMetres; });
    std::erase_if(polygons, [&](const geo::Polygon &polygon) { return geo::area(polygon) < squareMetres; });
}

void LevelBuilding::addLines(Solid &lines, const geo::MultiPolygon &outline, double z) const
{
    SolidVertex corner;
    corner.z = static_cast<float>(std::min(z, m_cut) + aboveMetres);
    corner.colour = Token::WallStructural;
    const auto addRing = [&](const geo::Ring &ring) {
        const auto first = static_cast<uint32_t>(lines.vertices.size());
        for (size_t i = 0; i < ring.size(); ++i) {
            corner.x = static_cast<float>(ring[i].x - m_solid.origin.x);
            corner.y = static_cast<float>(ring[i].y - m_solid.origin.y);
            lines.vertices.push_back(corner);
            lines.indices.push_back(first + static_cast<uint32_t>(i));
            lines.indices.push_back(first + static_cast<uint32_t>((i + 1) % ring.size()));
        }
    };
    for (const geo::Polygon &polygon : outline) {
        addRing(polygon.outer);
        for (const geo::Ring &hole : polygon.holes)
            addRing(hole);
    }
}

static bool isSharp(const geo::Ring &ring, size_t at)
{
    const geo::Point before = ring[at] - ring[(at + ring.size() - 1) % ring.size()];
    const geo::Point after = ring[(at + 1) % ring.size()] - ring[at];
    const double lengths = std::hypot(before.x, before.y) * std::hypot(after.x, after.y);
    return lengths > 0 && std::abs(before.x * after.y - before.y * after.x) > sharpTurn * lengths;
}

void LevelBuilding::addPosts(Solid &lines, const geo::MultiPolygon &outline, Span span) const
{
    SolidVertex corner;
    corner.colour = Token::WallStructural;
    for (const geo::Polygon &polygon : outline) {
        for (size_t i = 0; i < polygon.outer.size(); ++i) {
            if (!isSharp(polygon.outer, i))
                continue;
            corner.x = static_cast<float>(polygon.outer[i].x - m_solid.origin.x);
            corner.y = static_cast<float>(polygon.outer[i].y - m_solid.origin.y);
            for (const double z : {span.bottom, std::min(span.top, m_cut)}) {
                corner.z = static_cast<float>(z);
                lines.indices.push_back(static_cast<uint32_t>(lines.vertices.size()));
                lines.vertices.push_back(corner);
            }
        }
    }
}

void LevelBuilding::setPlate(const geo::MultiPolygon &slab)
{
    add(m_plate, slab, {-slabMetres, 0}, {Token::Floor, Token::WallFace, 0});
}

geo::MultiPolygon LevelBuilding::slab() const
{
    base::Result<geo::MultiPolygon> slab = geo::unite(m_onSlab);
    if (!slab)
        return {};
    eraseSmall(*slab, slitArea);
    return std::move(*slab);
}

/** What of a slab has nothing above it. */
static geo::MultiPolygon roofOver(const LevelContext &context, const geo::MultiPolygon &slab)
{
    const plan::Level *level = plan::findLevel(context.plan, context.level);
    geo::MultiPolygon above;
    for (const plan::Level &other : context.plan.levels) {
        if (plan::storeyOf(context.plan, other).floorMetres <= plan::storeyOf(context.plan, *level).floorMetres + 0.1)
            continue;
        for (const plan::Space *space : spacesOn({context.plan, other.id}))
            above.insert(above.end(), space->area.begin(), space->area.end());
    }
    const base::Result<geo::MultiPolygon> covered = geo::unite(above);
    base::Result<geo::MultiPolygon> open = covered && !covered->empty() ? geo::subtract(slab, *covered) : slab;
    if (!open)
        return {};
    eraseSmall(*open, slitArea);
    return std::move(*open);
}

void buildEdges(LevelBuilding &building)
{
    const geo::MultiPolygon slab = building.slab();
    const double height = building.storey().heightMetres;
    const geo::MultiPolygon roof = building.isWhole() ? roofOver(building.context(), slab) : geo::MultiPolygon();
    const auto isSmaller = [](const geo::Polygon &a, const geo::Polygon &b) { return geo::area(a) < geo::area(b); };
    if (const auto largest = std::max_element(slab.begin(), slab.end(), isSmaller); largest != slab.end()) {
        building.setOutline(largest->outer);
        const auto large = [least = largeShare * geo::area(*largest)](geo::MultiPolygon parts) {
            eraseSmall(parts, least);
            return parts;
        };
        building.addRims(large(slab), 0);
        building.addRimPosts(large(slab), {0, height});
        building.addRims(large(roof), height);
    }
    building.setPlate(slab);
    building.addEdges(slab, 0);
    building.addEdges(slab, -slabMetres);
    building.addEdgePosts(slab, {-slabMetres, height});
    building.addEdges(roof, height);
}

} // namespace scene
