// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include "base/result.h"

namespace geo {

/** One surface out of many that may overlap or touch. GeometryInvalid, naming the place, where a ring is broken. */
base::Result<MultiPolygon> unite(const MultiPolygon &polygons);

/** What is in `from` and not in `taken`. Errors as unite(). */
base::Result<MultiPolygon> subtract(const MultiPolygon &from, const MultiPolygon &taken);

/** The band of `width` metres around a line: flat ends, mitred corners. Empty for fewer than two distinct points. */
MultiPolygon band(const Polyline &line, double width);

/** The polygon without self-crossings, as GEOS's MakeValid with the structure method repairs it; may be empty. */
MultiPolygon repaired(const Polygon &polygon);

} // namespace geo
