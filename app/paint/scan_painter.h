// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera.h"
#include "scene/level_scene.h"
#include "scene/theme.h"

class QPainter;

namespace paint {

/**
 * Draws the scans of one level from the tiles that are fine enough for the camera, within their masks; dark in the night
 * theme, red in the red one. A tile that cannot be read stays blank.
 */
void paintScans(QPainter &painter, const scene::LevelScene &level, const scene::Camera &camera, const scene::Theme &theme,
                double opacity);

} // namespace paint
