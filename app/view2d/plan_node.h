// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/mesh_node.h"
#include "view2d/sprite_node.h"

#include <QSGSimpleRectNode>

namespace view2d {

/** What the render thread draws in the next frame: values only. */
struct PlanFrame
{
    SharedPreparedLevel level;
    scene::Camera camera;
    scene::ThemeName theme = scene::ThemeName::Day;
    double density = 1;
    double devicePixelRatio = 1;
    Sprites sprites;
    PreparedMesh leaders; ///< in the item's pixels
};

/** The plan, from the ground up: outside, surroundings, building, leaders, symbols and labels. Render thread. */
class PlanNode : public QSGNode
{
public:
    PlanNode();
    ~PlanNode() override;
    Q_DISABLE_COPY_MOVE(PlanNode)

    void update(const PlanFrame &frame, QQuickWindow &window);

private:
    QSGSimpleRectNode m_outside;
    MeshNode m_ground;
    MeshNode m_building;
    MeshNode m_leaders;
    SpriteNode m_sprites;
};

} // namespace view2d
