// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/facade_code.h"

#include "geo/measure.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plan {

// A side is drawn along a façade's outer face, an opening in the middle of the wall.
constexpr double farthestMetres = 1;
constexpr double leastCosine = 0.8;

static geo::Point middle(const Opening &opening)
{
    return (opening.jambs.front() + opening.jambs.back()) * 0.5;
}

static double dot(geo::Point a, geo::Point b)
{
    return a.x * b.x + a.y * b.y;
}

/** Metres from the line's start to the point nearest to the opening; nothing where the opening is not in this façade. */
static std::optional<double> placeAlong(const Side &side, const Opening &opening)
{
    if (side.line.size() < 2 || opening.jambs.size() < 2)
        return {};
    const geo::NearestOnLine nearest = geo::nearestOnLine(side.line, middle(opening));
    const geo::Point from = side.line[nearest.segment];
    const geo::Point along = side.line[nearest.segment + 1] - from;
    const geo::Point across = opening.jambs.back() - opening.jambs.front();
    const double lengths = std::hypot(along.x, along.y) * std::hypot(across.x, across.y);
    if (nearest.distance > farthestMetres || !(lengths > 0) || std::abs(dot(along, across)) < leastCosine * lengths)
        return {};
    const geo::Polyline before(side.line.begin(), side.line.begin() + static_cast<std::ptrdiff_t>(nearest.segment) + 1);
    return geo::length(before) + geo::distance(from, nearest.point);
}

/** Whether somebody who stands outside and looks at the façade has the line's start at the left. */
static bool runsLeftToRight(const Plan &plan, const Side &side)
{
    geo::Box building;
    for (const Building &candidate : plan.buildings)
        building.add(geo::boundingBox(candidate.outline));
    if (building.isEmpty())
        building = extent(plan);
    const geo::Point along = side.line.back() - side.line.front();
    const geo::Point inward = building.centre() - (side.line.front() + side.line.back()) * 0.5;
    return along.x * inward.y - along.y * inward.x > 0;
}

std::optional<double> outwardDegrees(const Plan &plan, const Side &side)
{
    if (side.line.size() < 2 || side.line.front() == side.line.back())
        return {};
    const geo::Point along = side.line.back() - side.line.front();
    const double sign = runsLeftToRight(plan, side) ? 1 : -1;
    const double degrees = std::atan2(along.y * sign, -along.x * sign) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

QString facadeCode(const Plan &plan, const Opening &opening)
{
    const Level *level = opening.level ? findLevel(plan, *opening.level) : nullptr;
    if (!level)
        return {};
    for (const Side &side : plan.sides) {
        const std::optional<double> own = placeAlong(side, opening);
        if (!own || side.code.isEmpty())
            continue;
        const bool isFromLeft = runsLeftToRight(plan, side);
        int number = 1;
        for (const Opening &other : plan.openings) {
            const std::optional<double> place =
                other.level == opening.level && other.id != opening.id ? placeAlong(side, other) : std::nullopt;
            number += place && (isFromLeft ? *place < *own : *place > *own) ? 1 : 0;
        }
        const int hundredths = level->ordinal.hundredths;
        const bool isStorey = hundredths >= 0 && hundredths % 100 == 0;
        const QString floor = isStorey                 ? QString::number(hundredths / 100)
                              : level->label.isEmpty() ? defaultLevelLabel(level->ordinal)
                                                       : level->label;
        return QStringLiteral("%1-%2-%3").arg(side.code, floor).arg(number);
    }
    return {};
}

} // namespace plan
