// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/buildings.h"

#include "geo/measure.h"

namespace plan {

const Building *buildingAt(const Plan &plan, geo::Point place)
{
    const auto found = std::find_if(plan.buildings.begin(), plan.buildings.end(),
                                    [&](const Building &building) { return geo::contains(building.outline, place); });
    return found == plan.buildings.end() ? nullptr : &*found;
}

const Level *nearestLevel(const Plan &plan, const BuildingId &building, LevelOrdinal ordinal)
{
    const Level *nearest = nullptr;
    const auto away = [&](const Level &level) { return std::abs(level.ordinal.hundredths - ordinal.hundredths); };
    for (const Level &level : plan.levels) {
        if (level.building == building && (!nearest || away(level) < away(*nearest)))
            nearest = &level;
    }
    return nearest;
}

} // namespace plan
