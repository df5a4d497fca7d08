// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/orbit_camera.h"
#include "scene/placement.h"

namespace scene {

/** A level as it stands in space. */
struct LevelInSpace
{
    SharedLevelScene scene;
    QString label;          ///< "R+1": stands beside what is on another floor than the current one
    double floorMetres = 0; ///< where it is drawn, exploded or not
    bool isCurrent = false;
    geo::Ring outline;    ///< of its slab; empty: unknown
    bool isNamed = false; ///< its name stands beside it: where floors are apart
};

/** The name of a floor in its box: its label, of which ten letters are told. */
Label floorName(const QString &label, bool isCurrent);

/**
 * Symbols on pins: of the current level, of the others those of priority 0 and what is asked for. What collides moves, or stacks
 * with its like: a stack is of one class and floor, and nothing of priority 0 is dropped. The names of levels stand in a column at
 * the right. Names of the current level's rooms come before what may be dropped, stairs and hazards excepted.
 */
Placement placeInSpace(const std::vector<LevelInSpace> &levels, const OrbitCamera &camera, const PlacementOptions &options);

} // namespace scene
