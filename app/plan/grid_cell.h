// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/point_features.h"

namespace plan {

/** "A" to "Z", then "AA": the letters of a column counted from 0. */
QString gridColumnLetters(int column);

/** "C7", to be read out on the radio. A border belongs to the cell after it, the last one to the last cell. Empty off the grid. */
QString gridCell(const Grid &grid, geo::Point point);

/** The middle of the cell of this name ("C7", "c 7"), if the grid has it. */
std::optional<geo::Point> gridCellCentre(const Grid &grid, const QString &name);

} // namespace plan
