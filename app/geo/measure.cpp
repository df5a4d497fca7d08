// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"

#include <algorithm>
#include <cmath>

namespace geo {

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

double length(const Polyline &line)
{
    double sum = 0;
    for (size_t i = 1; i < line.size(); ++i)
        sum += distance(line[i - 1], line[i]);
    return sum;
}

double signedArea(const Ring &ring)
{
    if (ring.size() < 3)
        return 0;
    // Relative to the first point: plans can lie kilometres from the anchor, and products of large numbers lose millimetres.
    const Point base = ring.front();
    double twice = 0;
    for (size_t i = 1; i + 1 < ring.size(); ++i) {
        const Point a = ring[i] - base;
        const Point b = ring[i + 1] - base;
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

double area(const Polygon &polygon)
{
    double sum = std::abs(signedArea(polygon.outer));
    for (const Ring &hole : polygon.holes)
        sum -= std::abs(signedArea(hole));
    return sum;
}

static double distanceToSegment(Point p, Point a, Point b, Point *nearest)
{
    const Point along = b - a;
    const double squared = along.x * along.x + along.y * along.y;
    double t = 0;
    if (squared > 0)
        t = std::clamp(((p.x - a.x) * along.x + (p.y - a.y) * along.y) / squared, 0.0, 1.0);
    *nearest = a + along * t;
    return distance(p, *nearest);
}

static bool isOnRing(const Ring &ring, Point p, double tolerance)
{
    Point nearest;
    for (size_t i = 0; i < ring.size(); ++i) {
        if (distanceToSegment(p, ring[i], ring[(i + 1) % ring.size()], &nearest) <= tolerance)
            return true;
    }
    return false;
}

static bool isInsideRing(const Ring &ring, Point p)
{
    bool isInside = false;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Point a = ring[i];
        const Point b = ring[j];
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
            isInside = !isInside;
    }
    return isInside;
}

bool contains(const Polygon &polygon, Point point, double tolerance)
{
    if (polygon.outer.size() < 3 || !boundingBox(polygon).grown(tolerance).contains(point))
        return false;
    if (isOnRing(polygon.outer, point, tolerance))
        return true;
    if (!isInsideRing(polygon.outer, point))
        return false;
    return std::none_of(polygon.holes.begin(), polygon.holes.end(), [&](const Ring &hole) {
        return hole.size() >= 3 && isInsideRing(hole, point) && !isOnRing(hole, point, tolerance);
    });
}

bool contains(const MultiPolygon &polygons, Point point, double tolerance)
{
    return std::any_of(polygons.begin(), polygons.end(),
                       [&](const Polygon &polygon) { return contains(polygon, point, tolerance); });
}

NearestOnLine nearestOnLine(const Polyline &line, Point point)
{
    NearestOnLine best;
    best.distance = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        Point nearest;
        const double d = distanceToSegment(point, line[i], line[i + 1], &nearest);
        if (d < best.distance)
            best = {nearest, i, d};
    }
    return best;
}

} // namespace geo
