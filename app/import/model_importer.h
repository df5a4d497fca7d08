// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/model_levels.h"
#include "import/worker.h"

namespace import {

/** Whether a file looks like a 3D model. False for one that cannot be read. */
bool isModel(const QString &path);

/** Adds a 3D model to a plan; `worker` runs answer() on readModelFile(). On failure the plan is as it was. */
base::Result<void> importModel(plan::Plan &plan, const QString &path, const Worker &worker, const ModelPlacement &placement);

} // namespace import
