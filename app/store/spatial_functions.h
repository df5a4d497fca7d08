// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace store {

/** ST_IsEmpty, ST_MinX, ST_MaxX, ST_MinY and ST_MaxY, which the R-tree triggers of a GeoPackage call. */
void registerSpatialFunctions(sqlite3 *database);

} // namespace store
