// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/wall_depth.h"

#include "geo/measure.h"

#include <cmath>

namespace scene {

constexpr double thickest = 1.5; ///< metres: what lies farther off is another wall

WallDepth::WallDepth(const LevelContext &context)
{
    for (const plan::Wall &wall : context.plan.walls) {
        if (!isOn(wall, context.level))
            continue;
        if (const auto *area = std::get_if<geo::MultiPolygon>(&wall.shape))
            m_walls.push_back({geo::boundingBox(*area).grown(0.05), &wall});
        else if (wall.thicknessMetres)
            m_walls.push_back({geo::boundingBox(std::get<geo::Polyline>(wall.shape)).grown(*wall.thicknessMetres), &wall});
    }
}

/** From a place in a polygon to its border along a direction. */
static std::optional<double> toBorder(const geo::Polygon &polygon, geo::Point from, geo::Point direction)
{
    std::optional<double> nearest;
    const auto look = [&](const geo::Ring &ring) {
        for (size_t i = 0; i < ring.size(); ++i) {
            const geo::Point a = ring[i] - from;
            const geo::Point b = ring[(i + 1) % ring.size()] - from;
            const double sideA = direction.x * a.y - direction.y * a.x;
            const double sideB = direction.x * b.y - direction.y * b.x;
            if ((sideA > 0) == (sideB > 0))
                continue;
            const geo::Point crossing = a + (b - a) * (sideA / (sideA - sideB));
            const double at = crossing.x * direction.x + crossing.y * direction.y;
            if (at >= 0 && at <= thickest && (!nearest || at < *nearest))
                nearest = at;
        }
    };
    look(polygon.outer);
    for (const geo::Ring &hole : polygon.holes)
        look(hole);
    return nearest;
}

std::optional<WallDepth::Sides> WallDepth::at(const geo::Polyline &jambs) const
{
    const double width = geo::distance(jambs.front(), jambs.back());
    const geo::Point middle = (jambs.front() + jambs.back()) * 0.5;
    const geo::Point along = (jambs.back() - jambs.front()) * (1 / width);
    const geo::Point left{-along.y, along.x};
    for (const auto &[box, wall] : m_walls) {
        if (!box.contains(middle))
            continue;
        if (const auto *line = std::get_if<geo::Polyline>(&wall->shape)) {
            if (line->size() < 2)
                continue;
            const geo::NearestOnLine nearest = geo::nearestOnLine(*line, middle);
            const double half = *wall->thicknessMetres / 2;
            if (nearest.distance > half)
                continue;
            const geo::Point off = nearest.point - middle;
            const double centre = off.x * left.x + off.y * left.y;
            return Sides{centre + half, half - centre};
        }
        for (const geo::Polygon &polygon : std::get<geo::MultiPolygon>(wall->shape)) {
            if (!geo::contains(polygon, middle))
                continue;
            const std::optional<double> toLeft = toBorder(polygon, middle, left);
            const std::optional<double> toRight = toBorder(polygon, middle, left * -1);
            if (toLeft && toRight)
                return Sides{*toLeft, *toRight};
        }
    }
    return {};
}

} // namespace scene
