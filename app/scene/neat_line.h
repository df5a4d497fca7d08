// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/point_features.h"
#include "scene/placement.h"

namespace scene {

/** The grid's lines in the plan. */
DrawList gridLines(const plan::Grid &grid);

/** What the neat line covers of the viewport: pixels along its upper and left borders. */
QMarginsF neatLineMargins(double density);

/**
 * The lettered frame along the upper and left borders, in screen pixels: one names the columns in view, the other the rows,
 * however the plan is turned. Where cells are too small for their names, every second, fifth, … is named.
 */
struct NeatLine
{
    DrawList bars;
    std::vector<PlacedLabel> labels;
};

NeatLine neatLine(const plan::Grid &grid, const Camera &camera, double density);

} // namespace scene
