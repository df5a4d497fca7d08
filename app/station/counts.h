// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>

#include <vector>

namespace station {

/** How many features of one table stand on one level; without a level: outdoors. */
struct Count
{
    const char *table;
    int count;
};

/** In the order of the package's tables; a connector counts on every level that it serves. */
std::vector<Count> countsOf(const plan::Plan &plan, const std::optional<plan::LevelId> &level);
/** Of the whole plan; a connector counts once. */
std::vector<Count> totalsOf(const plan::Plan &plan);

} // namespace station
