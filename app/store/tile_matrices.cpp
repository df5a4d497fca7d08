// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tile_matrices.h"

#include "store/row_statement.h"
#include "store/wkb.h"

#include <QRegularExpression>

#include <sqlite3.h>

#include <cmath>

namespace store {

constexpr int mostZooms = 12;
constexpr int mostTilesAtZoom0 = 64;
constexpr double largestCoordinate = 1e7;

bool isTileTable(const QString &untrustedName)
{
    static const QRegularExpression form(QStringLiteral("^scan_[0-9]{1,9}$"));
    return form.match(untrustedName).hasMatch();
}

static std::optional<geo::Box> readBox(sqlite3 *database, const char *from, const QString &table)
{
    RowStatement select(database,
                        QStringLiteral("SELECT min_x, min_y, max_x, max_y FROM %1 WHERE table_name = '%2' AND srs_id = %3")
                            .arg(QString::fromLatin1(from), table)
                            .arg(venueSrsId));
    if (!select.step())
        return {};
    double edges[4];
    for (int i = 0; i < 4; ++i) {
        edges[i] = sqlite3_column_double(select.handle(), i);
        if (!(std::abs(edges[i]) < largestCoordinate))
            return {};
    }
    const geo::Box box{edges[0], edges[1], edges[2], edges[3]};
    return box.width() > 0 && box.height() > 0 ? std::optional(box) : std::nullopt;
}

/** Whether a row of gpkg_tile_matrix is the pyramid's next zoom. */
static bool isNextZoom(sqlite3_stmt *row, const plan::PlanRaster &raster)
{
    const int zoom = raster.zooms;
    const double metres = plan::metresPerPixel(raster, zoom);
    const auto isThat = [&](int column, double value) {
        return std::abs(sqlite3_column_double(row, column) - value) <= 1e-6 * value;
    };
    return sqlite3_column_int(row, 0) == zoom && sqlite3_column_int(row, 1) == raster.columns << zoom &&
           sqlite3_column_int(row, 2) == raster.rows << zoom && sqlite3_column_int(row, 3) == raster.tilePixels &&
           sqlite3_column_int(row, 4) == raster.tilePixels && isThat(5, metres) && isThat(6, metres);
}

QString readTileMatrices(sqlite3 *database, const QString &tileTable, plan::PlanRaster &raster)
{
    if (!isTileTable(tileTable))
        return QStringLiteral("tile_table: “%1” is no name of a table of tiles").arg(tileTable);
    const std::optional<geo::Box> extent = readBox(database, "gpkg_contents", tileTable);
    const std::optional<geo::Box> pyramid = readBox(database, "gpkg_tile_matrix_set", tileTable);
    if (!extent || !pyramid)
        return QStringLiteral("tile_table: no place in the venue's frame");
    raster.extent = *extent;
    raster.pyramid = *pyramid;

    RowStatement matrices(database, QStringLiteral("SELECT zoom_level, matrix_width, matrix_height, tile_width, tile_height, "
                                                   "pixel_x_size, pixel_y_size FROM gpkg_tile_matrix "
                                                   "WHERE table_name = '%1' ORDER BY zoom_level")
                                        .arg(tileTable));
    const QString problem = QStringLiteral("tile_table: its zooms are no pyramid of square tiles");
    raster.zooms = 0;
    while (matrices.step()) {
        if (raster.zooms == 0) {
            raster.columns = sqlite3_column_int(matrices.handle(), 1);
            raster.rows = sqlite3_column_int(matrices.handle(), 2);
            raster.tilePixels = sqlite3_column_int(matrices.handle(), 3);
            if (std::min(raster.columns, raster.rows) < 1 || std::max(raster.columns, raster.rows) > mostTilesAtZoom0 ||
                raster.tilePixels < 16 || raster.tilePixels > 4096)
                return problem;
        }
        if (raster.zooms == mostZooms || !isNextZoom(matrices.handle(), raster))
            return problem;
        ++raster.zooms;
    }
    return raster.zooms > 0 ? QString() : problem;
}

} // namespace store
