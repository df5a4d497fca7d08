// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_venue.h"

namespace import {

/** Tells of every indoor object that no step took: nothing is lost in silence. */
void reportLeftovers(OsmVenue &venue);

} // namespace import
