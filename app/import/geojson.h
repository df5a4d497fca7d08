// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_data.h"

#include "base/result.h"

#include <QByteArray>

namespace import {

/** By the first few thousand bytes: a JSON object with features. */
bool isGeoJson(const QByteArray &head);

/**
 * OpenStreetMap data that somebody exported as GeoJSON, with tags as properties. Features that touch share their points
 * again. One without an id of OpenStreetMap gets its negative place in the file: the third is way/-3. Errors of
 * fingerprint() and readVectorFile().
 */
base::Result<OsmData> readGeoJson(const QString &path);

} // namespace import
