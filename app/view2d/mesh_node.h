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
    Q_DISABLE_COPY_MOVE(MeshNode)

    /** Of a large mesh only what lies near `visible` is drawn. */
    void setMesh(const PreparedMesh &mesh, const geo::Box &visible);
    void setLook(const PlanMaterial::View &view, scene::ThemeName theme, scene::ScanMode scan = scene::ScanMode::Hidden);

private:
    void draw(const std::shared_ptr<QSGGeometry> &geometry);

    QSGGeometryNode m_triangles;             ///< a child while there is something to draw
    std::shared_ptr<QSGGeometry> m_mesh;     ///< whole
    std::shared_ptr<QSGGeometry> m_geometry; ///< what is drawn of it
    geo::Box m_near;                         ///< where that suffices
    PlanMaterial m_material;
};

} // namespace view2d
