// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/floor_column.h"

namespace scene {

/**
 * Symbols on pins: of the current level, of the others those of priority 0 and what is asked for. What collides moves, or stacks
 * with its like: a stack is of one class and floor, and nothing of priority 0 is dropped. The names of levels stand in a column at
 * the right. Names of the current level's rooms come before what may be dropped, stairs and hazards excepted. `previous` keeps
 * what had to go far from jumping as one orbits; may be empty.
 */
Placement placeInSpace(const std::vector<LevelInSpace> &levels, const OrbitCamera &camera, const PlacementOptions &options,
                       const Placement &previous);

} // namespace scene
