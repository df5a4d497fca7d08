// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh.h"

#include "geo/measure.h"
#include "geo/triangulate.h"

#include <algorithm>
#include <cmath>

namespace scene {

constexpr double longestMitre = 3; ///< times half the width: sharper corners are cut off

/** Turns draw items into triangles of one mesh, in their order. */
class Tessellator
{
public:
    explicit Tessellator(geo::Point origin) { m_mesh.origin = origin; }

    void operator()(const Fill &fill);
    void operator()(const Stroke &stroke);
    Mesh take() { return std::move(m_mesh); }

private:
    uint32_t add(Vertex vertex, geo::Point place);
    uint32_t addCorner(geo::Point place, geo::Point normal, double along, const Vertex &style);

    Mesh m_mesh;
};

uint32_t Tessellator::add(Vertex vertex, geo::Point place)
{
    vertex.x = static_cast<float>(place.x - m_mesh.origin.x);
    vertex.y = static_cast<float>(place.y - m_mesh.origin.y);
    m_mesh.vertices.push_back(vertex);
    return static_cast<uint32_t>(m_mesh.vertices.size() - 1);
}

void Tessellator::operator()(const Fill &fill)
{
    const base::Result<geo::Triangles> triangles = geo::triangulate(fill.area);
    if (!triangles)
        return;
    Vertex style;
    style.colour = static_cast<uint8_t>(fill.colour);
    style.style = static_cast<uint8_t>(fill.pattern);
    const auto base = static_cast<uint32_t>(m_mesh.vertices.size());
    for (const geo::Point point : triangles->points)
        add(style, point);
    for (const uint32_t index : triangles->indices)
        m_mesh.indices.push_back(base + index);
}

static geo::Point leftNormal(geo::Point a, geo::Point b)
{
    const double length = geo::distance(a, b);
    return {-(b.y - a.y) / length, (b.x - a.x) / length};
}

/** The normal that serves two segments at their common corner: longer than 1 where they bend. */
static geo::Point mitre(geo::Point before, geo::Point after)
{
    const geo::Point sum = before + after;
    const double squared = sum.x * sum.x + sum.y * sum.y;
    if (squared < 1e-6)
        return after; // back on itself
    const geo::Point joined = sum * (2 / squared);
    const double length = std::hypot(joined.x, joined.y);
    return length > longestMitre ? joined * (longestMitre / length) : joined;
}

/** Two vertices, on the line's left and right border; returns the left one's place, before the right one's. */
uint32_t Tessellator::addCorner(geo::Point place, geo::Point normal, double along, const Vertex &style)
{
    const auto border = [&](int side) {
        Vertex vertex = style;
        vertex.normalX = static_cast<float>(normal.x * side);
        vertex.normalY = static_cast<float>(normal.y * side);
        vertex.edge = static_cast<int8_t>(127 * side);
        vertex.along = static_cast<float>(along);
        return add(vertex, place);
    };
    const uint32_t left = border(1);
    border(-1);
    return left;
}

void Tessellator::operator()(const Stroke &stroke)
{
    geo::Polyline line;
    for (const geo::Point point : stroke.line) {
        if (line.empty() || geo::distance(line.back(), point) > 1e-6)
            line.push_back(point);
    }
    const bool isClosed = stroke.isClosed && line.size() > 2;
    if (isClosed && geo::distance(line.front(), line.back()) <= 1e-6)
        line.pop_back();
    if (line.size() < 2)
        return;

    Vertex style;
    style.colour = static_cast<uint8_t>(stroke.colour);
    style.style = static_cast<uint8_t>(16 + static_cast<int>(stroke.dash));
    style.halfWidthMetres = stroke.widthMetres / 2;
    style.minHalfWidthPixels = stroke.minWidthPixels / 2;
    style.minPixelsPerMetre = static_cast<uint8_t>(std::clamp(stroke.minPixelsPerMetre, 0.0F, 255.0F));

    const size_t count = line.size();
    const size_t segments = isClosed ? count : count - 1;
    std::vector<geo::Point> normals(segments);
    for (size_t i = 0; i < segments; ++i)
        normals[i] = leftNormal(line[i], line[(i + 1) % count]);

    // Two segments share the corner between them. A dashed ring ends in one of its own, as far along as the ring is long.
    const auto normalAt = [&](size_t corner) {
        if (!isClosed && corner == 0)
            return normals.front();
        if (!isClosed && corner == segments)
            return normals.back();
        return mitre(normals[(corner + segments - 1) % segments], normals[corner % segments]);
    };
    const uint32_t first = addCorner(line.front(), normalAt(0), 0, style);
    uint32_t left = first;
    double along = 0;
    for (size_t i = 1; i <= segments; ++i) {
        const geo::Point end = line[i % count];
        along += geo::distance(line[i - 1], end);
        const bool isBackAtFirst = i == count && stroke.dash == Dash::None;
        const uint32_t nextLeft = isBackAtFirst ? first : addCorner(end, normalAt(i), along, style);
        for (const uint32_t index : {left, left + 1, nextLeft, nextLeft, left + 1, nextLeft + 1})
            m_mesh.indices.push_back(index);
        left = nextLeft;
    }
}

static geo::Box extentOf(const DrawList &list)
{
    geo::Box box;
    for (const DrawItem &item : list.items) {
        if (const auto *fill = std::get_if<Fill>(&item))
            box.add(fill->area.outer);
        else
            box.add(std::get<Stroke>(item).line);
    }
    return box;
}

Mesh tessellate(const DrawList &list)
{
    const geo::Box extent = extentOf(list);
    Tessellator tessellator(extent.isEmpty() ? geo::Point{} : extent.centre());
    for (const DrawItem &item : list.items)
        std::visit(tessellator, item);
    return tessellator.take();
}

} // namespace scene
