// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/model_placing.h"

#include "base/result.h"
#include "plan/plan.h"

namespace import {

/** So many triangles a level may have: five levels of it are drawn in 60 ms without a graphics card. */
constexpr size_t mostTrianglesOfALevel = 25'000;

/**
 * Puts a model into a plan, in place of an earlier one: what stands in a node named like a level belongs to that level, as
 * NamedLevels finds it; the rest is split at the levels' floors. Levels above the budget are simplified, which the import report says.
 * ModelPlaceUnknown; ModelElsewhere where nothing of it is near the plan.
 */
base::Result<void> addModel(plan::Plan &plan, const plan::Source &source, const ModelScene &scene, const ModelPlacement &placement);

/** The same for a model that is placed() in the plan's frame, up from its ground. */
base::Result<void> addPlaced(plan::Plan &plan, const plan::Source &source, const ModelScene &placed);

} // namespace import
