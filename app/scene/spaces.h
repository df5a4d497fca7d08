// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_drawing.h"

namespace scene {

/** Of the level, the largest first: a box office in a hall lies on it. */
std::vector<const plan::Space *> spacesOn(const LevelContext &context);

} // namespace scene
