// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace store {

/**
 * A reference to nothing, or to a thing of another kind, is taken off and said in the plan's load report; what carried it
 * stays. A survey row of a level that does not exist is left out: its group counts as not surveyed.
 */
void cutDanglingReferences(plan::Plan &plan, const QString &file);

} // namespace store
