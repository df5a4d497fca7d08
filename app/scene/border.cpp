// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/border.h"

#include <algorithm>

namespace scene {

static double toRing(const geo::Ring &ring, geo::Point from, geo::Point direction, double nearest)
{
    for (size_t i = 0; i < ring.size(); ++i) {
        const geo::Point a = ring[i] - from;
        const geo::Point b = ring[(i + 1) % ring.size()] - from;
        const double sideA = direction.x * a.y - direction.y * a.x;
        const double sideB = direction.x * b.y - direction.y * b.x;
        if ((sideA > 0) == (sideB > 0))
            continue;
        const geo::Point crossing = a + (b - a) * (sideA / (sideA - sideB));
        const double at = crossing.x * direction.x + crossing.y * direction.y;
        if (at >= 0)
            nearest = std::min(nearest, at);
    }
    return nearest;
}

double toBorder(const geo::Polygon &polygon, geo::Point from, geo::Point direction, double farthest)
{
    double nearest = toRing(polygon.outer, from, direction, farthest);
    for (const geo::Ring &hole : polygon.holes)
        nearest = toRing(hole, from, direction, nearest);
    return nearest;
}

} // namespace scene
