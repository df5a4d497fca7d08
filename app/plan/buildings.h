// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace plan {

/** The building that stands at a place, or null. */
const Building *buildingAt(const Plan &plan, geo::Point place);

/** The level of a building whose ordinal is nearest to this one, or null for a building without levels. */
const Level *nearestLevel(const Plan &plan, const BuildingId &building, LevelOrdinal ordinal);

} // namespace plan
