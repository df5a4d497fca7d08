// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/shapes.h"

#include <algorithm>

namespace geo {

void Box::add(Point p)
{
    minX = std::min(minX, p.x);
    minY = std::min(minY, p.y);
    maxX = std::max(maxX, p.x);
    maxY = std::max(maxY, p.y);
}

void Box::add(const Box &box)
{
    if (box.isEmpty())
        return;
    add(Point{box.minX, box.minY});
    add(Point{box.maxX, box.maxY});
}

void Box::add(const std::vector<Point> &points)
{
    for (const Point p : points)
        add(p);
}

Box Box::grown(double margin) const
{
    if (isEmpty())
        return *this;
    return {minX - margin, minY - margin, maxX + margin, maxY + margin};
}

Box boundingBox(const std::vector<Point> &points)
{
    Box box;
    box.add(points);
    return box;
}

Box boundingBox(const Polygon &polygon)
{
    return boundingBox(polygon.outer);
}

Box boundingBox(const MultiPolygon &polygons)
{
    Box box;
    for (const Polygon &polygon : polygons)
        box.add(polygon.outer);
    return box;
}

} // namespace geo
