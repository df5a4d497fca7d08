// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

namespace scene {

/** The centre line of a wall, or of several that go on from each other. */
struct WallLine
{
    geo::Polyline line; ///< of a closed one the first point is not repeated
    bool isClosed = false;
    double thicknessMetres = 0; ///< 0: unknown
    double heightMetres = 0;    ///< 0: unknown
};

/** Walls of one thickness and height that end at the same point become one line, so that their corners are mitred. */
std::vector<WallLine> joined(std::vector<WallLine> walls);

/** The line `metres` to the left of a wall's, corners mitred. */
geo::Polyline besides(const WallLine &wall, double metres);

} // namespace scene
