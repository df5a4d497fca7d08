// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace SQLite {
class Database;
}

namespace store {

/** The tables of tiles, one for each scan, with every tile that the plan's source gives. Throws SQLite::Exception and Refused. */
void writeTiles(SQLite::Database &database, const plan::Plan &plan, const QString &lastChange);

/** The rows of media with their bytes, and what they show. The features are there already. Throws SQLite::Exception and Refused. */
void writeMedia(SQLite::Database &database, const plan::Plan &plan, const QString &lastChange);

/** The rows of model with their triangles. Throws SQLite::Exception and Refused. */
void writeModels(SQLite::Database &database, const plan::Plan &plan);

/** The name of the table of tiles of the n-th scan, counted from 1. */
QString tileTableName(size_t number);

} // namespace store
