// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/orbit_camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace scene {

constexpr double nearestMetres = 5;
constexpr double horizon = 5; ///< in distances of the eye from the centre: what is farther off is no place that one means

static double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

static double dot(SpacePoint a, SpacePoint b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

/** Unit vectors of the screen in space. */
struct Axes
{
    SpacePoint right;
    SpacePoint up;
    SpacePoint forward;

    explicit Axes(const OrbitCamera &camera)
    {
        const double b = radians(camera.bearingDegrees);
        const double t = radians(camera.tiltDegrees);
        right = {std::cos(b), -std::sin(b), 0};
        up = {std::cos(t) * std::sin(b), std::cos(t) * std::cos(b), std::sin(t)};
        forward = {std::sin(t) * std::sin(b), std::sin(t) * std::cos(b), -std::cos(t)};
    }
};

/** Pixels of a metre at a distance of one metre. */
static double focalPixels(const OrbitCamera &camera)
{
    return camera.viewport.height() / 2 / std::tan(radians(OrbitCamera::fieldOfViewDegrees / 2));
}

SpacePoint OrbitCamera::eye() const
{
    const SpacePoint forward = Axes(*this).forward;
    return {centre.x - forward.x * distanceMetres, centre.y - forward.y * distanceMetres, centre.z - forward.z * distanceMetres};
}

std::optional<QPointF> OrbitCamera::toScreen(SpacePoint point) const
{
    const Axes axes(*this);
    const SpacePoint from = eye();
    const SpacePoint off{point.x - from.x, point.y - from.y, point.z - from.z};
    const double depth = dot(off, axes.forward);
    if (depth < 0.1)
        return {};
    const double scale = focalPixels(*this) / depth;
    return QPointF(viewport.width() / 2 + dot(off, axes.right) * scale, viewport.height() / 2 - dot(off, axes.up) * scale);
}

SpacePoint OrbitCamera::directionTo(QPointF pixel) const
{
    const Axes axes(*this);
    const double focal = focalPixels(*this);
    const double right = (pixel.x() - viewport.width() / 2) / focal;
    const double up = (viewport.height() / 2 - pixel.y()) / focal;
    return {axes.forward.x + right * axes.right.x + up * axes.up.x, axes.forward.y + right * axes.right.y + up * axes.up.y,
            axes.forward.z + right * axes.right.z + up * axes.up.z};
}

double OrbitCamera::pixelsPerMetre() const
{
    return focalPixels(*this) / distanceMetres;
}

OrbitCamera OrbitCamera::orbited(double bearing, double tilt) const
{
    OrbitCamera moved = *this;
    moved.bearingDegrees = std::remainder(bearingDegrees + bearing, 360);
    moved.tiltDegrees = std::clamp(tiltDegrees + tilt, steepest, flattest);
    return moved;
}

OrbitCamera OrbitCamera::panned(QPointF screenDelta) const
{
    const double b = radians(bearingDegrees);
    const double scale = pixelsPerMetre();
    // A pixel up the screen is more ground the flatter one looks.
    const double across = -screenDelta.x() / scale;
    const double away = screenDelta.y() / scale / std::max(0.2, std::cos(radians(tiltDegrees)));
    OrbitCamera moved = *this;
    moved.centre.x += across * std::cos(b) + away * std::sin(b);
    moved.centre.y += away * std::cos(b) - across * std::sin(b);
    return moved;
}

OrbitCamera OrbitCamera::zoomed(double factor) const
{
    OrbitCamera moved = *this;
    moved.distanceMetres /= factor;
    return moved;
}

OrbitCamera OrbitCamera::zoomed(double factor, QPointF pixel) const
{
    OrbitCamera moved = zoomed(factor);
    const SpacePoint from = eye();
    const SpacePoint sight = directionTo(pixel);
    const double way = sight.z < 0 ? (centre.z - from.z) / sight.z : -1;
    if (way <= 0 || way > horizon * distanceMetres)
        return moved;
    const geo::Point fixed{from.x + way * sight.x, from.y + way * sight.y};
    moved.centre.x = fixed.x + (centre.x - fixed.x) / factor;
    moved.centre.y = fixed.y + (centre.y - fixed.y) / factor;
    return moved;
}

OrbitCamera OrbitCamera::bounded(const geo::Box &extent) const
{
    OrbitCamera moved = *this;
    if (extent.isEmpty())
        return moved;
    moved.centre.x = std::clamp(centre.x, extent.minX, extent.maxX);
    moved.centre.y = std::clamp(centre.y, extent.minY, extent.maxY);
    const double size = std::hypot(extent.width(), extent.height());
    const double farthest = 3 * std::max(size, nearestMetres) / std::tan(radians(fieldOfViewDegrees / 2)) / 2;
    moved.distanceMetres = std::clamp(distanceMetres, nearestMetres, farthest);
    return moved;
}

OrbitCamera OrbitCamera::from(const Camera &plan, double floorMetres, double tiltDegrees)
{
    OrbitCamera camera;
    camera.centre = {plan.centre.x, plan.centre.y, floorMetres};
    camera.bearingDegrees = plan.bearingDegrees;
    camera.tiltDegrees = tiltDegrees;
    camera.viewport = plan.viewport;
    camera.distanceMetres = focalPixels(camera) / plan.pixelsPerMetre;
    return camera;
}

Camera OrbitCamera::toPlan() const
{
    return {{centre.x, centre.y}, pixelsPerMetre(), bearingDegrees, viewport};
}

} // namespace scene
