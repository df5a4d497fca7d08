// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/model_placing.h"
#include "import/options.h"
#include "import/worker.h"

#include "base/result.h"
#include "plan/plan.h"

namespace import {

/** Whether a file looks like a 3D model. False for one that cannot be read. */
bool isModel(const QString &path);

/** A draft plan of what a 3D model shows by itself; `worker` runs answer() on readModelFile(). */
base::Result<plan::Plan> importModelAlone(const QString &path, const Worker &worker, const ModelPlacement &placement,
                                          const Options &options);

/** Adds a 3D model to a plan, with such a worker. On failure the plan is as it was. */
base::Result<void> importModel(plan::Plan &plan, const QString &path, const Worker &worker, const ModelPlacement &placement);

} // namespace import
