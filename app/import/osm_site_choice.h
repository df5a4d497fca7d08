// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_data.h"

#include <optional>

namespace import {

/**
 * Which part of a file is the venue. A file may hold a whole town: the venue is the largest group of indoor objects, and
 * the buildings that hold them.
 */
struct OsmSiteChoice
{
    geo::LonLat anchor;            ///< middle of the principal building, or of the group where no building holds it
    OsmRef principal;              ///< the building with most indoor objects, or the group's first object: names the venue
    std::vector<OsmRef> buildings; ///< the principal first
    geo::LonLat southWest;         ///< corners around the indoor objects and the buildings
    geo::LonLat northEast;
};

/** Nothing for a file without indoor objects. */
std::optional<OsmSiteChoice> chooseSite(const OsmData &data);

/** The object is a building that can hold rooms: no roof on posts, no lift shaft. */
bool isBuilding(const OsmTags &tags);

} // namespace import
