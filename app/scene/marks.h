// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/overlays.h"
#include "scene/placement.h"

namespace scene {

/**
 * What goes with the placed symbols, below them, in screen pixels (y down): what their cameras see, lines from those that had
 * to move to their true spots, and the own position with its accuracy.
 */
DrawList marks(const LevelScene &scene, const Placement &placement, const Camera &camera, double density,
               const std::optional<OwnPosition> &ownPosition);

} // namespace scene
