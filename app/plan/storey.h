// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace plan {

/** Where a level stands. */
struct Storey
{
    double floorMetres = 0;  ///< above the venue's ground
    double heightMetres = 0; ///< to the next floor that is a storey higher: a half level stands beside
    bool isAssumed = false;  ///< the plan says nothing of one of them
};

/** What the plan does not tell follows from the building's other floors and heights; 3.20 m a storey where these tell nothing. */
Storey storeyOf(const Plan &plan, const Level &level);

} // namespace plan
