// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_statement.h"

#include "store/refused.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace store {

RowStatement::RowStatement(sqlite3 *database, const QString &sql)
    : m_database(database)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    if (sqlite3_prepare_v2(database, utf8.constData(), static_cast<int>(utf8.size()), &handle, nullptr) != SQLITE_OK)
        throw SQLite::Exception(database);
    m_handle.reset(handle);
}

bool RowStatement::step()
{
    const int result = sqlite3_step(m_handle.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        throw SQLite::Exception(m_database, result);
    return result == SQLITE_ROW;
}

void RowStatement::reset()
{
    sqlite3_reset(m_handle.get());
}

void RowStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void stepOrRefuse(RowStatement &insert, const QString &place)
{
    try {
        insert.step();
    } catch (const SQLite::Exception &error) {
        if (error.getErrorCode() != SQLITE_CONSTRAINT)
            throw;
        throw Refused({base::ErrorCode::PlanInvalid, {}, place, QString::fromUtf8(error.what())});
    }
}

} // namespace store
