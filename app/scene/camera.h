// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <QMarginsF>
#include <QPointF>
#include <QSizeF>

namespace scene {

/** What part of the plan is seen. A value; every movement gives a new one. Screen pixels are device-independent, y down. */
struct Camera
{
    geo::Point centre; ///< plan point in the middle of the viewport
    double pixelsPerMetre = 10;
    double bearingDegrees = 0; ///< true direction that is up on the screen, clockwise from north
    QSizeF viewport;           ///< pixels

    QPointF toScreen(geo::Point point) const;
    geo::Point toPlan(QPointF screen) const;
    /** The plan's box that covers the viewport, rotation included. */
    geo::Box visible() const;

    Camera panned(QPointF screenDelta) const;
    /** The plan point under `anchor` stays there. */
    Camera zoomed(double factor, QPointF anchor) const;
    Camera rotated(double degrees, QPointF anchor) const;
    /** Scale kept between a whole `extent` at a third of the viewport and 200 px/m, and the extent never leaves the viewport's centre. */
    Camera bounded(const geo::Box &extent) const;
    /** The whole box in the viewport less the margins (of keys that lie over the plan); bearing kept. */
    static Camera fitting(const geo::Box &box, QSizeF viewport, QMarginsF margins, double bearingDegrees = 0);

    friend bool operator==(const Camera &, const Camera &) = default;
};

} // namespace scene
