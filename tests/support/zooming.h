// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/placement.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace support {

inline bool isShown(const scene::Placement &placement, const scene::LabelItem &item)
{
    return std::any_of(placement.labels.begin(), placement.labels.end(),
                       [&](const scene::PlacedLabel &label) { return label.feature == item.feature; });
}

/** So far inside the screen that nothing beyond its borders matters. */
inline bool isSettled(const scene::Camera &camera, geo::Point place)
{
    return QRectF(QPointF(), camera.viewport).adjusted(200, 200, -200, -200).contains(camera.toScreen(place));
}

/** How often the label of each room came or went on the way from the whole plan to 13 times as near, or back. */
inline QHash<plan::FeatureId, int> labelChangesWhileZooming(const scene::LevelScene &scene, bool isIn, double bearing)
{
    constexpr double step = 1.02;
    constexpr int steps = 130;
    scene::Camera camera = scene::fitted(scene, {1280, 800}, {20, 20, 20, 20}, 1, bearing);
    if (!isIn)
        camera = camera.zoomed(std::pow(step, steps), {640, 400});
    scene::Placement before = scene::place(scene, camera, {}, {});
    QHash<plan::FeatureId, int> changes;
    for (int i = 0; i < steps; ++i) {
        camera = camera.zoomed(isIn ? step : 1 / step, {640, 400});
        scene::Placement after = scene::place(scene, camera, {}, before);
        for (const scene::LabelItem &label : scene.labels) {
            if (isSettled(camera, label.spot) && isShown(before, label) != isShown(after, label))
                ++changes[label.feature];
        }
        before = std::move(after);
    }
    return changes;
}

} // namespace support
