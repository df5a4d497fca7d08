// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/theme.h"

#include <QSizeF>
#include <QString>

#include <memory>

class QSvgRenderer;

namespace scene {

/** What assets/symbols/frames.json says of one frame. */
struct Frame
{
    QString symbolClass; ///< "exit", "access", "cutoff", …, "mark"
    Token glyph = Token::Label;
    double minimumPixels = 0; ///< below this width, at 160 dpi, code and number are not drawn
    QString plain;            ///< the frame to take where there is neither number nor pictogram, or empty
    QString still;            ///< the frame to take where nobody knows which way is out, or empty
    QSizeF size;              ///< natural size in pixels at 160 dpi
};

/** Null where there is no such frame. */
const Frame *findFrame(const QString &name);

/** A frame's or pictogram's SVG in the colours of a theme; "--glyph" is `glyph`. Kept for the thread's life. Null where there is no such file. */
QSvgRenderer *frameSvg(const QString &name, const Theme &theme);
QSvgRenderer *pictogramSvg(const QString &name, const Theme &theme, Token glyph);

} // namespace scene
