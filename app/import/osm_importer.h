// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/imported.h"
#include "import/options.h"

#include "base/result.h"

namespace import {

/**
 * A plan from OpenStreetMap data, XML or PBF, by Simple Indoor Tagging. SourceEmpty where nothing in the file is indoors;
 * errors of readOsmFile() otherwise.
 */
base::Result<Imported> importOsm(const QString &path, const Options &options);

} // namespace import
