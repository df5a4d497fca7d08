// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/sprite_node.h"

#include <QSGTexture>

namespace view2d {

SpriteNode::SpriteNode()
    : m_geometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), 0, 0, QSGGeometry::UnsignedIntType)
{
    m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
    m_quads.setFlag(QSGNode::OwnedByParent, false);
    m_quads.setGeometry(&m_geometry);
    // Cells lie on whole device pixels: anything but the nearest pixel would blur text.
    m_material.setFiltering(QSGTexture::Nearest);
}

SpriteNode::~SpriteNode()
{
    removeAllChildNodes();
}

void SpriteNode::update(const std::vector<Sprite> &sprites, QSGTexture *atlas, bool isNewAtlas, double devicePixelRatio)
{
    if (sprites.empty() || !atlas) {
        removeAllChildNodes();
        m_drawn.clear();
        return;
    }
    if (m_material.texture() != atlas || isNewAtlas) {
        m_material.setTexture(atlas);
        m_quads.setMaterial(&m_material);
        m_quads.markDirty(DirtyMaterial);
    }
    if (isNewAtlas || sprites != m_drawn || devicePixelRatio != m_devicePixelRatio)
        write(sprites, atlas->textureSize(), devicePixelRatio);
    if (!m_quads.parent())
        appendChildNode(&m_quads);
}

void SpriteNode::write(const std::vector<Sprite> &sprites, QSize atlas, double devicePixelRatio)
{
    const int count = int(sprites.size());
    if (m_geometry.vertexCount() != count * 4)
        m_geometry.allocate(count * 4, count * 6);
    QSGGeometry::TexturedPoint2D *corner = m_geometry.vertexDataAsTexturedPoint2D();
    uint *index = m_geometry.indexDataAsUInt();
    const float toPixels = 1 / float(devicePixelRatio);
    const float toU = 1.0F / float(atlas.width());
    const float toV = 1.0F / float(atlas.height());
    uint first = 0;
    for (const Sprite &sprite : sprites) {
        const float left = float(sprite.target.x()) * toPixels;
        const float top = float(sprite.target.y()) * toPixels;
        const float right = float(sprite.target.x() + sprite.cell.width()) * toPixels;
        const float bottom = float(sprite.target.y() + sprite.cell.height()) * toPixels;
        const float u0 = float(sprite.cell.x()) * toU;
        const float v0 = float(sprite.cell.y()) * toV;
        const float u1 = float(sprite.cell.x() + sprite.cell.width()) * toU;
        const float v1 = float(sprite.cell.y() + sprite.cell.height()) * toV;
        corner++->set(left, top, u0, v0);
        corner++->set(right, top, u1, v0);
        corner++->set(left, bottom, u0, v1);
        corner++->set(right, bottom, u1, v1);
        for (const uint offset : {0U, 1U, 2U, 2U, 1U, 3U})
            *index++ = first + offset;
        first += 4;
    }
    m_drawn = sprites;
    m_devicePixelRatio = devicePixelRatio;
    m_quads.markDirty(DirtyGeometry);
}

} // namespace view2d
