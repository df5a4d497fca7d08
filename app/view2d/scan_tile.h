// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>

namespace view2d {

/** A tile of a scan at its place on the screen: what the GUI thread hands to the render thread. */
struct ScanTile
{
    quint64 key = 0; ///< one for each picture
    QImage image;    ///< in the colours of the theme
    QPolygonF corners;
};

} // namespace view2d
