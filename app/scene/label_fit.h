// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"
#include "scene/camera.h"

#include <QRectF>

#include <vector>

namespace scene {

/** A surface of the plan as it lies on the screen: asked again and again where a label has room. */
class ScreenArea
{
public:
    ScreenArea(const geo::Polygon &area, const Projection &projection);

    /** Whether a rectangle lies wholly inside, with a pixel to spare. */
    bool holds(const QRectF &rect) const;
    /** False where no rectangle of that size can be inside. */
    bool mayHold(QSizeF size) const { return size.width() <= m_bounds.width() && size.height() <= m_bounds.height(); }

private:
    std::vector<std::vector<QPointF>> m_rings; ///< pixels
    QRectF m_bounds;
};

} // namespace scene
