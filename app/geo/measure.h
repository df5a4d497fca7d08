// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <cstddef>

namespace geo {

double distance(Point a, Point b);
/** Metres along the line. */
double length(const Polyline &line);
/** Square metres; positive where the ring runs counter-clockwise. */
double signedArea(const Ring &ring);
/** Square metres, holes taken off. */
double area(const Polygon &polygon);
/** Inside the outer ring and in no hole; a point within `tolerance` metres of a ring counts as inside. */
bool contains(const Polygon &polygon, Point point, double tolerance = 1e-6);
bool contains(const MultiPolygon &polygons, Point point, double tolerance = 1e-6);

/** The place on a line that is nearest to a point. */
struct NearestOnLine
{
    Point point;
    std::size_t segment = 0; ///< index of the segment's first vertex
    double distance = 0;     ///< metres
};
/** `line` has at least two points. */
NearestOnLine nearestOnLine(const Polyline &line, Point point);

} // namespace geo
