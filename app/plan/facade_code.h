// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace plan {

/**
 * Doors and windows of a named side as one counts them from outside: side, floor, number from the left ("A-1-3"). Below
 * ground and between storeys the floor is its label ("A-SS1-1"). Empty for what stands in no named side.
 */
QString facadeCode(const Plan &plan, const Opening &opening);

/** The true direction, clockwise from north, in which a side looks. Nothing for a side without a line. */
std::optional<double> outwardDegrees(const Plan &plan, const Side &side);

} // namespace plan
