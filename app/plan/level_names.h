// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace plan {

/**
 * For each level of a plan, in their order, a name that no other one has, so that a 3D model can tell them apart: its label; the building
 * and the label where buildings share that ("Hall · RDC"); its id where that does not tell them apart either.
 */
QStringList levelNames(const Plan &plan);

/** The same for names that differ in case or spaces alone. */
QString nameKey(const QString &name);

} // namespace plan
