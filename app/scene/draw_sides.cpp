// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "geo/measure.h"

namespace scene {

/** The longest straight part of a façade. */
static geo::Polyline longestPart(const geo::Polyline &line)
{
    geo::Polyline longest;
    double length = 0;
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        if (geo::distance(line[i], line[i + 1]) <= length)
            continue;
        length = geo::distance(line[i], line[i + 1]);
        longest = {line[i], line[i + 1]};
    }
    return longest;
}

/** Across a façade, to the side where no building is; away from the venue's middle where outlines do not tell. */
static geo::Point outwardOf(const geo::Polyline &part, const LevelContext &context, const geo::Box &venue)
{
    const geo::Point along = (part.back() - part.front()) * (1 / geo::distance(part.front(), part.back()));
    const geo::Point left{-along.y, along.x};
    const geo::Point middle = (part.front() + part.back()) * 0.5;
    constexpr double step = 1.5; // beyond the thickest wall
    const auto isInside = [&](geo::Point point) {
        const auto &buildings = context.plan.buildings;
        return std::any_of(buildings.begin(), buildings.end(),
                           [&](const plan::Building &building) { return geo::contains(building.outline, point); });
    };
    const bool isLeftInside = isInside(middle + left * step);
    if (isLeftInside != isInside(middle - left * step))
        return isLeftInside ? left * -1 : left;
    const geo::Point off = middle - venue.centre();
    return left.x * off.x + left.y * off.y < 0 ? left * -1 : left;
}

void addSides(const LevelContext &context, LevelScene &scene)
{
    for (const plan::Side &side : context.plan.sides) {
        const geo::Polyline part = longestPart(side.line);
        if ((side.level && !isOn(side, context.level)) || part.empty() || side.code.isEmpty())
            continue;
        const QString words = side.label.isEmpty() ? QString() : (side.code + QStringLiteral(" · ") + side.label).toUpper();
        scene.sides.push_back({side.id, side.code.toUpper(), words, part, (part.front() + part.back()) * 0.5,
                               outwardOf(part, context, scene.extent)});
    }
}

} // namespace scene
