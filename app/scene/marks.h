// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/overlays.h"
#include "scene/placement.h"

namespace scene {

/** Lines from symbols that had to move, or stand on pins, to their true spots, and from names of floors to them. Pixels, y down. */
DrawList leaders(const Placement &placement, double density);

/** The border of a chosen room, in screen pixels (y down). */
void addChosen(DrawList &list, const geo::Ring &ring);

/**
 * What goes with the placed symbols, below them, in screen pixels (y down): the border of the chosen room, what cameras see,
 * lines from the symbols that had to move to their true spots, and the own position with its accuracy.
 */
DrawList marks(const LevelScene &scene, const Placement &placement, const Camera &camera, double density,
               const std::optional<OwnPosition> &ownPosition, const std::optional<plan::FeatureId> &chosen);

} // namespace scene
