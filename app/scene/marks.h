// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/overlays.h"
#include "scene/placement.h"

namespace scene {

/** Lines from symbols that had to move, or stand on pins, to their true spots, in screen pixels (y down). */
DrawList leaders(const Placement &placement, double density);

/**
 * What goes with the placed symbols, below them, in screen pixels (y down): what their cameras see, lines from those that had
 * to move to their true spots, and the own position with its accuracy.
 */
DrawList marks(const LevelScene &scene, const Placement &placement, const Camera &camera, double density,
               const std::optional<OwnPosition> &ownPosition);

} // namespace scene
