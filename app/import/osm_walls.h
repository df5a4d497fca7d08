// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_surfaces.h"
#include "import/osm_wall_edges.h"

namespace import {

/** Walls, columns and railings that the file has as such. */
void addDrawnWalls(OsmVenue &venue, const std::vector<OsmSurface> &surfaces, OsmWallEdges &edges);

/**
 * The walls around every room and shaft (Simple Indoor Tagging: a room has walls, a corridor or area has none), as lines of
 * unknown thickness. An edge that two rooms share is one wall.
 */
void addRoomWalls(OsmVenue &venue, const std::vector<OsmSurface> &surfaces, OsmWallEdges &edges);

} // namespace import
