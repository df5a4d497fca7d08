// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera.h"
#include "scene/level_scene.h"
#include "scene/placement.h"
#include "scene/theme.h"

#include <functional>

class QPainter;

namespace paint {

/**
 * Draws one level as the screen shows it: ground, building, symbols, labels. Vectors on vector devices.
 * `density`: device units for each pixel at 160 dpi. The painter's clip is kept; its viewport starts at (0, 0).
 * `paintUnder` draws what lies on the ground and under the building.
 */
void paintPlan(QPainter &painter, const scene::LevelScene &level, const scene::Camera &camera, const scene::Placement &placement,
               const scene::Theme &theme, double density, const std::function<void()> &paintUnder = {});

} // namespace paint
