// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/sprite_node.h"

#include <QQuickWindow>
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

void SpriteNode::update(const Sprites &sprites, QQuickWindow &window)
{
    if (sprites.sprites.empty() || sprites.atlas.isNull()) {
        removeAllChildNodes();
        m_drawn.clear();
        return;
    }
    const bool isNewAtlas = sprites.atlasKey != m_atlasKey || !m_texture;
    if (isNewAtlas) {
        std::unique_ptr<QSGTexture> texture(window.createTextureFromImage(sprites.atlas, QQuickWindow::TextureHasAlphaChannel));
        m_material.setTexture(texture.get());
        m_texture = std::move(texture);
        m_atlasKey = sprites.atlasKey;
        m_quads.setMaterial(&m_material);
        m_quads.markDirty(DirtyMaterial);
    }
    if (isNewAtlas || sprites.sprites != m_drawn || sprites.devicePixelRatio != m_devicePixelRatio)
        write(sprites);
    if (!m_quads.parent())
        appendChildNode(&m_quads);
}

void SpriteNode::write(const Sprites &sprites)
{
    const int count = int(sprites.sprites.size());
    if (m_geometry.vertexCount() != count * 4)
        m_geometry.allocate(count * 4, count * 6);
    QSGGeometry::TexturedPoint2D *corner = m_geometry.vertexDataAsTexturedPoint2D();
    uint *index = m_geometry.indexDataAsUInt();
    const float toPixels = 1 / float(sprites.devicePixelRatio);
    const float toU = 1.0F / float(sprites.atlas.width());
    const float toV = 1.0F / float(sprites.atlas.height());
    uint first = 0;
    for (const Sprite &sprite : sprites.sprites) {
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
    m_drawn = sprites.sprites;
    m_devicePixelRatio = sprites.devicePixelRatio;
    m_quads.markDirty(DirtyGeometry);
}

} // namespace view2d
