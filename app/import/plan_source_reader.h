// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/options.h"

#include "base/result.h"
#include "plan/plan.h"

namespace import {

/** A folder with a venue.json, or that file itself. */
bool isPlanSource(const QString &path);

/**
 * A plan from its source: a folder with venue.json and one JSON file for each level, described in data/demo/README.md. The
 * author is told of the first thing that is wrong, as SourceMalformed with file and JSON path or line; nothing is dropped,
 * repaired or guessed.
 */
base::Result<plan::Plan> readPlanSource(const QString &path, const Options &options);

} // namespace import
