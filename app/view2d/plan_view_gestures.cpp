// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/plan_view.h"

#include <QKeyEvent>
#include <QLineF>

namespace view2d {

namespace {

constexpr qint64 doubleTapMilliseconds = 350;
constexpr double doubleTapFactor = 2;
constexpr double keyFactor = 1.5;
constexpr double keyPanShare = 0.2;     // of the viewport
constexpr double flingLeastSpeed = 150; // pixels per second at 160 dpi

} // namespace

scene::Camera PlanView::fitted(double bearingDegrees) const
{
    return scene::fitted(*m_shown->scene, m_camera.viewport, m_margins + neatLineMargins(), options().density, bearingDegrees);
}

void PlanView::fit()
{
    if (!m_shown || m_camera.viewport.isEmpty())
        return;
    glideTo(fitted(m_motion.destination(m_camera).bearingDegrees));
    setFitted(true);
}

void PlanView::showFitted()
{
    m_motion.stop();
    if (!m_shown || m_camera.viewport.isEmpty() || m_shown->scene->extent.isEmpty())
        return;
    setCamera(fitted(m_camera.bearingDegrees));
    setFitted(true);
}

void PlanView::zoomBy(qreal factor)
{
    if (factor > 0)
        glideTo(m_motion.destination(m_camera).zoomed(factor, QPointF(width(), height()) / 2));
}

void PlanView::panBy(qreal dx, qreal dy)
{
    m_motion.stop();
    setFitted(false);
    setCamera(m_camera.panned({dx, dy}));
}

void PlanView::centreOn(qreal x, qreal y)
{
    showPlace(x, y, 0);
}

void PlanView::showPlace(qreal x, qreal y, qreal leastPixelsPerMetre)
{
    // In the middle of what no key covers.
    scene::Camera camera = m_motion.destination(m_camera);
    camera.centre = {x, y};
    camera.pixelsPerMetre = std::max(camera.pixelsPerMetre, leastPixelsPerMetre);
    glideTo(camera.panned(QPointF(m_margins.left() - m_margins.right(), m_margins.top() - m_margins.bottom()) / 2));
}

void PlanView::lookAt(qreal x, qreal y, qreal pixelsPerMetre, qreal bearing)
{
    if (pixelsPerMetre <= 0)
        return;
    m_motion.stop();
    setFitted(false);
    setCamera({{x, y}, pixelsPerMetre, bearing, size()});
}

void PlanView::resetBearing()
{
    scene::Camera camera = m_motion.destination(m_camera);
    camera.bearingDegrees = 0;
    glideTo(camera);
}

void PlanView::turnTo(qreal bearingDegrees)
{
    if (!m_shown || m_camera.viewport.isEmpty())
        return;
    glideTo(fitted(bearingDegrees));
    setFitted(true);
}

QPointF PlanView::screenOf(qreal x, qreal y) const
{
    return m_camera.toScreen({x, y});
}

void PlanView::setCamera(const scene::Camera &camera)
{
    scene::Camera next = camera;
    next.viewport = size();
    if (m_shown && !next.viewport.isEmpty() && !m_shown->scene->extent.isEmpty())
        next = next.bounded(m_shown->scene->extent);
    if (next == m_camera)
        return;
    m_camera = next;
    Q_EMIT cameraChanged();
    draw();
}

void PlanView::glideTo(const scene::Camera &camera)
{
    setFitted(false);
    scene::Camera end = camera;
    if (m_shown && !m_shown->scene->extent.isEmpty())
        end = camera.bounded(m_shown->scene->extent);
    if (!(end == m_camera))
        m_motion.glide(m_camera, end);
}

void PlanView::beginTouch()
{
    m_motion.stop();
}

void PlanView::move(const Movement &movement, int /*fingers*/)
{
    setFitted(false);
    scene::Camera camera = m_camera.panned(movement.to - movement.from);
    if (movement.factor != 1)
        camera = camera.zoomed(movement.factor, movement.to);
    // The plan turns with the fingers, so the direction that is up turns the other way.
    if (!m_isRotationLocked && movement.degrees != 0)
        camera = camera.rotated(-movement.degrees, movement.to);
    setCamera(camera);
}

void PlanView::endMovement(qint64 milliseconds)
{
    const QPointF velocity = tracker().fling(milliseconds);
    if (std::hypot(velocity.x(), velocity.y()) > flingLeastSpeed * options().density)
        m_motion.fling(m_camera, velocity);
}

void PlanView::tap(QPointF position, qint64 milliseconds)
{
    const bool isDouble = m_lastTap && milliseconds - m_lastTap->milliseconds < doubleTapMilliseconds &&
                          QLineF(m_lastTap->position, position).length() < 2 * slop();
    if (isDouble) {
        m_lastTap.reset();
        glideTo(m_camera.zoomed(doubleTapFactor, position));
        return;
    }
    m_lastTap = Tap{position, milliseconds};
    const geo::Point place = m_camera.toPlan(position);
    std::vector<plan::FeatureId> features;
    if (m_shown)
        features = scene::hitTest(*m_shown->scene, layer().placement(), m_camera, position, options().density);
    Q_EMIT tapped(namesOf(features), place.x, place.y);
}

void PlanView::zoomAt(double factor, QPointF position)
{
    m_motion.stop();
    setFitted(false);
    setCamera(m_camera.zoomed(factor, position));
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    const scene::Camera from = m_motion.destination(m_camera);
    switch (event->key()) {
    case Qt::Key_Left:
        glideTo(from.panned({width() * keyPanShare, 0}));
        return;
    case Qt::Key_Right:
        glideTo(from.panned({-width() * keyPanShare, 0}));
        return;
    case Qt::Key_Up:
        glideTo(from.panned({0, height() * keyPanShare}));
        return;
    case Qt::Key_Down:
        glideTo(from.panned({0, -height() * keyPanShare}));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyFactor);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / keyFactor);
        return;
    case Qt::Key_Home:
        fit();
        return;
    default:
        event->ignore();
    }
}

} // namespace view2d
