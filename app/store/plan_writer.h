// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

namespace store {

enum class Overwrite { No, Yes };

/**
 * Writes a plan as a plan package. The file appears whole or not at all: it is made beside its target, checked, flushed
 * to the disk and renamed. The same plan gives the same bytes. FileExists, FileNotWritable; PlanInvalid with table and row.
 */
[[nodiscard]] base::Result<void> writePlan(const plan::Plan &plan, const QString &path, Overwrite overwrite);

} // namespace store
