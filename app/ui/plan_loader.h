// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <functional>

namespace ui {

/** Reads the plan package at a path. Called on a worker thread. */
using PlanLoader = std::function<base::Result<plan::SharedPlan>(const QString &path)>;

} // namespace ui
