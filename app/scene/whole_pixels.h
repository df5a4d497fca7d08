// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSize>
#include <QSizeF>

#include <cmath>

namespace scene {

/** What a picture of this size, in device pixels, takes. */
inline QSize wholePixels(QSizeF size)
{
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

/** The upper left device pixel of a picture around a point. Between pixels the edges of symbols and letters would blur. */
inline QPoint firstPixel(QPointF centre, QSize picture)
{
    const QPointF corner = centre - QPointF(picture.width(), picture.height()) / 2;
    return {qRound(corner.x()), qRound(corner.y())};
}

} // namespace scene
