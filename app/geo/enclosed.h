// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

namespace geo {

/** A line with a direction: what it bounds lies to its left. */
struct Border
{
    Point from;
    Point to;
};

/** The surface that closed loops of borders enclose; bodies may overlap. Borders that close to no loop bound nothing. */
MultiPolygon enclosed(const std::vector<Border> &borders);

} // namespace geo
