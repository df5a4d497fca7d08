// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_venue.h"

namespace import {

/** Ways out and ways in for the services, where the file says so. After the openings: an exit names its door. */
void addExits(OsmVenue &venue);

} // namespace import
