// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_venue.h"

namespace import {

/**
 * Walking lines inside. Where no surface of their level lies below, they become corridors of an assumed width: deep stations
 * are often drawn as lines only. Elsewhere they say nothing that the surface does not, and are left out.
 */
void addPaths(OsmVenue &venue);

} // namespace import
