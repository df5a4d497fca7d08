// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/sprites.h"

#include <QSGGeometryNode>
#include <QSGTextureMaterial>

#include <memory>

class QQuickWindow;
class QSGTexture;

namespace view2d {

/** All symbols and labels in one draw call from one texture. Render thread. */
class SpriteNode : public QSGNode
{
public:
    SpriteNode();
    ~SpriteNode() override;
    Q_DISABLE_COPY_MOVE(SpriteNode)

    void update(const Sprites &sprites, QQuickWindow &window);

private:
    void write(const Sprites &sprites);

    QSGGeometryNode m_quads; ///< a child while there is something to draw
    QSGGeometry m_geometry;
    QSGTextureMaterial m_material;
    std::unique_ptr<QSGTexture> m_texture;
    quint64 m_atlasKey = 0;
    std::vector<Sprite> m_drawn;
    double m_devicePixelRatio = 0;
};

} // namespace view2d
