// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/imported_pictures.h"
#include "import/plan_source_row.h"

#include "plan/plan.h"

namespace import {

/**
 * Reads "plan_raster" and "media" of a pictures.json, and the files of its folder that they name. A file that is missing, too
 * large or no picture is reported at its row.
 */
void readPictures(PlanSourceRow &top, plan::Plan &plan);

} // namespace import
