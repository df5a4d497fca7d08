// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/theme.h"

#include <QPointF>
#include <QSizeF>

class QPainter;

namespace scene {

/** Rooms have a halo, façades their own colour and halo, the grid's letters stand on the neat line, floors in space in a box. */
enum class LabelStyle { Room, Face, Grid, Floor, EmptyFloor, CurrentFloor };

/** What a label says, apart from its place: equal values share a cell of the atlas. */
struct Label
{
    QString name;   ///< lines end in '\n'
    QString number; ///< below the name
    LabelStyle style = LabelStyle::Room;
    int quarterTurns = 0; ///< clockwise: along a façade

    friend bool operator==(const Label &, const Label &) = default;
};

size_t qHash(const Label &label, size_t seed = 0);

/** With its halo or box, in pixels. Names 22 px / 600, numbers 22 px / 500, façades and grid 22 px / 700 at 160 dpi, in Inter. */
QSizeF labelSize(const Label &label, double density);

/** Name over number, centred. Right-to-left text is shaped and ordered. */
void drawLabel(QPainter &painter, QPointF centre, const Label &label, double density, const Theme &theme);

/**
 * A name in so many lines of about the same length, broken at spaces; fewer where it has not as many words. French
 * punctuation stays with its word. Each line keeps the direction of the whole.
 */
QString wrapped(const QString &name, int lines);

} // namespace scene
