// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_surfaces.h"

namespace import {

/** Rooms, corridors, areas and platforms; their outlines can carry doors. The largest first, so that a room in a hall lies above it. */
void addSpaces(OsmVenue &venue, const std::vector<OsmSurface> &surfaces);

/** The vocabulary's kind of space; "room" where the tags say no more. Empty for what is no space. */
QString spaceKind(const OsmTags &tags);

/** What the tags say of a space beside its shape. */
void describeSpace(plan::Space &space, const OsmTags &tags);

} // namespace import
