// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/counts.h"

namespace station {

template<class T>
static int countOn(const std::vector<T> &features, const std::optional<plan::LevelId> &level)
{
    return static_cast<int>(std::count_if(features.begin(), features.end(), [&](const T &feature) { return feature.level == level; }));
}

std::vector<Count> countsOf(const plan::Plan &plan, const std::optional<plan::LevelId> &level)
{
    const auto connectors = std::count_if(plan.connectors.begin(), plan.connectors.end(), [&](const plan::Connector &connector) {
        return level && plan::serves(connector, *level);
    });
    return {
        {"space", countOn(plan.spaces, level)},
        {"wall", countOn(plan.walls, level)},
        {"opening", countOn(plan.openings, level)},
        {"connector", static_cast<int>(connectors)},
        {"exit", countOn(plan.exits, level)},
        {"access_point", countOn(plan.accessPoints, level)},
        {"cutoff", countOn(plan.cutoffs, level)},
        {"equipment", countOn(plan.equipment, level)},
        {"hazard", countOn(plan.hazards, level)},
        {"fixture", countOn(plan.fixtures, level)},
        {"site", countOn(plan.site, level)},
    };
}

std::vector<Count> totalsOf(const plan::Plan &plan)
{
    const auto size = [](const auto &features) { return static_cast<int>(features.size()); };
    return {
        {"space", size(plan.spaces)},
        {"wall", size(plan.walls)},
        {"opening", size(plan.openings)},
        {"connector", size(plan.connectors)},
        {"exit", size(plan.exits)},
        {"access_point", size(plan.accessPoints)},
        {"cutoff", size(plan.cutoffs)},
        {"equipment", size(plan.equipment)},
        {"hazard", size(plan.hazards)},
        {"fixture", size(plan.fixtures)},
        {"site", size(plan.site)},
        {"building", size(plan.buildings)},
        {"level", size(plan.levels)},
        {"side", size(plan.sides)},
        {"sector", size(plan.sectors)},
        {"survey", size(plan.survey)},
        {"source", size(plan.sources)},
    };
}

} // namespace station
