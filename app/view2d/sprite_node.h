// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/sprites.h"

#include <QSGGeometryNode>
#include <QSGTextureMaterial>

class QSGTexture;

namespace view2d {

/** Pictures of one atlas in one draw call. Render thread. */
class SpriteNode : public QSGNode
{
public:
    SpriteNode();
    ~SpriteNode() override;
    Q_DISABLE_COPY_MOVE(SpriteNode)

    /** `atlas` must outlive the node or the next update; `isNewAtlas`: its pictures have moved. */
    void update(const std::vector<Sprite> &sprites, QSGTexture *atlas, bool isNewAtlas, double devicePixelRatio);

private:
    void write(const std::vector<Sprite> &sprites, QSize atlas, double devicePixelRatio);

    QSGGeometryNode m_quads; ///< a child while there is something to draw
    QSGGeometry m_geometry;
    QSGTextureMaterial m_material;
    std::vector<Sprite> m_drawn;
    double m_devicePixelRatio = 0;
};

} // namespace view2d
