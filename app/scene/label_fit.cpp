// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_fit.h"

#include <algorithm>
#include <utility>

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

static bool crosses(const std::vector<QPointF> &ring, const QRectF &rect)
{
    if (ring.empty())
        return false;
    QPointF before = ring.back();
    return std::any_of(ring.begin(), ring.end(), [&](QPointF here) { return crosses(std::exchange(before, here), here, rect); });
}

/** How often a ray to the right crosses the ring. */
static int crossings(const std::vector<QPointF> &ring, QPointF from)
{
    int count = 0;
    QPointF before = ring.back();
    for (const QPointF here : ring) {
        if ((before.y() > from.y()) != (here.y() > from.y())) {
            const double share = (from.y() - before.y()) / (here.y() - before.y());
            count += before.x() + share * (here.x() - before.x()) > from.x() ? 1 : 0;
        }
        before = here;
    }
    return count;
}

ScreenArea::ScreenArea(const geo::Polygon &area, const Projection &projection)
{
    const auto add = [&](const geo::Ring &ring) {
        if (ring.empty())
            return;
        std::vector<QPointF> &points = m_rings.emplace_back();
        points.reserve(ring.size());
        for (const geo::Point point : ring)
            points.push_back(projection.toScreen(point));
    };
    add(area.outer);
    if (m_rings.empty())
        return;
    const auto [left, right] =
        std::minmax_element(m_rings[0].begin(), m_rings[0].end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [top, bottom] =
        std::minmax_element(m_rings[0].begin(), m_rings[0].end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    m_bounds = QRectF(QPointF(left->x(), top->y()), QPointF(right->x(), bottom->y()));
    for (const geo::Ring &hole : area.holes)
        add(hole);
}

bool ScreenArea::holds(const QRectF &rect) const
{
    const QRectF spaced = rect.adjusted(-1, -1, 1, 1);
    if (!m_bounds.contains(spaced))
        return false;
    int count = 0;
    for (const std::vector<QPointF> &ring : m_rings) {
        if (crosses(ring, spaced))
            return false;
        count += crossings(ring, spaced.center());
    }
    return count % 2 == 1;
}

} // namespace scene
