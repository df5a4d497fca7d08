// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/clip.h"

#include "geo/combine.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace import {

/** The part of a segment inside the box, by Liang and Barsky. */
static std::optional<std::pair<geo::Point, geo::Point>> segmentIn(geo::Point a, geo::Point b, const geo::Box &box)
{
    const geo::Point d = b - a;
    double from = 0;
    double to = 1;
    const std::array<std::pair<double, double>, 4> sides{
        {{-d.x, a.x - box.minX}, {d.x, box.maxX - a.x}, {-d.y, a.y - box.minY}, {d.y, box.maxY - a.y}}};
    for (const auto &[p, q] : sides) {
        if (p == 0) {
            if (q < 0)
                return {};
            continue;
        }
        if (p < 0)
            from = std::max(from, q / p);
        else
            to = std::min(to, q / p);
    }
    if (from >= to)
        return {};
    return std::pair(from == 0 ? a : a + d * from, to == 1 ? b : a + d * to);
}

std::vector<geo::Polyline> clipped(const geo::Polyline &line, const geo::Box &box)
{
    std::vector<geo::Polyline> parts;
    for (size_t i = 1; i < line.size(); ++i) {
        const auto inside = segmentIn(line[i - 1], line[i], box);
        if (!inside)
            continue;
        if (parts.empty() || !(parts.back().back() == inside->first))
            parts.push_back({inside->first});
        parts.back().push_back(inside->second);
    }
    return parts;
}

/** The ring's part on the side where `inside` is not negative, by Sutherland and Hodgman. */
static geo::Ring half(const geo::Ring &ring, const std::function<double(geo::Point)> &inside)
{
    geo::Ring kept;
    for (size_t i = 0; i < ring.size(); ++i) {
        const geo::Point a = ring[i];
        const geo::Point b = ring[(i + 1) % ring.size()];
        const double atA = inside(a);
        const double atB = inside(b);
        if (atA >= 0)
            kept.push_back(a);
        if ((atA >= 0) != (atB >= 0))
            kept.push_back(a + (b - a) * (atA / (atA - atB)));
    }
    return kept;
}

static geo::Ring ringIn(geo::Ring ring, const geo::Box &box)
{
    ring = half(ring, [&](geo::Point p) { return p.x - box.minX; });
    ring = half(ring, [&](geo::Point p) { return box.maxX - p.x; });
    ring = half(ring, [&](geo::Point p) { return p.y - box.minY; });
    return half(ring, [&](geo::Point p) { return box.maxY - p.y; });
}

geo::MultiPolygon clipped(const geo::Polygon &polygon, const geo::Box &box)
{
    const geo::Box extent = geo::boundingBox(polygon);
    if (!extent.intersects(box))
        return {};
    if (box.contains({extent.minX, extent.minY}) && box.contains({extent.maxX, extent.maxY}))
        return {polygon};
    geo::Polygon inside{ringIn(polygon.outer, box), {}};
    if (inside.outer.size() < 3)
        return {};
    for (const geo::Ring &hole : polygon.holes) {
        if (geo::Ring kept = ringIn(hole, box); kept.size() >= 3)
            inside.holes.push_back(std::move(kept));
    }
    // Cutting leaves edges that run along the box twice.
    return geo::repaired(inside);
}

} // namespace import
