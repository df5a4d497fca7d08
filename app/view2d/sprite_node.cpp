// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/sprite_node.h"

#include <algorithm>

namespace view2d {

PageNode::PageNode()
    : m_geometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), 0, 0, QSGGeometry::UnsignedIntType)
{
    m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
    setFlag(OwnedByParent, false);
    setGeometry(&m_geometry);
    // Cells lie on whole device pixels: anything but the nearest pixel would blur text.
    m_material.setFiltering(QSGTexture::Nearest);
}

void PageNode::update(std::span<const Sprite> sprites, QSGTexture *page, double devicePixelRatio)
{
    if (m_material.texture() != page) {
        m_material.setTexture(page);
        setMaterial(&m_material);
        markDirty(DirtyMaterial);
    }
    if (!std::ranges::equal(sprites, m_drawn) || page->textureSize() != m_pageSize || devicePixelRatio != m_devicePixelRatio)
        write(sprites, page->textureSize(), devicePixelRatio);
}

void PageNode::write(std::span<const Sprite> sprites, QSize page, double devicePixelRatio)
{
    const int count = int(sprites.size());
    if (m_geometry.vertexCount() != count * 4)
        m_geometry.allocate(count * 4, count * 6);
    QSGGeometry::TexturedPoint2D *corner = m_geometry.vertexDataAsTexturedPoint2D();
    uint *index = m_geometry.indexDataAsUInt();
    const float toPixels = 1 / float(devicePixelRatio);
    const float toU = 1.0F / float(page.width());
    const float toV = 1.0F / float(page.height());
    uint first = 0;
    for (const auto &[target, cell] : sprites) {
        const QRect &rect = cell.rect;
        const float left = float(target.x()) * toPixels;
        const float top = float(target.y()) * toPixels;
        const float right = float(target.x() + rect.width()) * toPixels;
        const float bottom = float(target.y() + rect.height()) * toPixels;
        const float u0 = float(rect.x()) * toU;
        const float v0 = float(rect.y()) * toV;
        const float u1 = float(rect.x() + rect.width()) * toU;
        const float v1 = float(rect.y() + rect.height()) * toV;
        corner++->set(left, top, u0, v0);
        corner++->set(right, top, u1, v0);
        corner++->set(left, bottom, u0, v1);
        corner++->set(right, bottom, u1, v1);
        for (const uint offset : {0U, 1U, 2U, 2U, 1U, 3U})
            *index++ = first + offset;
        first += 4;
    }
    m_drawn.assign(sprites.begin(), sprites.end());
    m_pageSize = page;
    m_devicePixelRatio = devicePixelRatio;
    markDirty(DirtyGeometry);
}

SpriteNode::~SpriteNode()
{
    removeAllChildNodes();
}

void SpriteNode::update(const std::vector<Sprite> &sprites, const AtlasTextures &atlas, double devicePixelRatio)
{
    size_t count = 0;
    for (auto first = sprites.begin(); first != sprites.end();) {
        const int page = first->cell.page;
        const auto last = std::find_if(first, sprites.end(), [&](const Sprite &sprite) { return sprite.cell.page != page; });
        if (count == m_pages.size())
            m_pages.push_back(std::make_unique<PageNode>());
        PageNode &node = *m_pages[count++];
        node.update({first, last}, atlas.page(page), devicePixelRatio);
        if (!node.parent()) // the renderer wants its material first
            appendChildNode(&node);
        first = last;
    }
    for (size_t i = count; i < m_pages.size(); ++i)
        removeChildNode(m_pages[i].get());
    m_pages.resize(count);
}

} // namespace view2d
