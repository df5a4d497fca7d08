// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/symbol.h"
#include "scene/text.h"

#include <QHash>
#include <QImage>
#include <QRect>

#include <vector>

namespace scene {

/** Where a picture of the atlas is. */
struct AtlasCell
{
    int page = 0;
    QRect rect; ///< device pixels

    friend bool operator==(const AtlasCell &, const AtlasCell &) = default;
};

/**
 * Pictures of symbols and labels for one theme and density, packed into pages: a new picture changes one page only, and that
 * page's QImage::cacheKey(). Not thread-safe.
 */
class Atlas
{
public:
    /** `density`: device pixels for each pixel at 160 dpi. */
    Atlas(ThemeName theme, double density);

    /** Drawn on first use. Cells stand on whole pixels, 1 px apart. */
    AtlasCell cell(const Symbol &symbol);
    AtlasCell cell(const Label &label);
    bool has(const Label &label) const { return m_labels.contains(label); }

    /** A copy that is held while a picture is added costs a copy of its page. */
    const std::vector<QImage> &pages() const { return m_pages; }
    double density() const { return m_density; }

private:
    AtlasCell reserve(QSize size);
    QImage &page(const AtlasCell &cell) { return m_pages[size_t(cell.page)]; }

    ThemeName m_theme;
    double m_density;
    std::vector<QImage> m_pages;
    QPoint m_cursor; ///< on the last page
    int m_shelfHeight = 0;
    QHash<Symbol, AtlasCell> m_symbols;
    QHash<Label, AtlasCell> m_labels;
};

} // namespace scene
