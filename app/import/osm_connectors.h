// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_surfaces.h"

namespace import {

/**
 * Stairs, lifts, escalators, ramps, ladders and shafts, each once, serving exactly the levels that the file names. A lift
 * that is a node in its shaft, or one shaft outline for each level, becomes one connector.
 */
void addConnectors(OsmVenue &venue, const std::vector<OsmSurface> &surfaces);

/** Puts the levels of each connector in order, once the plan has its levels. */
void arrangeConnectors(OsmVenue &venue);

} // namespace import
