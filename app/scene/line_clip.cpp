// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/line_clip.h"

#include "geo/measure.h"

#include <algorithm>

namespace scene {

/** Adds where, between 0 and 1, a segment crosses a ring. */
static void addCrossings(std::vector<double> &crossings, geo::Point a, geo::Point b, const geo::Ring &ring)
{
    const geo::Point along = b - a;
    for (size_t i = 0; i < ring.size(); ++i) {
        const geo::Point c = ring[i] - a;
        const geo::Point edge = ring[(i + 1) % ring.size()] - ring[i];
        const double turn = along.x * edge.y - along.y * edge.x;
        if (turn == 0)
            continue;
        const double at = (c.x * edge.y - c.y * edge.x) / turn;
        const double onEdge = (c.x * along.y - c.y * along.x) / turn;
        if (at > 0 && at < 1 && onEdge >= 0 && onEdge <= 1)
            crossings.push_back(at);
    }
}

std::vector<geo::Polyline> partsInside(const geo::Polyline &line, const geo::MultiPolygon &area)
{
    std::vector<geo::Polyline> parts;
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const geo::Point a = line[i];
        const geo::Point along = line[i + 1] - a;
        std::vector<double> crossings{0, 1};
        for (const geo::Polygon &polygon : area) {
            addCrossings(crossings, a, line[i + 1], polygon.outer);
            for (const geo::Ring &hole : polygon.holes)
                addCrossings(crossings, a, line[i + 1], hole);
        }
        std::sort(crossings.begin(), crossings.end());
        for (size_t part = 0; part + 1 < crossings.size(); ++part) {
            const double from = crossings[part];
            const double to = crossings[part + 1];
            if (to - from < 1e-9 || !geo::contains(area, a + along * ((from + to) / 2)))
                continue;
            const geo::Point start = a + along * from;
            if (parts.empty() || geo::distance(parts.back().back(), start) > 1e-9)
                parts.push_back({start});
            parts.back().push_back(a + along * to);
        }
    }
    return parts;
}

} // namespace scene
