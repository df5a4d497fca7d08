// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_venue.h"

namespace import {

/** The venue's buildings with their outlines, and the levels that they say they have. Before everything else. */
void addBuildings(OsmVenue &venue);

/** The venue's name and address: what the person says, else the principal building. */
void nameVenue(OsmVenue &venue, const QString &fileName);

} // namespace import
