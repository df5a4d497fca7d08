// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/named_levels.h"

#include "import/model_placing.h"

#include "geo/measure.h"
#include "plan/level_names.h"

#include <algorithm>

namespace import {

constexpr double eavesMetres = 2; ///< so far a roof goes beyond the outline of its building

NamedLevels::NamedLevels(const plan::Plan &plan)
    : m_plan(plan)
{
    const QStringList names = plan::levelNames(plan);
    for (size_t i = 0; i < plan.levels.size(); ++i) {
        const plan::Level &level = plan.levels[i];
        m_named.insert(plan::nameKey(names[qsizetype(i)]), &level);
        if (!level.label.isEmpty())
            m_labelled[plan::nameKey(level.label)].push_back(&level);
    }
}

const plan::Level *NamedLevels::levelOf(const ModelPart &part) const
{
    for (qsizetype i = part.nodes.size(); i-- > 0;) {
        const QString key = plan::nameKey(part.nodes[i]);
        if (const plan::Level *level = m_named.value(key))
            return level;
        const auto labelled = m_labelled.constFind(key);
        if (labelled == m_labelled.constEnd())
            continue;
        if (labelled->size() == 1)
            return labelled->front();
        if (const plan::Level *level = levelAround(*labelled, boxOf(part.mesh)))
            return level;
    }
    return nullptr;
}

/** The one in whose building the box fits, or else that whose outline is under the middle of it. */
const plan::Level *NamedLevels::levelAround(const Levels &levels, const geo::Box &box) const
{
    Levels around;
    Levels under;
    for (const plan::Level *level : levels) {
        const plan::Building *building = buildingOf(*level);
        if (!building)
            continue;
        const geo::Box fits = geo::boundingBox(building->outline).grown(eavesMetres);
        if (!fits.contains({box.minX, box.minY}) || !fits.contains({box.maxX, box.maxY}))
            continue;
        around.push_back(level);
        if (geo::contains(building->outline, box.centre()))
            under.push_back(level);
    }
    const Levels &found = around.size() > 1 ? under : around;
    return found.size() == 1 ? found.front() : nullptr;
}

const plan::Building *NamedLevels::buildingOf(const plan::Level &level) const
{
    const auto found = std::find_if(m_plan.buildings.begin(), m_plan.buildings.end(),
                                    [&](const plan::Building &building) { return level.building == building.id; });
    return found == m_plan.buildings.end() ? nullptr : &*found;
}

} // namespace import
