// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_venue.h"

namespace import {

/** Roads, rails, neighbours' buildings, water and green around the venue, cut at `surroundings`. What runs underground is left out. */
void addSite(OsmVenue &venue, const geo::Box &surroundings);

} // namespace import
