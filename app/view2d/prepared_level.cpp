// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/prepared_level.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace view2d {

namespace {

const QSGGeometry::AttributeSet &vertexLayout()
{
    // No position attribute on purpose: places come from the camera, so the scene graph must neither merge the mesh with
    // another nor believe that it knows where it is on the screen.
    static const std::array attributes{
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 3, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(3, 4, QSGGeometry::UnsignedByteType, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{int(attributes.size()), sizeof(scene::Vertex), attributes.data()};
    return set;
}

// Below this, drawing all costs less than choosing.
constexpr size_t indicesDrawnWhole = 150'000;
constexpr size_t indicesPerChunk = 96; // whole triangles

std::vector<MeshChunk> chunksOf(const scene::Mesh &mesh)
{
    std::vector<MeshChunk> chunks;
    if (mesh.indices.size() < indicesDrawnWhole)
        return chunks;
    for (size_t first = 0; first < mesh.indices.size(); first += indicesPerChunk) {
        const size_t count = std::min(indicesPerChunk, mesh.indices.size() - first);
        const auto begin = mesh.indices.begin() + std::ptrdiff_t(first);
        const auto [lowest, highest] = std::minmax_element(begin, begin + std::ptrdiff_t(count));
        MeshChunk chunk{uint32_t(first), uint32_t(count), *lowest, *highest - *lowest + 1, {}};
        for (uint32_t i = *lowest; i <= *highest; ++i) {
            const scene::Vertex &vertex = mesh.vertices[i];
            const geo::Point place{mesh.origin.x + double(vertex.x), mesh.origin.y + double(vertex.y)};
            const double reach = double(vertex.halfWidthMetres) * std::hypot(double(vertex.normalX), double(vertex.normalY));
            chunk.box.add(place + geo::Point{reach, reach});
            chunk.box.add(place - geo::Point{reach, reach});
        }
        chunks.push_back(chunk);
    }
    return chunks;
}

qint64 bytesOf(const PreparedMesh &mesh)
{
    if (!mesh.geometry)
        return 0;
    return qint64(mesh.geometry->vertexCount()) * mesh.geometry->sizeOfVertex() +
           qint64(mesh.geometry->indexCount()) * mesh.geometry->sizeOfIndex();
}

/** A line of no width along each border: its half pixel of soft edge smooths the fill, which has none of its own. */
scene::DrawList withSoftBorders(const scene::DrawList &list)
{
    scene::DrawList soft;
    soft.items.reserve(list.items.size() * 2);
    for (const scene::DrawItem &item : list.items) {
        soft.items.push_back(item);
        const auto *fill = std::get_if<scene::Fill>(&item);
        if (!fill || fill->pattern != scene::Pattern::Solid)
            continue;
        soft.items.emplace_back(scene::Stroke{fill->area.outer, true, fill->colour, 0, 0, scene::Dash::None, 0});
        for (const geo::Ring &hole : fill->area.holes)
            soft.items.emplace_back(scene::Stroke{hole, true, fill->colour, 0, 0, scene::Dash::None, 0});
    }
    return soft;
}

} // namespace

std::shared_ptr<QSGGeometry> newGeometry(size_t vertices, size_t indices)
{
    auto geometry = std::make_shared<QSGGeometry>(vertexLayout(), int(vertices), int(indices), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    return geometry;
}

PreparedMesh prepare(const scene::Mesh &mesh)
{
    if (mesh.indices.empty())
        return {mesh.origin, nullptr, {}};
    auto geometry = newGeometry(mesh.vertices.size(), mesh.indices.size());
    std::memcpy(geometry->vertexData(), mesh.vertices.data(), mesh.vertices.size() * sizeof(scene::Vertex));
    std::memcpy(geometry->indexData(), mesh.indices.data(), mesh.indices.size() * sizeof(uint32_t));
    return {mesh.origin, std::move(geometry), chunksOf(mesh)};
}

SharedPreparedLevel prepare(const scene::SharedLevelScene &scene)
{
    auto level = std::make_shared<PreparedLevel>();
    level->scene = scene;
    level->ground = prepare(scene::tessellate(withSoftBorders(scene->ground)));
    level->building = prepare(scene::tessellate(withSoftBorders(scene->building)));
    level->gridLines = prepare(scene::tessellate(scene->gridLines));
    level->bytes = bytesOf(level->ground) + bytesOf(level->building) + bytesOf(level->gridLines);
    return level;
}

} // namespace view2d
