// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/wall_depth.h"

#include "scene/border.h"

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
            m_walls.emplace_back(geo::boundingBox(*area).grown(0.05), &wall);
        else if (wall.thicknessMetres)
            m_walls.emplace_back(geo::boundingBox(std::get<geo::Polyline>(wall.shape)).grown(*wall.thicknessMetres), &wall);
    }
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
            const Sides sides{toBorder(polygon, middle, left, thickest), toBorder(polygon, middle, left * -1, thickest)};
            if (sides.left + sides.right < thickest)
                return sides;
        }
    }
    return {};
}

} // namespace scene
