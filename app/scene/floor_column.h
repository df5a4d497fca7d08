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
Label floorName(const QString &label, LabelStyle style);

struct FloorName
{
    PlacedLabel label;
    PlacedFloor floor;
};

/**
 * The names of floors in a column at the right of the building, clear of keys: the current one's at its floor's height, the others
 * above and below it as near to theirs as these allow, a thumb apart where there is room for so many. Those without room are left out.
 */
std::vector<FloorName> floorColumn(const std::vector<LevelInSpace> &levels, const OrbitCamera &camera,
                                   const PlacementOptions &options);

} // namespace scene
