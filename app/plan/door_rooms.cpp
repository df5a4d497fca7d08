// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/door_rooms.h"

#include "geo/measure.h"

#include <array>

namespace plan {

// Past the thickness of the wall; a room that is drawn to the middle of the wall answers too.
constexpr std::array stepsMetres{0.35, 0.7};

static const Space *roomAt(const Plan &plan, const LevelId &level, geo::Point point)
{
    const auto found = std::find_if(plan.spaces.begin(), plan.spaces.end(), [&](const Space &space) {
        return space.level == level && geo::boundingBox(space.area).contains(point) && geo::contains(space.area, point);
    });
    return found == plan.spaces.end() ? nullptr : &*found;
}

static bool isOutdoors(const Plan &plan, geo::Point point)
{
    bool isKnown = false;
    for (const Building &building : plan.buildings) {
        isKnown = isKnown || !building.outline.empty();
        if (geo::contains(building.outline, point))
            return false;
    }
    return isKnown;
}

DoorRooms roomsBeside(const Plan &plan, const Opening &opening)
{
    DoorRooms rooms;
    if (!opening.level || opening.jambs.size() < 2)
        return rooms;
    const geo::Point along = opening.jambs.back() - opening.jambs.front();
    const double metres = std::hypot(along.x, along.y);
    if (!(metres > 0))
        return rooms;
    const geo::Point leftward{-along.y / metres, along.x / metres};
    const geo::Point middle = (opening.jambs.front() + opening.jambs.back()) * 0.5;
    for (const double step : stepsMetres) {
        if (!rooms.left)
            rooms.left = roomAt(plan, *opening.level, middle + leftward * step);
        if (!rooms.right)
            rooms.right = roomAt(plan, *opening.level, middle + leftward * -step);
    }
    rooms.isLeftOutdoors = !rooms.left && isOutdoors(plan, middle + leftward * stepsMetres.back());
    rooms.isRightOutdoors = !rooms.right && isOutdoors(plan, middle + leftward * -stepsMetres.back());
    return rooms;
}

std::vector<const Opening *> openingsNear(const Plan &plan, const LevelId &level, geo::Point place, double metres)
{
    std::vector<std::pair<double, const Opening *>> near;
    for (const Opening &opening : plan.openings) {
        if (opening.level != level || opening.jambs.size() < 2)
            continue;
        const double distance = geo::nearestOnLine(opening.jambs, place).distance;
        if (distance <= metres)
            near.emplace_back(distance, &opening);
    }
    std::sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Opening *> openings;
    openings.reserve(near.size());
    for (const auto &[distance, opening] : near)
        openings.push_back(opening);
    return openings;
}

} // namespace plan
