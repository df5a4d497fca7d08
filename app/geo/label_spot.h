// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <optional>

namespace geo {

/** The middle of the largest circle that fits: where a label has most room. */
struct LabelSpot
{
    Point centre;
    double radius = 0; ///< metres to the nearest ring
};

/** Within `tolerance` metres of the best place. Nothing for an invalid polygon. */
std::optional<LabelSpot> labelSpot(const Polygon &polygon, double tolerance = 0.1);

} // namespace geo
