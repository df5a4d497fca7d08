// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

namespace geo {

/** A place in the venue's frame: metres east (x) and true north (y) of the anchor. */
struct Point
{
    double x = 0;
    double y = 0;

    friend bool operator==(const Point &, const Point &) = default;
    friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend Point operator*(Point a, double factor) { return {a.x * factor, a.y * factor}; }
};

using Polyline = std::vector<Point>;

/** A closed line; the first point is not repeated at the end. Either direction. */
using Ring = std::vector<Point>;

/** One outer ring and its holes. */
struct Polygon
{
    Ring outer;
    std::vector<Ring> holes;

    friend bool operator==(const Polygon &, const Polygon &) = default;
};

using MultiPolygon = std::vector<Polygon>;

/** An axis-parallel rectangle; empty until something is added. */
struct Box
{
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return minX > maxX || minY > maxY; }
    double width() const { return isEmpty() ? 0 : maxX - minX; }
    double height() const { return isEmpty() ? 0 : maxY - minY; }
    Point centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
    /** Borders count as inside. */
    bool contains(Point p) const { return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY; }
    bool intersects(const Box &o) const { return minX <= o.maxX && maxX >= o.minX && minY <= o.maxY && maxY >= o.minY; }
    void add(Point p);
    void add(const Box &box);
    void add(const std::vector<Point> &points);
    /** Grown by `margin` metres on every side. */
    Box grown(double margin) const;

    friend bool operator==(const Box &, const Box &) = default;
};

Box boundingBox(const std::vector<Point> &points);
Box boundingBox(const Polygon &polygon);
Box boundingBox(const MultiPolygon &polygons);

} // namespace geo
