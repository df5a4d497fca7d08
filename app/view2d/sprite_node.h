// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/atlas_textures.h"
#include "view2d/sprites.h"

#include <QSGGeometryNode>
#include <QSGTextureMaterial>

#include <span>

namespace view2d {

/** Pictures of one page in one draw call. Render thread. */
class PageNode : public QSGGeometryNode
{
public:
    PageNode();

    void update(std::span<const Sprite> sprites, QSGTexture *page, double devicePixelRatio);

private:
    void write(std::span<const Sprite> sprites, QSize page, double devicePixelRatio);

    QSGGeometry m_geometry;
    QSGTextureMaterial m_material;
    std::vector<Sprite> m_drawn;
    double m_devicePixelRatio = 0;
    QSize m_pageSize;
};

/** Pictures of an atlas, back to front: those that follow each other and lie on the same page in one draw call. Render thread. */
class SpriteNode : public QSGNode
{
public:
    SpriteNode() = default;
    ~SpriteNode() override;
    Q_DISABLE_COPY_MOVE(SpriteNode)

    /** The textures must outlive the node or the next update. */
    void update(const std::vector<Sprite> &sprites, const AtlasTextures &atlas, double devicePixelRatio);

private:
    std::vector<std::unique_ptr<PageNode>> m_pages; ///< children
};

} // namespace view2d
