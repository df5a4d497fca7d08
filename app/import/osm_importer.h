// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/options.h"

#include "base/result.h"
#include "plan/plan.h"

namespace import {

/**
 * A plan from OpenStreetMap data, XML or PBF, by Simple Indoor Tagging. SourceEmpty where nothing in the file is indoors;
 * errors of readOsmFile() otherwise.
 */
base::Result<plan::Plan> importOsm(const QString &path, const Options &options);

/** The same from GeoJSON whose properties are the tags. Errors of readGeoJson(). */
base::Result<plan::Plan> importOsmGeoJson(const QString &path, const Options &options);

} // namespace import
