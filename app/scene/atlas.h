// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/symbol.h"
#include "scene/text.h"

#include <QHash>
#include <QImage>
#include <QRect>

namespace scene {

/** Pictures of symbols and labels for one theme and density, packed into one image that only grows. Not thread-safe. */
class Atlas
{
public:
    /** `density`: device pixels for each pixel at 160 dpi. */
    Atlas(ThemeName theme, double density);

    /** Where the picture is, in device pixels; drawn on first use. Cells stand on whole pixels, 1 px apart. */
    QRect cell(const Symbol &symbol);
    QRect cell(const Label &label);

    const QImage &image() const { return m_image; }
    /** Changes whenever image() did. */
    quint64 revision() const { return m_revision; }
    ThemeName theme() const { return m_theme; }
    double density() const { return m_density; }

private:
    QRect reserve(QSize size);

    ThemeName m_theme;
    double m_density;
    QImage m_image;
    quint64 m_revision = 0;
    QPoint m_cursor;
    int m_shelfHeight = 0;
    QHash<Symbol, QRect> m_symbols;
    QHash<Label, QRect> m_labels;
};

} // namespace scene
