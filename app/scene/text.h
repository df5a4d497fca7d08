// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/theme.h"

#include <QFont>
#include <QPointF>
#include <QSizeF>

class QPainter;

namespace scene {

/** Names 22 px / 600, numbers 22 px / 500 at 160 dpi, in Inter with tabular figures. */
QFont nameFont(double density);
QFont numberFont(double density);

/** Size of a label with its halo, in pixels; two lines where both texts are there. */
QSizeF labelSize(const QString &name, const QString &number, double density);

/** Name over number, centred, with a halo of the ground's colour. */
void drawLabel(QPainter &painter, QPointF centre, const QString &name, const QString &number, double density, const Theme &theme);

} // namespace scene
