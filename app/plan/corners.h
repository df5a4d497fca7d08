// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace plan {

/** The corner of a wall, room or opening on a level that is nearest to a place, if one is within so many metres. */
std::optional<geo::Point> nearestCorner(const Plan &plan, const LevelId &level, geo::Point place, double metres);

} // namespace plan
