// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/wall_depth.h"

#include "scene/border.h"
#include "scene/opening_cutter.h"

#include "geo/measure.h"

#include <cmath>
#include <limits>

namespace scene {

constexpr double leastAcross = 0.3; ///< sine of the angle to a wall that runs another way
constexpr double thickest = 1.5;    ///< metres: what lies farther off is another wall

WallDepth::WallDepth(const LevelContext &context, double assumedThickness)
    : m_assumedThickness(assumedThickness)
{
    for (const plan::Wall &wall : context.plan.walls) {
        if (!isOn(wall, context.level))
            continue;
        if (const auto *area = std::get_if<geo::MultiPolygon>(&wall.shape))
            m_walls.emplace_back(geo::boundingBox(*area).grown(0.05), &wall);
        else if (const auto &line = std::get<geo::Polyline>(wall.shape); line.size() >= 2)
            m_walls.emplace_back(geo::boundingBox(line).grown(thicknessOf(wall) / 2 + OpeningCutter::reachMetres), &wall);
    }
}

std::optional<WallDepth::Found> WallDepth::at(const geo::Polyline &jambs) const
{
    const double width = geo::distance(jambs.front(), jambs.back());
    const geo::Point middle = (jambs.front() + jambs.back()) * 0.5;
    const geo::Point along = (jambs.back() - jambs.front()) * (1 / width);
    const geo::Point left{-along.y, along.x};
    std::optional<Found> nearest;
    double nearestMetres = std::numeric_limits<double>::infinity();
    for (const auto &[box, wall] : m_walls) {
        if (!box.contains(middle))
            continue;
        if (const auto *line = std::get_if<geo::Polyline>(&wall->shape)) {
            const double half = thicknessOf(*wall) / 2;
            const geo::NearestOnLine centre = geo::nearestOnLine(*line, middle);
            const auto isNear = [&](geo::Point jamb) {
                return geo::nearestOnLine(*line, jamb).distance <= half + OpeningCutter::reachMetres;
            };
            const bool isIn = centre.distance <= half || (isNear(jambs.front()) && isNear(jambs.back()));
            const geo::Point way = line->at(centre.segment + 1) - line->at(centre.segment);
            const bool isAlong =
                std::abs(way.x * along.y - way.y * along.x) < leastAcross * std::hypot(way.x, way.y); // not one that ends there
            if (!isIn || !isAlong || centre.distance >= nearestMetres)
                continue;
            nearestMetres = centre.distance;
            const geo::Point off = centre.point - middle;
            const double across = off.x * left.x + off.y * left.y;
            nearest = {wall, {across + half, half - across}};
            continue;
        }
        for (const geo::Polygon &polygon : std::get<geo::MultiPolygon>(wall->shape)) {
            if (!geo::contains(polygon, middle))
                continue;
            const Sides sides{toBorder(polygon, middle, left, thickest), toBorder(polygon, middle, left * -1, thickest)};
            if (sides.left + sides.right < thickest)
                return Found{wall, sides};
        }
    }
    return nearest;
}

} // namespace scene
