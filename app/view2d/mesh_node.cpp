// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/mesh_node.h"

namespace view2d {

MeshNode::MeshNode()
{
    m_triangles.setFlag(QSGNode::OwnedByParent, false);
    m_triangles.setMaterial(&m_material);
}

MeshNode::~MeshNode()
{
    removeAllChildNodes();
}

void MeshNode::setMesh(const PreparedMesh &mesh)
{
    if (mesh.geometry == m_geometry)
        return;
    // Out and in again: the renderer then forgets all that it knew of the other mesh.
    removeAllChildNodes();
    m_geometry = mesh.geometry;
    if (!m_geometry)
        return;
    m_geometry->markVertexDataDirty();
    m_geometry->markIndexDataDirty();
    m_triangles.setGeometry(m_geometry.get());
    appendChildNode(&m_triangles);
}

void MeshNode::setLook(const PlanMaterial::View &view, scene::ThemeName theme)
{
    const bool isNewView = m_material.setView(view);
    const bool isNewTheme = m_material.setTheme(theme);
    if (isNewView || isNewTheme)
        m_triangles.markDirty(DirtyMaterial);
}

} // namespace view2d
