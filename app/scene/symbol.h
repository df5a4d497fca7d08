// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/theme.h"

#include "plan/feature.h"

#include <QSizeF>
#include <QString>

class QPainter;
class QRectF;

namespace scene {

/** The look of one symbol, apart from its place: equal values share a cell of the atlas. */
struct Symbol
{
    QString frame;      ///< of assets/symbols/frames
    QString pictogram;  ///< of assets/symbols/pictograms, or empty
    QString code;       ///< "GAZ", or the letter of an access point
    QString number;     ///< units of passage of an exit, reference of a connector
    int quarterTurns = 0; ///< of the frame, clockwise from east; pictogram and text stay upright
    plan::Status status = plan::Status::InService;
    int count = 1;      ///< > 1: a stack with its number
    bool isHighlighted = false;
    bool isFaded = false;

    friend bool operator==(const Symbol &, const Symbol &) = default;
};

/** Width and height in pixels at 160 dpi, casing included. */
QSizeF naturalSize(const Symbol &symbol);

/** Draws into `target`; below 40 px of width the code and number are left out. Vector output on vector devices. */
void drawSymbol(QPainter &painter, const QRectF &target, const Symbol &symbol, const Theme &theme);

size_t qHash(const Symbol &symbol, size_t seed = 0);

} // namespace scene
