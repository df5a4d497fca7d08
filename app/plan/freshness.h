// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/feature.h"

namespace plan {

struct Plan;

/** How old the verification of what matters most is: exits, access points and cutoffs. */
struct Freshness
{
    std::optional<Verification> oldest; ///< nothing where none was ever verified
    std::optional<QDate> newest;
    int unverified = 0; ///< exits, access points and cutoffs without a date
    int total = 0;
};

Freshness freshness(const Plan &plan);

/** More than `months` whole months before `today`. */
bool isStale(const Verification &verification, const QDate &today, int months = 12);

} // namespace plan
