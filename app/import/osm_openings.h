// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_venue.h"
#include "import/osm_wall_edges.h"

namespace import {

/** Doors, windows, hatches and gates: nodes of a wall, room, shaft or outline, one opening for each level. */
void addOpenings(OsmVenue &venue, const OsmWallEdges &edges);

/** The node says that it is a way in or out, or another opening. */
bool isOpening(const OsmTags &tags);

} // namespace import
