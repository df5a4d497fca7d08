// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/atlas.h"

#include <QPainter>

#include <cmath>

namespace scene {

constexpr int atlasWidth = 2048;
constexpr int firstHeight = 512;
constexpr int gap = 1;

Atlas::Atlas(ThemeName theme, double density)
    : m_theme(theme)
    , m_density(density)
    , m_image(atlasWidth, firstHeight, QImage::Format_RGBA8888_Premultiplied)
    , m_cursor(gap, gap)
{
    m_image.fill(Qt::transparent);
}

/** The next free place on the current shelf, or on a new one below; the image doubles in height as needed. */
QRect Atlas::reserve(QSize size)
{
    if (m_cursor.x() + size.width() + gap > atlasWidth) {
        m_cursor = {gap, m_cursor.y() + m_shelfHeight + gap};
        m_shelfHeight = 0;
    }
    const int needed = m_cursor.y() + size.height() + gap;
    if (needed > m_image.height()) {
        int height = m_image.height();
        while (height < needed)
            height *= 2;
        // copy() beyond the edge fills with transparent pixels.
        m_image = m_image.copy(0, 0, atlasWidth, height);
    }
    const QRect cell(m_cursor, size);
    m_cursor.rx() += size.width() + gap;
    m_shelfHeight = std::max(m_shelfHeight, size.height());
    ++m_revision;
    return cell;
}

QRect Atlas::cell(const Symbol &symbol)
{
    const auto found = m_symbols.constFind(symbol);
    if (found != m_symbols.constEnd())
        return *found;
    const QSizeF size = naturalSize(symbol) * m_density;
    const QRect cell = reserve({static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))});
    QPainter painter(&m_image);
    drawSymbol(painter, QRectF(cell.topLeft(), size), symbol, Theme::builtIn(m_theme));
    m_symbols.insert(symbol, cell);
    return cell;
}

QRect Atlas::cell(const Label &label)
{
    const auto found = m_labels.constFind(label);
    if (found != m_labels.constEnd())
        return *found;
    const QSizeF size = labelSize(label, m_density);
    const QRect cell = reserve({std::min(static_cast<int>(std::ceil(size.width())), atlasWidth - 2 * gap),
                                std::max(static_cast<int>(std::ceil(size.height())), 1)});
    QPainter painter(&m_image);
    painter.setClipRect(cell);
    drawLabel(painter, QRectF(cell).center(), label, m_density, Theme::builtIn(m_theme));
    m_labels.insert(label, cell);
    return cell;
}

} // namespace scene
