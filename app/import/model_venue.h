// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/model_placing.h"
#include "import/options.h"

#include "base/result.h"
#include "plan/plan.h"

namespace import {

/**
 * A draft plan of what a model shows by itself: one building, a level at each of its floors with the model of it, and the walls
 * 1.2 m above each floor. Its report says what is guessed and what a model cannot tell. `source` gets its id here.
 * ModelPlaceUnknown; ModelElsewhere for what is no building or farther than 2 km from its origin; ModelWithoutFloors.
 */
base::Result<plan::Plan> planOf(const ModelScene &scene, const ModelPlacement &placement, plan::Source source,
                                const Options &options);

} // namespace import
