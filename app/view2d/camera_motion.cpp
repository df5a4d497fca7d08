// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/camera_motion.h"

#include <cmath>

namespace view2d {

namespace {

constexpr int glideMilliseconds = 220;
constexpr int flingMilliseconds = 350;

} // namespace

CameraMotion::CameraMotion(QObject *parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &progress) { advance(progress.toDouble()); });
}

void CameraMotion::glide(const scene::Camera &from, const scene::Camera &to)
{
    m_animation.stop();
    m_from = from;
    m_to = to;
    m_isFling = false;
    m_animation.setDuration(glideMilliseconds);
    m_animation.setEasingCurve(QEasingCurve::InOutQuad);
    m_animation.start();
}

void CameraMotion::fling(const scene::Camera &from, QPointF velocity)
{
    m_animation.stop();
    m_from = from;
    m_isFling = true;
    // The cubic's slope at its start is 3: it takes over the finger's speed.
    m_travel = velocity * (flingMilliseconds / 1000.0 / 3);
    m_animation.setDuration(flingMilliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    m_animation.start();
}

void CameraMotion::stop()
{
    m_animation.stop();
}

scene::Camera CameraMotion::destination(const scene::Camera &camera) const
{
    return m_animation.state() == QAbstractAnimation::Running && !m_isFling ? m_to : camera;
}

void CameraMotion::advance(double progress)
{
    if (m_isFling) {
        Q_EMIT moved(m_from.panned(m_travel * progress));
        return;
    }
    scene::Camera camera = m_to;
    camera.pixelsPerMetre = m_from.pixelsPerMetre * std::pow(m_to.pixelsPerMetre / m_from.pixelsPerMetre, progress);
    const double wholeGrowth = 1 / m_to.pixelsPerMetre - 1 / m_from.pixelsPerMetre;
    const bool isZoom = std::abs(m_to.pixelsPerMetre / m_from.pixelsPerMetre - 1) > 1e-6;
    const double share = isZoom ? (1 / camera.pixelsPerMetre - 1 / m_from.pixelsPerMetre) / wholeGrowth : progress;
    camera.centre = m_from.centre + (m_to.centre - m_from.centre) * share;
    camera.bearingDegrees = m_from.bearingDegrees + std::remainder(m_to.bearingDegrees - m_from.bearingDegrees, 360) * progress;
    Q_EMIT moved(progress < 1 ? camera : m_to);
}

} // namespace view2d
