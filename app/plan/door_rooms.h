// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace plan {

/** The rooms on both sides of a door's directed jamb line. Null: outdoors, or no room is drawn there. */
struct DoorRooms
{
    const Space *left = nullptr;
    const Space *right = nullptr;
    bool isLeftOutdoors = false; ///< outside every building that has an outline
    bool isRightOutdoors = false;
};

/** Both null for an opening without a floor or without jambs. */
DoorRooms roomsBeside(const Plan &plan, const Opening &opening);

/** The openings on a level that run within so many metres of a place, the nearest first. */
std::vector<const Opening *> openingsNear(const Plan &plan, const LevelId &level, geo::Point place, double metres);

} // namespace plan
