// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSGTexture>

#include <memory>
#include <vector>

class QQuickWindow;

namespace view2d {

/** The pages of an atlas on the GPU: only those that changed are sent again. Render thread. */
class AtlasTextures
{
public:
    /** What a changed page's texture was before is returned: it may go once no node draws from it. */
    [[nodiscard]] std::vector<std::unique_ptr<QSGTexture>> update(const std::vector<QImage> &pages, QQuickWindow &window);

    QSGTexture *page(int index) const { return m_pages[size_t(index)].texture.get(); }

private:
    struct Page
    {
        qint64 key = 0; ///< of the image
        std::unique_ptr<QSGTexture> texture;
    };
    std::vector<Page> m_pages;
};

} // namespace view2d
