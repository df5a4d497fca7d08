// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace scene {

constexpr double closestPixelsPerMetre = 200;

static double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

Projection::Projection(const Camera &camera)
    : m_centre(camera.centre)
    , m_middle(camera.viewport.width() / 2, camera.viewport.height() / 2)
    , m_cos(std::cos(radians(camera.bearingDegrees)) * camera.pixelsPerMetre)
    , m_sin(std::sin(radians(camera.bearingDegrees)) * camera.pixelsPerMetre)
{}

geo::Point Projection::toPlan(QPointF screen) const
{
    const double squared = m_cos * m_cos + m_sin * m_sin;
    const double x = (screen.x() - m_middle.x()) / squared;
    const double y = (m_middle.y() - screen.y()) / squared;
    return {m_centre.x + x * m_cos + y * m_sin, m_centre.y - x * m_sin + y * m_cos};
}

QPointF Camera::toScreen(geo::Point point) const
{
    return Projection(*this).toScreen(point);
}

geo::Point Camera::toPlan(QPointF screen) const
{
    return Projection(*this).toPlan(screen);
}

geo::Box Camera::visible() const
{
    geo::Box box;
    for (const QPointF corner :
         {QPointF(0, 0), QPointF(viewport.width(), 0), QPointF(0, viewport.height()), QPointF(viewport.width(), viewport.height())})
        box.add(toPlan(corner));
    return box;
}

Camera Camera::panned(QPointF screenDelta) const
{
    Camera moved = *this;
    moved.centre = toPlan(QPointF(viewport.width() / 2, viewport.height() / 2) - screenDelta);
    return moved;
}

Camera Camera::zoomed(double factor, QPointF anchor) const
{
    Camera moved = *this;
    moved.pixelsPerMetre *= factor;
    return moved.panned(anchor - moved.toScreen(toPlan(anchor)));
}

Camera Camera::rotated(double degrees, QPointF anchor) const
{
    Camera moved = *this;
    moved.bearingDegrees = std::remainder(bearingDegrees + degrees, 360);
    return moved.panned(anchor - moved.toScreen(toPlan(anchor)));
}

Camera Camera::bounded(const geo::Box &extent) const
{
    if (extent.isEmpty() || viewport.isEmpty())
        return *this;
    Camera inside = *this;
    const double largest = std::max({extent.width() / viewport.width(), extent.height() / viewport.height(), 1e-3});
    const double farthest = std::min(1 / (3 * largest), closestPixelsPerMetre);
    inside.pixelsPerMetre = std::clamp(pixelsPerMetre, farthest, closestPixelsPerMetre);
    inside.centre.x = std::clamp(centre.x, extent.minX, extent.maxX);
    inside.centre.y = std::clamp(centre.y, extent.minY, extent.maxY);
    return inside;
}

Camera Camera::fitting(const geo::Box &box, QSizeF viewport, QMarginsF margins, double bearingDegrees)
{
    Camera camera{box.isEmpty() ? geo::Point{} : box.centre(), 1, bearingDegrees, viewport};
    geo::Box turned; // the box as the screen sees it, in pixels at 1 px/m
    for (const geo::Point corner : {geo::Point{box.minX, box.minY}, geo::Point{box.maxX, box.minY}, geo::Point{box.minX, box.maxY},
                                    geo::Point{box.maxX, box.maxY}}) {
        const QPointF screen = camera.toScreen(corner);
        turned.add(geo::Point{screen.x(), screen.y()});
    }
    const double width = std::max(viewport.width() - margins.left() - margins.right(), 1.0);
    const double height = std::max(viewport.height() - margins.top() - margins.bottom(), 1.0);
    const double largest = std::max({turned.width() / width, turned.height() / height, 1e-3});
    camera.pixelsPerMetre = box.isEmpty() ? 10 : std::min(1 / largest, closestPixelsPerMetre);
    return camera.panned({(margins.left() - margins.right()) / 2, (margins.top() - margins.bottom()) / 2});
}

} // namespace scene
