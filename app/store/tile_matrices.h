// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/pictures.h"

struct sqlite3;

namespace store {

/** Whether a name from a package is one that we give tables of tiles: "scan_1". No other is ever put into a statement. */
bool isTileTable(const QString &untrustedName);

/**
 * Where the tiles of a scan lie, read into the raster from the GeoPackage's tables. The problem, or empty: only a pyramid
 * of square tiles of which each zoom has twice as many as the one before is taken. Throws SQLite::Exception.
 */
QString readTileMatrices(sqlite3 *database, const QString &tileTable, plan::PlanRaster &raster);

} // namespace store
