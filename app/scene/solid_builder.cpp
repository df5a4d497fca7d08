// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/solid_builder.h"

#include "geo/measure.h"
#include "geo/triangulate.h"

#include <algorithm>
#include <cmath>

namespace scene {

uint32_t SolidBuilder::addVertex(geo::Point place, double z, const SolidVertex &style)
{
    SolidVertex vertex = style;
    vertex.x = static_cast<float>(place.x - m_origin.x);
    vertex.y = static_cast<float>(place.y - m_origin.y);
    vertex.z = static_cast<float>(z);
    m_solid.vertices.push_back(vertex);
    return static_cast<uint32_t>(m_solid.vertices.size() - 1);
}

void SolidBuilder::addSides(const geo::Ring &ring, bool isHole, Span span, const BodyLook &look)
{
    // The body lies to the left of an outer ring that runs counter-clockwise, and to the right of its holes.
    const bool isReversed = (geo::signedArea(ring) < 0) != isHole;
    for (size_t i = 0; i < ring.size(); ++i) {
        geo::Point a = ring[i];
        geo::Point b = ring[(i + 1) % ring.size()];
        if (isReversed)
            std::swap(a, b);
        const double length = geo::distance(a, b);
        if (length <= 0)
            continue;
        SolidVertex style;
        style.normalX = static_cast<float>((b.y - a.y) / length);
        style.normalY = static_cast<float>((a.x - b.x) / length);
        style.normalZ = 0;
        style.colour = look.side;
        style.feature = look.feature;
        const uint32_t lowA = addVertex(a, span.bottom, style);
        const uint32_t lowB = addVertex(b, span.bottom, style);
        const uint32_t highA = addVertex(a, span.top, style);
        const uint32_t highB = addVertex(b, span.top, style);
        for (const uint32_t index : {lowA, lowB, highA, highA, lowB, highB})
            m_solid.indices.push_back(index);
    }
}

constexpr double sameMetres = 1e-6;

/** Without the points that lie on a straight side: tops and sides must have the same corners, or the body is not closed. */
static geo::Ring cornersOf(const geo::Ring &area)
{
    geo::Ring ring;
    for (const geo::Point point : area) {
        if (ring.empty() || geo::distance(ring.back(), point) > sameMetres)
            ring.push_back(point);
    }
    geo::Ring corners;
    for (size_t i = 0; i < ring.size(); ++i) {
        const geo::Point before = ring[i] - (corners.empty() ? ring.back() : corners.back());
        const geo::Point after = ring[(i + 1) % ring.size()] - ring[i];
        const bool isStraight = std::abs(before.x * after.y - before.y * after.x) <= sameMetres * std::hypot(before.x, before.y) &&
                                before.x * after.x + before.y * after.y >= 0;
        if (!isStraight)
            corners.push_back(ring[i]);
    }
    return corners.size() < 3 ? area : corners;
}

base::Result<void> SolidBuilder::addPrism(const geo::Polygon &area, Span span, const BodyLook &look)
{
    span.top = std::min(span.top, m_cut);
    if (span.top - span.bottom < 1e-3)
        return {};
    geo::Polygon footprint{cornersOf(area.outer), {}};
    std::transform(area.holes.begin(), area.holes.end(), std::back_inserter(footprint.holes), cornersOf);
    const base::Result<geo::Triangles> triangles = geo::triangulate(footprint);
    if (!triangles)
        return tl::unexpected(triangles.error());
    for (const bool isTop : {true, false}) {
        SolidVertex style;
        style.normalZ = isTop ? 1 : -1;
        style.colour = isTop ? look.top : look.side;
        style.feature = look.feature;
        const auto base = static_cast<uint32_t>(m_solid.vertices.size());
        for (const geo::Point point : triangles->points)
            addVertex(point, isTop ? span.top : span.bottom, style);
        for (size_t i = 0; i + 2 < triangles->indices.size(); i += 3) {
            uint32_t a = triangles->indices[i];
            const uint32_t b = triangles->indices[i + 1];
            uint32_t c = triangles->indices[i + 2];
            const bool isCounterClockwise = geo::signedArea({triangles->points[a], triangles->points[b], triangles->points[c]}) > 0;
            if (isCounterClockwise != isTop)
                std::swap(a, c);
            for (const uint32_t index : {a, b, c})
                m_solid.indices.push_back(base + index);
        }
    }
    addSides(footprint.outer, false, span, look);
    for (const geo::Ring &hole : footprint.holes)
        addSides(hole, true, span, look);
    return {};
}

} // namespace scene
