// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera.h"
#include "scene/level_scene.h"
#include "scene/overlays.h"
#include "scene/placement.h"
#include "scene/theme.h"

class QPainter;

namespace paint {

/**
 * Draws one level as the screen shows it: ground, building, overlays, symbols, labels, neat line. Vectors on vector devices,
 * scans apart. `density`: device units for each pixel at 160 dpi. The painter's clip is kept; its viewport starts at (0, 0).
 */
void paintPlan(QPainter &painter, const scene::LevelScene &level, const scene::Camera &camera, const scene::Placement &placement,
               const scene::Theme &theme, double density, const scene::Overlays &overlays = {});

} // namespace paint
