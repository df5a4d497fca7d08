// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_fit.h"

#include "geo/measure.h"

#include <algorithm>

namespace scene {

/** Liang–Barsky: whether a segment has a part inside the rectangle. */
static bool crosses(QPointF a, QPointF b, const QRectF &rect)
{
    double from = 0;
    double to = 1;
    const QPointF d = b - a;
    const auto clip = [&](double direction, double distance) {
        if (direction == 0)
            return distance >= 0;
        const double at = distance / direction;
        if (direction < 0)
            from = std::max(from, at);
        else
            to = std::min(to, at);
        return from <= to;
    };
    return clip(-d.x(), a.x() - rect.left()) && clip(d.x(), rect.right() - a.x()) && clip(-d.y(), a.y() - rect.top()) &&
           clip(d.y(), rect.bottom() - a.y());
}

static bool crosses(const geo::Ring &ring, const Camera &camera, const QRectF &rect)
{
    if (ring.empty())
        return false;
    QPointF before = camera.toScreen(ring.back());
    return std::any_of(ring.begin(), ring.end(), [&](geo::Point point) {
        const QPointF here = camera.toScreen(point);
        return crosses(std::exchange(before, here), here, rect);
    });
}

bool fits(const geo::Polygon &area, const Camera &camera, const QRectF &rect)
{
    const QRectF spaced = rect.adjusted(-1, -1, 1, 1);
    if (!geo::contains(area, camera.toPlan(spaced.center())) || crosses(area.outer, camera, spaced))
        return false;
    return std::none_of(area.holes.begin(), area.holes.end(), [&](const geo::Ring &hole) { return crosses(hole, camera, spaced); });
}

} // namespace scene
