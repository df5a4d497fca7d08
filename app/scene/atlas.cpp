// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/atlas.h"

#include "scene/whole_pixels.h"

#include <QPainter>

namespace scene {

constexpr QSize pageSize(2048, 128);
constexpr int gap = 1;

Atlas::Atlas(ThemeName theme, double density)
    : m_theme(theme)
    , m_density(density)
{}

/** The next free place on the current shelf, on a new one below, or on a new page. */
AtlasCell Atlas::reserve(QSize size)
{
    if (m_cursor.x() + size.width() + gap > pageSize.width()) {
        m_cursor = {gap, m_cursor.y() + m_shelfHeight + gap};
        m_shelfHeight = 0;
    }
    if (m_pages.empty() || m_cursor.y() + size.height() + gap > m_pages.back().height()) {
        const int height = std::max(pageSize.height(), size.height() + 2 * gap);
        m_pages.emplace_back(pageSize.width(), height, QImage::Format_RGBA8888_Premultiplied).fill(Qt::transparent);
        m_cursor = {gap, gap};
        m_shelfHeight = 0;
    }
    const AtlasCell cell{int(m_pages.size()) - 1, QRect(m_cursor, size)};
    m_cursor.rx() += size.width() + gap;
    m_shelfHeight = std::max(m_shelfHeight, size.height());
    return cell;
}

AtlasCell Atlas::cell(const Symbol &symbol)
{
    const auto found = m_symbols.constFind(symbol);
    if (found != m_symbols.constEnd())
        return *found;
    const QSizeF size = naturalSize(symbol) * m_density;
    const AtlasCell cell = reserve(wholePixels(size));
    QPainter painter(&page(cell));
    painter.setClipRect(cell.rect);
    drawSymbol(painter, QRectF(cell.rect.topLeft(), size), symbol, Theme::builtIn(m_theme));
    m_symbols.insert(symbol, cell);
    return cell;
}

AtlasCell Atlas::cell(const Label &label)
{
    const auto found = m_labels.constFind(label);
    if (found != m_labels.constEnd())
        return *found;
    const QSize size = wholePixels(labelSize(label, m_density));
    const AtlasCell cell = reserve({std::min(size.width(), pageSize.width() - 2 * gap), std::max(size.height(), 1)});
    QPainter painter(&page(cell));
    painter.setClipRect(cell.rect);
    drawLabel(painter, QRectF(cell.rect).center(), label, m_density, Theme::builtIn(m_theme));
    m_labels.insert(label, cell);
    return cell;
}

} // namespace scene
