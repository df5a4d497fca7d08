// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/mesh_node.h"

#include <cstring>
#include <utility>

namespace view2d {

namespace {

// How much around the screen is drawn, so that a pan does not choose anew in every frame; and from which excess a zoom does.
constexpr double nearShare = 0.08;
constexpr double wasteFactor = 3;

/** The chunks that touch `near`, in their order; null where none does. */
std::shared_ptr<QSGGeometry> partOf(const PreparedMesh &mesh, const geo::Box &near)
{
    size_t vertices = 0;
    size_t indices = 0;
    for (const MeshChunk &chunk : mesh.chunks) {
        if (chunk.box.intersects(near)) {
            vertices += chunk.vertexCount;
            indices += chunk.indexCount;
        }
    }
    if (indices == 0)
        return {};
    if (indices == size_t(mesh.geometry->indexCount()))
        return mesh.geometry;
    std::shared_ptr<QSGGeometry> part = newGeometry(vertices, indices);
    const auto *fromVertex = static_cast<const scene::Vertex *>(mesh.geometry->vertexData());
    const uint *fromIndex = mesh.geometry->indexDataAsUInt();
    auto *toVertex = static_cast<scene::Vertex *>(part->vertexData());
    uint *toIndex = part->indexDataAsUInt();
    uint32_t base = 0;
    for (const MeshChunk &chunk : mesh.chunks) {
        if (!chunk.box.intersects(near))
            continue;
        std::memcpy(toVertex + base, fromVertex + chunk.firstVertex, chunk.vertexCount * sizeof(scene::Vertex));
        for (uint32_t i = 0; i < chunk.indexCount; ++i)
            *toIndex++ = fromIndex[chunk.firstIndex + i] - chunk.firstVertex + base;
        base += chunk.vertexCount;
    }
    return part;
}

} // namespace

MeshNode::MeshNode()
{
    m_triangles.setFlag(QSGNode::OwnedByParent, false);
    m_triangles.setMaterial(&m_material);
}

MeshNode::~MeshNode()
{
    removeAllChildNodes();
}

void MeshNode::setMesh(const PreparedMesh &mesh, const geo::Box &visible)
{
    const bool isNew = mesh.geometry != m_mesh;
    m_mesh = mesh.geometry;
    if (mesh.chunks.empty()) {
        if (isNew)
            draw(m_mesh);
        return;
    }
    const bool isEnough = m_near.contains({visible.minX, visible.minY}) && m_near.contains({visible.maxX, visible.maxY});
    const bool isTooMuch = m_near.width() > wasteFactor * visible.width();
    if (!isNew && isEnough && !isTooMuch)
        return;
    const geo::Point around{visible.width() * nearShare, visible.height() * nearShare};
    m_near = {visible.minX - around.x, visible.minY - around.y, visible.maxX + around.x, visible.maxY + around.y};
    draw(partOf(mesh, m_near));
}

void MeshNode::draw(const std::shared_ptr<QSGGeometry> &geometry)
{
    const std::shared_ptr<QSGGeometry> former = std::exchange(m_geometry, geometry); // until the node has the new one
    if (!m_geometry) {
        removeAllChildNodes();
        return;
    }
    m_geometry->markVertexDataDirty();
    m_geometry->markIndexDataDirty();
    m_triangles.setGeometry(m_geometry.get());
    // Only where it is new: for a node that comes the renderer sends every mesh of the plan again.
    if (!m_triangles.parent())
        appendChildNode(&m_triangles);
}

void MeshNode::setLook(const PlanMaterial::View &view, scene::ThemeName theme, scene::ScanMode scan)
{
    const bool isNewView = m_material.setView(view);
    const bool isNewTheme = m_material.setTheme(theme, scan);
    if (isNewView || isNewTheme)
        m_triangles.markDirty(DirtyMaterial);
}

} // namespace view2d
