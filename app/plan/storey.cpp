// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/storey.h"

namespace plan {

constexpr double assumedStorey = 3.2;

static double floorOf(const Level &level)
{
    return level.floorMetres.value_or(level.ordinal.hundredths / 100.0 * assumedStorey);
}

Storey storeyOf(const Plan &plan, const Level &level)
{
    Storey storey;
    storey.isAssumed = !level.floorMetres || !level.heightMetres;
    storey.floorMetres = floorOf(level);
    double height = assumedStorey;
    for (const Level &other : plan.levels) {
        const double above = floorOf(other) - storey.floorMetres;
        if (other.building == level.building && above > 0.1)
            height = std::min(height, above);
    }
    storey.heightMetres = level.heightMetres.value_or(height);
    return storey;
}

} // namespace plan
