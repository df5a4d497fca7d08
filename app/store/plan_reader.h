// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

namespace store {

/**
 * Reads all vector content of a plan package, on any thread. The file is not touched. Where it holds pictures, it stays open as
 * the plan's source of them.
 *
 * What makes a plan unreadable is one error: a file that is not ours, damaged or foreign, a missing table or column, a
 * venue, level or building that contradicts the schema. A single feature without a
 * place or identity is left out, a value that makes no sense is read as unknown, a reference to nothing is taken off; each is
 * listed in Plan::loadReport, which the screen shows: such a plan is worth having, but never in silence.
 */
[[nodiscard]] base::Result<plan::SharedPlan> readPlan(const QString &path);

} // namespace store
