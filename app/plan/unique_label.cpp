// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/unique_label.h"

#include <algorithm>

namespace plan {

static QString withBuilding(const Plan &plan, const Level &level)
{
    const auto building = std::find_if(plan.buildings.begin(), plan.buildings.end(),
                                       [&](const Building &candidate) { return level.building == candidate.id; });
    return building == plan.buildings.end() || building->name.isEmpty() ? level.label
                                                                        : building->name + QStringLiteral(" · ") + level.label;
}

QString uniqueLabel(const Plan &plan, const Level &level)
{
    const auto isAlone = [&](const QString &name, auto &&nameOf) {
        return std::none_of(plan.levels.begin(), plan.levels.end(), [&](const Level &other) {
            return other.id != level.id && nameOf(other).compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    if (isAlone(level.label, [](const Level &other) { return other.label; }))
        return level.label;
    const QString name = withBuilding(plan, level);
    return isAlone(name, [&](const Level &other) { return withBuilding(plan, other); })
               ? name
               : level.label + QStringLiteral(" · ") + level.id.toString();
}

} // namespace plan
