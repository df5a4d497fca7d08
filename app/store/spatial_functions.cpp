// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spatial_functions.h"

#include "store/wkb.h"

#include <sqlite3.h>

namespace store {

static geo::Box argumentBounds(sqlite3_value **arguments)
{
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(arguments[0]));
    const tl::expected<Geometry, QString> geometry = decode(bytes, static_cast<size_t>(sqlite3_value_bytes(arguments[0])));
    return geometry ? bounds(*geometry) : geo::Box();
}

template<double geo::Box::*edge>
static void boundOf(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const geo::Box box = argumentBounds(arguments);
    if (box.isEmpty())
        sqlite3_result_null(context);
    else
        sqlite3_result_double(context, box.*edge);
}

static void isEmpty(sqlite3_context *context, int, sqlite3_value **arguments)
{
    sqlite3_result_int(context, argumentBounds(arguments).isEmpty() ? 1 : 0);
}

void registerSpatialFunctions(sqlite3 *database)
{
    using Function = void (*)(sqlite3_context *, int, sqlite3_value **);
    const std::pair<const char *, Function> functions[] = {
        {"ST_IsEmpty", isEmpty},
        {"ST_MinX", boundOf<&geo::Box::minX>},
        {"ST_MaxX", boundOf<&geo::Box::maxX>},
        {"ST_MinY", boundOf<&geo::Box::minY>},
        {"ST_MaxY", boundOf<&geo::Box::maxY>},
    };
    for (const auto &[name, function] : functions)
        sqlite3_create_function_v2(database, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, function,
                                   nullptr, nullptr, nullptr);
}

} // namespace store
