// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace support {

/** How large a generated venue is. */
struct VenueSize
{
    int roomsPerLevel = 500;
    int levels = 5;           ///< the lowest is -1 where there are more than two
    int symbolsPerLevel = 60; ///< equipment, spread along the corridors; exits, cutoffs and stairs come on top
    int doorsPerRoom = 1;     ///< to the corridor; 3 at most fit
};

/**
 * An office block for tests and measurements: parallel corridors with rooms on both sides, joined by a cross corridor,
 * stairs and lifts at its ends, thick outer walls, doors for each room. The same size gives the same plan, ids included.
 */
plan::Plan generatedVenue(const VenueSize &size);

/** One more, where it may crowd others. Its id follows from how many there are. */
plan::FeatureId addCutoff(plan::Plan &plan, const plan::LevelId &level, const QString &kind, geo::Point spot);
plan::FeatureId addMainExit(plan::Plan &plan, const plan::LevelId &level, geo::Point spot);

} // namespace support
