// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace store {

/** A prepared statement whose handle rows may use; SQLiteCpp keeps its own to itself. Throws SQLite::Exception like it. */
class RowStatement
{
public:
    RowStatement(sqlite3 *database, const QString &sql);

    sqlite3_stmt *handle() const { return m_handle.get(); }
    /** True while there is a row. */
    bool step();
    void reset();

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    sqlite3 *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

/** A step that inserts; throws Refused with `place` where the schema refuses the row. */
void stepOrRefuse(RowStatement &insert, const QString &place);

} // namespace store
