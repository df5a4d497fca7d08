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
    QString frame;        ///< of assets/symbols/frames
    QString pictogram;    ///< of assets/symbols/pictograms, or empty
    QString code;         ///< "GAZ", or the letter of an access point
    QString number;       ///< units of passage of an exit, reference of a connector
    int quarterTurns = 0; ///< of the frame, clockwise from east; pictogram and text stay upright
    plan::Status status = plan::Status::InService;
    int count = 1; ///< > 1: a stack with its number
    bool isHighlighted = false;
    bool isFaded = false;     ///< others are asked for
    bool isElsewhere = false; ///< on another floor than the current one

    friend bool operator==(const Symbol &, const Symbol &) = default;
};

/** Width and height in pixels at 160 dpi, casing and overhang included. */
QSizeF naturalSize(const Symbol &symbol);

/** What a focus ring or the edges of a stack add on every side, in pixels at 160 dpi. */
double overhang(const Symbol &symbol);

/**
 * Draws into `target`, which is of naturalSize() times the density. Where the symbol proper is smaller than its frame's
 * minimum, code and number are left out. Vector output on vector devices.
 */
void drawSymbol(QPainter &painter, const QRectF &target, const Symbol &symbol, const Theme &theme);

size_t qHash(const Symbol &symbol, size_t seed = 0);

} // namespace scene
