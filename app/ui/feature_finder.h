// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <functional>

namespace ui {

/** Finds features of one plan by words, the best first. Called on worker threads. */
using FeatureFinder = std::function<base::Result<std::vector<plan::FeatureId>>(const QString &words)>;

/** Makes the finder of a plan. Called on the GUI thread: what takes time waits for the first words. */
using FeatureFinderOf = std::function<FeatureFinder(const plan::SharedPlan &plan)>;

} // namespace ui
