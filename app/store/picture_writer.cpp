// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/picture_writer.h"

#include "store/column_names.h"
#include "store/refused.h"
#include "store/row_statement.h"
#include "store/row_writer.h"
#include "store/schema.h"
#include "store/wkb.h"

#include "plan/model_mesh.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace store {

using base::ErrorCode;

QString tileTableName(size_t number)
{
    return QStringLiteral("scan_%1").arg(number);
}

template<class T>
static T valueOf(base::Result<T> read)
{
    if (!read)
        throw Refused(read.error());
    return *std::move(read);
}

/** An entry in the GeoPackage's list of tables. */
static void writeContents(SQLite::Database &database, const QString &table, const char *type, const QString &lastChange)
{
    SQLite::Statement contents(database, "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change) "
                                         "VALUES (?, ?, ?, ?)");
    contents.bind(1, table.toStdString());
    contents.bind(2, type);
    contents.bind(3, table.toStdString());
    contents.bind(4, lastChange.toStdString());
    contents.exec();
}

/** Where the table of tiles lies and how its pixels are cut. */
static void writeMatrices(SQLite::Database &database, const plan::PlanRaster &raster, const std::string &table)
{
    // GDAL takes the picture's size from here, and the tiles' place from the matrix set.
    SQLite::Statement extent(database, "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, srs_id = ? "
                                       "WHERE table_name = ?");
    SQLite::Statement set(
        database, "INSERT INTO gpkg_tile_matrix_set (min_x, min_y, max_x, max_y, srs_id, table_name) VALUES (?, ?, ?, ?, ?, ?)");
    for (const auto &[statement, box] : {std::pair(&extent, raster.extent), std::pair(&set, raster.pyramid)}) {
        statement->bind(1, box.minX);
        statement->bind(2, box.minY);
        statement->bind(3, box.maxX);
        statement->bind(4, box.maxY);
        statement->bind(5, venueSrsId);
        statement->bind(6, table);
        statement->exec();
    }
    SQLite::Statement matrix(database, "INSERT INTO gpkg_tile_matrix VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (int zoom = 0; zoom < raster.zooms; ++zoom) {
        matrix.reset();
        matrix.bind(1, table);
        matrix.bind(2, zoom);
        matrix.bind(3, raster.columns << zoom);
        matrix.bind(4, raster.rows << zoom);
        matrix.bind(5, raster.tilePixels);
        matrix.bind(6, raster.tilePixels);
        matrix.bind(7, plan::metresPerPixel(raster, zoom));
        matrix.bind(8, plan::metresPerPixel(raster, zoom));
        matrix.exec();
    }
}

static void writeTilesOf(SQLite::Database &database, const plan::PlanRaster &raster, const plan::TileSource &source,
                         const std::string &table)
{
    SQLite::Statement insert(database,
                             "INSERT INTO \"" + table + "\" (zoom_level, tile_column, tile_row, tile_data) VALUES (?, ?, ?, ?)");
    for (int zoom = 0; zoom < raster.zooms; ++zoom) {
        for (int row = 0; row < raster.rows << zoom; ++row) {
            for (int column = 0; column < raster.columns << zoom; ++column) {
                const QByteArray bytes = valueOf(source.tile(raster.id, {zoom, column, row}));
                if (bytes.isEmpty())
                    continue;
                insert.reset();
                insert.bind(1, zoom);
                insert.bind(2, column);
                insert.bind(3, row);
                insert.bind(4, bytes.constData(), static_cast<int>(bytes.size()));
                insert.exec();
            }
        }
    }
}

void writeTiles(SQLite::Database &database, const plan::Plan &plan, const QString &lastChange)
{
    for (size_t i = 0; i < plan.rasters.size(); ++i) {
        const QString name = tileTableName(i + 1);
        if (!plan.tiles)
            throw Refused({ErrorCode::PictureMissing, {}, QStringLiteral("table plan_raster, row %1").arg(i + 1), {}});
        database.exec("CREATE TABLE \"" + name.toStdString() +
                      "\" (id INTEGER PRIMARY KEY AUTOINCREMENT, zoom_level INTEGER NOT NULL, tile_column INTEGER NOT NULL, "
                      "tile_row INTEGER NOT NULL, tile_data BLOB NOT NULL, UNIQUE (zoom_level, tile_column, tile_row))");
        writeContents(database, name, "tiles", lastChange);
        writeMatrices(database, plan.rasters[i], name.toStdString());
        writeTilesOf(database, plan.rasters[i], *plan.tiles, name.toStdString());
    }
}

/** Writes what pictures show: one mapping table for each table of features that has any. */
class MediaLinks
{
public:
    MediaLinks(SQLite::Database &database, QString lastChange)
        : m_database(database)
        , m_lastChange(std::move(lastChange))
    {}

    /** False where no feature has this id. */
    bool add(const plan::FeatureId &feature, int64_t mediaFid)
    {
        for (const Table &table : tables()) {
            if (!holdsFeatures(table))
                continue;
            const std::string name = table.name;
            SQLite::Statement find(m_database, "SELECT fid FROM \"" + name + "\" WHERE id = ?");
            find.bind(1, feature.toString().toStdString());
            if (!find.executeStep())
                continue;
            const std::string mapping = mappingFor(table);
            SQLite::Statement insert(m_database, "INSERT INTO \"" + mapping + "\" (base_id, related_id) VALUES (?, ?)");
            insert.bind(1, find.getColumn(0).getInt64());
            insert.bind(2, mediaFid);
            insert.exec();
            return true;
        }
        return false;
    }

private:
    std::string mappingFor(const Table &table)
    {
        const QString name = QStringLiteral("media_") + QString::fromLatin1(table.name);
        if (m_database.tableExists(name.toStdString()))
            return name.toStdString();
        m_database.exec("CREATE TABLE \"" + name.toStdString() +
                        "\" (id INTEGER PRIMARY KEY AUTOINCREMENT, base_id INTEGER NOT NULL, related_id INTEGER NOT NULL)");
        writeContents(m_database, name, "attributes", m_lastChange);
        SQLite::Statement relation(m_database,
                                   "INSERT INTO gpkgext_relations (base_table_name, base_primary_column, related_table_name, "
                                   "related_primary_column, relation_name, mapping_table_name) "
                                   "VALUES (?, 'fid', 'media', 'fid', 'media', ?)");
        relation.bind(1, table.name);
        relation.bind(2, name.toStdString());
        relation.exec();
        SQLite::Statement extension(m_database, "INSERT INTO gpkg_extensions VALUES (?, NULL, 'related_tables', "
                                                "'http://www.geopackage.org/18-000.html', 'read-write')");
        extension.bind(1, name.toStdString());
        extension.exec();
        return name.toStdString();
    }

    SQLite::Database &m_database;
    QString m_lastChange;
};

/** Inserts rows of one table with their bytes. */
template<class T>
class RowsWithData
{
public:
    RowsWithData(SQLite::Database &database, const char *table)
        : m_columns(columnsOf<T>().size())
        , m_insert(database.getHandle(),
                   QStringLiteral("INSERT INTO %1 (%2, data) VALUES (%3, ?)")
                       .arg(QString::fromLatin1(table), columnList<T>(), QStringList(m_columns, QStringLiteral("?")).join(u',')))
    {}

    void add(T row, const QByteArray &data, const QString &place)
    {
        m_insert.reset();
        RowWriter writer(m_insert.handle());
        describe(writer, row);
        sqlite3_bind_blob(m_insert.handle(), static_cast<int>(m_columns) + 1, data.constData(), static_cast<int>(data.size()),
                          SQLITE_TRANSIENT);
        stepOrRefuse(m_insert, place);
    }

private:
    qsizetype m_columns;
    RowStatement m_insert;
};

void writeMedia(SQLite::Database &database, const plan::Plan &plan, const QString &lastChange)
{
    RowsWithData<plan::Media> rows(database, "media");
    MediaLinks links(database, lastChange);
    size_t number = 0;
    for (const plan::Media &media : plan.media) {
        const QString place = QStringLiteral("table media, row %1").arg(++number);
        if (!plan.blobs)
            throw Refused({ErrorCode::PictureMissing, {}, place, {}});
        rows.add(media, valueOf(plan.blobs->media(media.id)), place);
        const int64_t fid = database.getLastInsertRowid();
        for (const plan::FeatureId &feature : media.features) {
            if (!links.add(feature, fid))
                throw Refused({ErrorCode::PlanInvalid, {}, place, QStringLiteral("no such feature: ") + feature.toString()});
        }
    }
}

void writeModels(SQLite::Database &database, const plan::Plan &plan)
{
    RowsWithData<plan::Model> rows(database, "model");
    size_t number = 0;
    for (const plan::Model &model : plan.models) {
        const QString place = QStringLiteral("table model, row %1").arg(++number);
        if (!plan.meshes)
            throw Refused({ErrorCode::PictureMissing, {}, place, {}});
        rows.add(model, qCompress(plan::bytesOf(valueOf(plan.meshes->mesh(model.id)))), place);
    }
}

} // namespace store
