// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"
#include "samples.h"

#include "store/plan_reader.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <sqlite3.h>

namespace bench {

namespace {

constexpr int runs = 15;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/** Every column of every row of the tables that a plan is read from. */
qint64 readRaw(const QString &path)
{
    sqlite3 *database = nullptr;
    const QByteArray uri = "file:" + path.toUtf8() + "?immutable=1";
    sqlite3_open_v2(uri.constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    qint64 bytes = 0;
    sqlite3_stmt *tables = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'rtree%' AND name NOT LIKE 'gpkg%' "
                       "AND name NOT LIKE 'sqlite%'",
                       -1, &tables, nullptr);
    while (sqlite3_step(tables) == SQLITE_ROW) {
        const QByteArray name(reinterpret_cast<const char *>(sqlite3_column_text(tables, 0)));
        sqlite3_stmt *rows = nullptr;
        sqlite3_prepare_v2(database, ("SELECT * FROM \"" + name + '"').constData(), -1, &rows, nullptr);
        const int columns = sqlite3_column_count(rows);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i) {
                sqlite3_column_blob(rows, i);
                bytes += sqlite3_column_bytes(rows, i);
            }
        }
        sqlite3_finalize(rows);
    }
    sqlite3_finalize(tables);
    sqlite3_close(database);
    return bytes;
}

} // namespace

std::vector<Figure> measureOpen(const QString &package)
{
    std::vector<double> ours;
    std::vector<double> raw;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto plan = store::readPlan(package);
        ours.push_back(milliseconds(timer));
        if (!plan)
            return {};
        timer.start();
        readRaw(package);
        raw.push_back(milliseconds(timer));
    }
    Figure figure{QFileInfo(package).completeBaseName() + QStringLiteral(": open, file to Plan"),
                  median(ours),
                  median(raw),
                  QStringLiteral("ms"),
                  QStringLiteral("sqlite3 loop"),
                  3.0};
    return {figure};
}

} // namespace bench
