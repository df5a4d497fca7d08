// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera.h"

#include <optional>

namespace scene {

/** A place in space: metres east, north and up. */
struct SpacePoint
{
    double x = 0;
    double y = 0;
    double z = 0;

    friend bool operator==(const SpacePoint &, const SpacePoint &) = default;
};

/** An eye that looks at a place of the plan from some way off, in perspective. A value; every movement gives a new one. */
struct OrbitCamera
{
    static constexpr double fieldOfViewDegrees = 30; ///< from the lower to the upper border
    static constexpr double steepest = 0;            ///< straight down
    static constexpr double flattest = 80;           ///< never from below the ground

    SpacePoint centre;         ///< in the middle of the viewport
    double bearingDegrees = 0; ///< true direction that is away from the eye, clockwise from north
    double tiltDegrees = 55;   ///< between looking straight down and along the ground
    double distanceMetres = 100;
    QSizeF viewport; ///< pixels

    SpacePoint eye() const;
    /** Nothing for what lies behind the eye. */
    std::optional<QPointF> toScreen(SpacePoint point) const;
    /** From the eye through a pixel: of no particular length. */
    SpacePoint directionTo(QPointF pixel) const;
    /** Of what stands at the centre. */
    double pixelsPerMetre() const;

    OrbitCamera orbited(double bearing, double tilt) const;
    /** The plan follows by so many pixels, within the floor's plane. */
    OrbitCamera panned(QPointF screenDelta) const;
    OrbitCamera zoomed(double factor) const;
    /** What stands there on the floor stays under the pixel; about the centre where no floor is seen. */
    OrbitCamera zoomed(double factor, QPointF pixel) const;
    /** The centre stays in the extent, the distance between a doorway's and three times the whole. */
    OrbitCamera bounded(const geo::Box &extent) const;

    /** The same centre, bearing and scale as a view of the plan. */
    static OrbitCamera from(const Camera &plan, double floorMetres, double tiltDegrees);
    Camera toPlan() const;

    friend bool operator==(const OrbitCamera &, const OrbitCamera &) = default;
};

} // namespace scene
