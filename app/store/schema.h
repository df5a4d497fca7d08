// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace store {

/** The version of the tables in data/schema/package.sql; written to venue.schema_version. */
inline constexpr int schemaVersion = 1;

/** A table of a plan package. */
struct Table
{
    const char *name;
    const char *geometryType; ///< of its geom column; null for a table of attributes only
};

const std::vector<Table> &tables();
/** Whether its rows are plan::Features. */
bool holdsFeatures(const Table &table);

/** The statements that make an empty package: the GeoPackage part, then ours. */
QString geopackageSql();
QString packageSql();

/** The R-tree of one table: its virtual table first, then its triggers, as they stand in sqlite_master. */
QStringList rtreeStatements(const QString &table);

} // namespace store
