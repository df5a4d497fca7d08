// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <optional>

namespace import {

constexpr double drawnDoorMetres = 0.9; ///< between the jambs of a door whose width is unknown

/** Where the jambs of a door stand that a file has as a point. */
struct Jambs
{
    geo::Polyline line;      ///< two points
    bool isAtCorner = false; ///< the point is a corner of the wall: the door was put beside it
};

/**
 * The jambs of a door at a point of a wall: along the wall, never past the neighbouring corners. At a corner the door stands
 * in the longer side. Nothing where the wall has no length there.
 */
std::optional<Jambs> jambsAt(geo::Point door, std::optional<geo::Point> before, std::optional<geo::Point> after,
                             double widthMetres);

} // namespace import
