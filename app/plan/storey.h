// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace plan {

/** Where a level stands. */
struct Storey
{
    double floorMetres = 0; ///< above the venue's ground
    double heightMetres = 0;
    bool isAssumed = false; ///< the plan says nothing of one of them
};

/** Assumed where the plan does not tell: 3.20 m a storey. */
Storey storeyOf(const Plan &plan, const Level &level);

} // namespace plan
