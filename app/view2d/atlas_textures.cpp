// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/atlas_textures.h"

#include <QQuickWindow>

namespace view2d {

std::vector<std::unique_ptr<QSGTexture>> AtlasTextures::update(const std::vector<QImage> &pages, QQuickWindow &window)
{
    std::vector<std::unique_ptr<QSGTexture>> former;
    for (size_t i = pages.size(); i < m_pages.size(); ++i)
        former.push_back(std::move(m_pages[i].texture));
    m_pages.resize(pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        Page &page = m_pages[i];
        if (page.texture && page.key == pages[i].cacheKey())
            continue;
        former.push_back(std::move(page.texture));
        page.texture.reset(window.createTextureFromImage(pages[i], QQuickWindow::TextureHasAlphaChannel));
        page.key = pages[i].cacheKey();
    }
    return former;
}

} // namespace view2d
