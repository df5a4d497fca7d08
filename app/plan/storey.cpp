// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/storey.h"

#include <algorithm>
#include <map>

namespace plan {

constexpr double assumedStorey = 3.2;
constexpr double leastStorey = 1;
constexpr int oneStorey = 100; // hundredths

/** The floors of one building by ordinal: straight between what the plan tells, storeys of the assumed height beyond. */
class FloorHeights
{
public:
    FloorHeights(const Plan &plan, const std::optional<BuildingId> &building);

    double at(int hundredths) const;

private:
    void addBeside(const Level &level);

    std::map<int, double> m_known; ///< metres, by hundredths
};

FloorHeights::FloorHeights(const Plan &plan, const std::optional<BuildingId> &building)
{
    std::vector<const Level *> levels;
    for (const Level &level : plan.levels) {
        if (level.building == building)
            levels.push_back(&level);
        if (level.building == building && level.floorMetres)
            m_known.emplace(level.ordinal.hundredths, *level.floorMetres);
    }
    const auto above = m_known.upper_bound(0);
    if ((above == m_known.end() || above->second > 0) && (above == m_known.begin() || std::prev(above)->second < 0))
        m_known.emplace(0, 0.0); // the ground's, where the plan does not say otherwise
    std::sort(levels.begin(), levels.end(), [](const Level *a, const Level *b) { return a->ordinal < b->ordinal; });
    const int reference = m_known.begin()->first;
    const auto firstAbove =
        std::find_if(levels.begin(), levels.end(), [&](const Level *level) { return level->ordinal.hundredths >= reference; });
    std::for_each(firstAbove, levels.end(), [this](const Level *level) { addBeside(*level); });
    std::for_each(std::make_reverse_iterator(firstAbove), levels.rend(), [this](const Level *level) { addBeside(*level); });
}

/** A storey whose height is known tells where the next floor is, or its own under the lowest that is known. */
void FloorHeights::addBeside(const Level &level)
{
    const int own = level.ordinal.hundredths;
    if (!level.heightMetres || own % oneStorey != 0) // a half level has a ceiling of its own
        return;
    const auto above = m_known.upper_bound(own);
    if (own < m_known.begin()->first)
        m_known.emplace(own, at(own + oneStorey) - *level.heightMetres);
    else if (const double top = at(own) + *level.heightMetres;
             above == m_known.end() || (above->first > own + oneStorey && above->second > top))
        m_known.emplace(own + oneStorey, top);
}

double FloorHeights::at(int hundredths) const
{
    const auto above = m_known.lower_bound(hundredths);
    const auto beyond = [hundredths](const std::pair<const int, double> &from) {
        return from.second + (hundredths - from.first) * assumedStorey / oneStorey;
    };
    if (above == m_known.end())
        return beyond(*m_known.rbegin());
    if (above->first == hundredths)
        return above->second;
    if (above == m_known.begin())
        return beyond(*above);
    const auto below = std::prev(above);
    const double share = double(hundredths - below->first) / (above->first - below->first);
    return below->second + share * (above->second - below->second);
}

Storey storeyOf(const Plan &plan, const Level &level)
{
    const FloorHeights floors(plan, level.building);
    Storey storey;
    storey.isAssumed = !level.floorMetres || !level.heightMetres;
    storey.floorMetres = level.floorMetres.value_or(floors.at(level.ordinal.hundredths));
    const double above = floors.at(level.ordinal.hundredths + oneStorey) - storey.floorMetres;
    storey.heightMetres = level.heightMetres.value_or(above > leastStorey ? above : assumedStorey);
    return storey;
}

} // namespace plan
