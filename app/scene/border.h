// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

namespace scene {

/** Metres from a place along a unit vector to the first border of the polygon, at most `farthest`. */
double toBorder(const geo::Polygon &polygon, geo::Point from, geo::Point direction, double farthest);

} // namespace scene
