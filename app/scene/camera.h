// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <QMarginsF>
#include <QPointF>
#include <QSizeF>

namespace scene {

struct Camera;

/** A camera's map between plan and screen, made once for many points. */
class Projection
{
public:
    explicit Projection(const Camera &camera);

    QPointF toScreen(geo::Point point) const
    {
        const geo::Point d = point - m_centre;
        // Turned counter-clockwise by the bearing, so that the bearing's direction points up; then y down.
        return {m_middle.x() + d.x * m_cos - d.y * m_sin, m_middle.y() - d.x * m_sin - d.y * m_cos};
    }
    /** Of a direction or distance: without the camera's place. */
    QPointF turned(geo::Point d) const { return {d.x * m_cos - d.y * m_sin, -d.x * m_sin - d.y * m_cos}; }
    geo::Point toPlan(QPointF screen) const;

private:
    geo::Point m_centre;
    QPointF m_middle;
    double m_cos = 1; ///< pixels of a metre
    double m_sin = 0;
};

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
