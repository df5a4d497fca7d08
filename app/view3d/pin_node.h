// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/mesh_node.h"
#include "view2d/sprite_node.h"

class QQuickWindow;

namespace view3d {

/** Pins, and the symbols and labels on them. Render thread. */
class PinNode : public QSGNode
{
public:
    PinNode();
    ~PinNode() override;
    Q_DISABLE_COPY_MOVE(PinNode)

    void update(const view2d::PreparedMesh &pins, const view2d::Sprites &sprites, scene::ThemeName theme, double density,
                QQuickWindow &window);

private:
    view2d::MeshNode m_pins;
    view2d::SpriteNode m_sprites;
    view2d::AtlasTextures m_atlas;
};

} // namespace view3d
