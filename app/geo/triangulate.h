// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include "base/result.h"

#include <cstdint>
#include <optional>

namespace geo {

/** Triangles as index triples into `points`. */
struct Triangles
{
    std::vector<Point> points;
    std::vector<uint32_t> indices; ///< three for each triangle
};

/** Why a polygon cannot be filled, and where. */
struct Flaw
{
    QString reason; ///< as GEOS words it, in English: "Self-intersection"
    Point place;
};

/** Nothing where the polygon is valid in the sense of OGC simple features. */
std::optional<Flaw> flaw(const Polygon &polygon);

/** Exactly the polygon's surface. GeometryInvalid, naming the place, for rings that cross, touch themselves or have no area. */
base::Result<Triangles> triangulate(const Polygon &polygon);

} // namespace geo
