// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/options.h"

#include "base/result.h"
#include "plan/plan.h"

namespace import {

/** A plan from a source file of any known format. The content decides which, not the file's name. */
base::Result<plan::Plan> importFile(const QString &path, const Options &options);

} // namespace import
