// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_venue.h"

namespace import {

/** A closed way or multipolygon of the venue's inside. */
struct OsmSurface
{
    OsmRef ref;
    const OsmTags *tags = nullptr;
    OsmArea shape;
    geo::Point centre;                      ///< of its box
    std::vector<plan::LevelOrdinal> levels; ///< at least one
};

/** Every surface that is indoors or has levels. What has no shape, no level, or belongs to another venue, is in the report. */
std::vector<OsmSurface> indoorSurfaces(OsmVenue &venue);

/** A closed way that encloses a surface: not a path that runs in a circle. */
bool isArea(const OsmWay &way);

/** A lift, stair, escalator, ramp, ladder or shaft: the vocabulary's kind, or an empty string. */
QString connectorKind(const OsmTags &tags);
/** A wall, column or railing: the vocabulary's kind, or an empty string. */
QString wallKind(const OsmTags &tags);

} // namespace import
