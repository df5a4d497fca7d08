// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QMap>

namespace station {

/**
 * How many features of each table ("space", "exit") stand on one level, or on none: outdoors. A connector counts on each level
 * that it serves.
 */
QMap<QString, int> countsOn(const plan::Plan &plan, const std::optional<plan::LevelId> &level);

/** How many rows each table of features has. */
QMap<QString, int> totals(const plan::Plan &plan);

/** The tables that a level's line shows, in the order of the plan package. */
const QStringList &countedTables();

} // namespace station
