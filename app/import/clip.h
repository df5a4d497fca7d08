// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <vector>

namespace import {

/** The parts of a line inside a box. */
std::vector<geo::Polyline> clipped(const geo::Polyline &line, const geo::Box &box);

/** The part of a polygon inside a box; empty where there is none. */
geo::MultiPolygon clipped(const geo::Polygon &polygon, const geo::Box &box);

} // namespace import
