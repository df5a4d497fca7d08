// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/model_mesh.h"
#include "store/plan_reader.h"
#include "store/schema.h"

#include "fuzz.h"

#include <sqlite3.h>

#include <cstring>
#include <memory>

extern "C" size_t LLVMFuzzerMutate(uint8_t *bytes, size_t size, size_t maxSize);

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

static Statement prepare(const Database &database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.get(), sql.toUtf8().constData(), -1, &statement, nullptr);
    return {statement, sqlite3_finalize};
}

static Database opened(const uint8_t *bytes, size_t size)
{
    sqlite3 *raw = nullptr;
    sqlite3_open(":memory:", &raw);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    auto *copy = static_cast<uint8_t *>(sqlite3_malloc64(size));
    std::memcpy(copy, bytes, size);
    sqlite3_deserialize(raw, "main", copy, sqlite3_int64(size), sqlite3_int64(size),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    return {raw, sqlite3_close_v2};
}

/** Puts other bytes in the place of one value of one row. */
static void changeValue(const Database &database, unsigned choice)
{
    const std::vector<store::Table> &tables = store::tables();
    const QString table = QString::fromLatin1(tables[choice % tables.size()].name);
    choice /= unsigned(tables.size());
    const Statement row = prepare(database, QStringLiteral("SELECT * FROM \"%1\" LIMIT 1 OFFSET %2").arg(table).arg(choice % 3));
    if (!row || sqlite3_step(row.get()) != SQLITE_ROW)
        return;
    const int column = int(choice / 3) % sqlite3_column_count(row.get());
    const int type = sqlite3_column_type(row.get(), column);
    const auto *before = static_cast<const uint8_t *>(sqlite3_column_blob(row.get(), column));
    std::vector<uint8_t> value(before, before + sqlite3_column_bytes(row.get(), column));
    value.resize(value.size() + 32);
    value.resize(LLVMFuzzerMutate(value.data(), value.size() - 32, value.size()));

    const Statement update = prepare(database, QStringLiteral("UPDATE \"%1\" SET \"%2\" = %3 WHERE rowid = %4")
                                                   .arg(table, QString::fromUtf8(sqlite3_column_name(row.get(), column)),
                                                        type == SQLITE_BLOB ? "?" : "CAST(? AS TEXT)")
                                                   .arg(sqlite3_column_int64(row.get(), 0)));
    if (!update)
        return;
    sqlite3_bind_blob(update.get(), 1, value.data(), int(value.size()), SQLITE_STATIC);
    sqlite3_step(update.get());
}

/** Three times of four a value within the tables: bytes at random mostly break SQLite's own structure. */
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t maxSize, unsigned seed)
{
    if (seed % 4 == 0)
        return LLVMFuzzerMutate(bytes, size, maxSize);
    const Database database = opened(bytes, size);
    changeValue(database, seed / 4);
    sqlite3_int64 newSize = 0;
    const std::unique_ptr<uint8_t, decltype(&sqlite3_free)> after(sqlite3_serialize(database.get(), "main", &newSize, 0),
                                                                  sqlite3_free);
    if (!after || size_t(newSize) > maxSize)
        return LLVMFuzzerMutate(bytes, size, maxSize);
    std::memcpy(bytes, after.get(), size_t(newSize));
    return size_t(newSize);
}

int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size)
{
    const auto plan = store::readPlan(fuzz::fileOf(QStringLiteral("venue.gpkg"), untrustedBytes, size));
    fuzz::requireValueOrError(plan);
    for (const plan::Model &model : plan ? (*plan)->models : std::vector<plan::Model>())
        fuzz::requireValueOrError((*plan)->meshes->mesh(model.id));
    return 0;
}
