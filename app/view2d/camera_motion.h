// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera.h"

#include <QVariantAnimation>

namespace view2d {

/** A movement of the camera that takes some frames: a glide to another view, or a pan thrown by a finger. GUI thread. */
class CameraMotion : public QObject
{
    Q_OBJECT

public:
    explicit CameraMotion(QObject *parent = nullptr);

    /** 220 ms, slow at both ends. What both cameras show at the same pixel stays there all the way. */
    void glide(const scene::Camera &from, const scene::Camera &to);
    /** The plan goes on at `velocity` pixels per second and comes to rest in 350 ms. */
    void fling(const scene::Camera &from, QPointF velocity);
    void stop();

    /** Where a glide will end; `camera` itself while nothing glides. */
    scene::Camera destination(const scene::Camera &camera) const;

Q_SIGNALS:
    void moved(const scene::Camera &camera);

private:
    void advance(double progress);

    QVariantAnimation m_animation;
    scene::Camera m_from;
    scene::Camera m_to;
    QPointF m_travel; ///< of a fling, pixels
    bool m_isFling = false;
};

} // namespace view2d
