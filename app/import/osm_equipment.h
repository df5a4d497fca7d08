// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_venue.h"

namespace import {

/** Hydrants, extinguishers, defibrillators, cameras and hazards, indoors by level, outdoors within `surroundings`. */
void addEquipment(OsmVenue &venue, const geo::Box &surroundings);

} // namespace import
