// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/plan_material.h"
#include "view2d/prepared_level.h"

#include <QSGGeometryNode>

namespace view2d {

/** One mesh in one draw call. Render thread. */
class MeshNode : public QSGNode
{
public:
    MeshNode();
    ~MeshNode() override;

    void setMesh(const PreparedMesh &mesh);
    void setLook(const PlanMaterial::View &view, scene::ThemeName theme);

private:
    QSGGeometryNode m_triangles; ///< a child while there is something to draw
    std::shared_ptr<QSGGeometry> m_geometry;
    PlanMaterial m_material;
};

} // namespace view2d
