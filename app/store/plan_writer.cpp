// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_writer.h"

#include "store/column_names.h"
#include "store/picture_writer.h"
#include "store/refused.h"
#include "store/row_statement.h"
#include "store/row_writer.h"
#include "store/schema.h"
#include "store/spatial_functions.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace store {

/** An open package in the making. Throws SQLite::Exception and Refused: writePlan() ends them. */
class Writing
{
public:
    explicit Writing(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        registerSpatialFunctions(m_database.getHandle());
        m_database.exec("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        execute(geopackageSql());
        m_database.exec("BEGIN");
    }

    void writeFrame(const plan::Venue &venue)
    {
        SQLite::Statement insert(m_database, "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, 'NONE', ?, ?, ?)");
        insert.bind(1, "Portulan venue frame");
        insert.bind(2, venueSrsId);
        insert.bind(3, venueSrsId);
        insert.bind(4, geo::Frame(venue.anchor).wkt().toStdString());
        insert.bind(5, "Transverse Mercator centred on the venue, metres, y is true north at the anchor");
        insert.exec();
    }

    /** Tables, their entries in the GeoPackage's lists, R-trees. */
    void writeSchema(const QString &lastChange)
    {
        execute(packageSql());
        for (const Table &table : tables()) {
            const QString name = QString::fromLatin1(table.name);
            SQLite::Statement contents(m_database,
                                       "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) "
                                       "VALUES (?, ?, ?, ?, ?)");
            contents.bind(1, table.name);
            contents.bind(2, table.geometryType ? "features" : "attributes");
            contents.bind(3, table.name);
            contents.bind(4, lastChange.toStdString());
            if (table.geometryType)
                contents.bind(5, venueSrsId);
            contents.exec();
            if (!table.geometryType)
                continue;
            SQLite::Statement geometry(m_database, "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)");
            geometry.bind(1, table.name);
            geometry.bind(2, table.geometryType);
            geometry.bind(3, venueSrsId);
            geometry.exec();
            for (const QString &statement : rtreeStatements(name))
                execute(statement);
            SQLite::Statement extension(m_database, "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', "
                                                    "'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')");
            extension.bind(1, table.name);
            extension.exec();
        }
        writeConstraints();
    }

    template<class T>
    void writeRows(const char *table, const std::vector<T> &rows)
    {
        const QStringList columns = columnsOf<T>();
        const QString sql =
            QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)")
                .arg(QString::fromLatin1(table), columnList<T>(), QStringList(columns.size(), QStringLiteral("?")).join(u','));
        RowStatement insert(m_database.getHandle(), sql);
        size_t number = 0;
        for (const T &row : rows) {
            insert.reset();
            RowWriter writer(insert.handle());
            describe(writer,
                     const_cast<T &>(row)); // NOLINT(cppcoreguidelines-pro-type-const-cast): one description serves reading too
            stepOrRefuse(insert, QStringLiteral("table %1, row %2").arg(QString::fromLatin1(table)).arg(++number));
        }
    }

    void writeVenue(const plan::Venue &venue)
    {
        const QString sql =
            QStringLiteral("INSERT INTO venue (%1, schema_version) VALUES (%2, %3)")
                .arg(columnList<plan::Venue>(), QStringList(columnsOf<plan::Venue>().size(), QStringLiteral("?")).join(u','))
                .arg(schemaVersion);
        RowStatement insert(m_database.getHandle(), sql);
        RowWriter writer(insert.handle());
        plan::Venue copy = venue;
        describe(writer, copy);
        stepOrRefuse(insert, QStringLiteral("table venue, row 1"));
    }

    void writePictures(const plan::Plan &plan, const QString &lastChange)
    {
        std::vector<PlanRasterRow> rows;
        for (const plan::PlanRaster &raster : plan.rasters)
            rows.push_back({raster, tileTableName(rows.size() + 1)});
        writeRows("plan_raster", rows);
        writeTiles(m_database, plan, lastChange);
        writeMedia(m_database, plan, lastChange);
        writeModels(m_database, plan);
    }

    void finish()
    {
        for (const Table &table : tables()) {
            if (!table.geometryType)
                continue;
            // From the R-tree's leaves, which are rounded outwards to single precision: an extent that contains everything.
            execute(
                QStringLiteral("UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) = "
                               "(SELECT min(minx), max(maxx), min(miny), max(maxy) FROM \"rtree_%1_geom\") WHERE table_name = '%1'")
                    .arg(QString::fromLatin1(table.name)));
        }
        m_database.exec("COMMIT");
        m_database.exec("PRAGMA journal_mode = DELETE");
        const std::string verdict = m_database.execAndGet("PRAGMA integrity_check").getString();
        if (verdict != "ok")
            throw SQLite::Exception("integrity check: " + verdict);
    }

private:
    void execute(const QString &sql) { m_database.exec(sql.toStdString()); }

    template<class Enum>
    void writeEnum(const char *constraint)
    {
        SQLite::Statement insert(m_database,
                                 "INSERT INTO gpkg_data_column_constraints VALUES (?, 'enum', ?, NULL, NULL, NULL, NULL, NULL)");
        for (const QString &word : plan::words<Enum>()) {
            insert.reset();
            insert.bind(1, constraint);
            insert.bind(2, word.toStdString());
            insert.exec();
        }
    }

    void writeColumn(const char *table, const char *column, const char *mimeType, const char *constraint)
    {
        SQLite::Statement insert(m_database, "INSERT INTO gpkg_data_columns (table_name, column_name, mime_type, constraint_name) "
                                             "VALUES (?, ?, ?, ?)");
        insert.bind(1, table);
        insert.bind(2, column);
        mimeType ? insert.bind(3, mimeType) : insert.bind(3);
        constraint ? insert.bind(4, constraint) : insert.bind(4);
        insert.exec();
    }

    void writeConstraints();

    SQLite::Database m_database;
};

void Writing::writeConstraints()
{
    writeEnum<plan::Status>("status");
    writeEnum<plan::Audience>("audience");
    writeEnum<plan::VerifyMethod>("verify_method");
    for (const Table &table : tables()) {
        if (!holdsFeatures(table))
            continue;
        for (const char *column : {"status", "audience", "verify_method"})
            writeColumn(table.name, column, nullptr, column);
    }
    writeEnum<plan::Restriction>("restriction");
    writeEnum<plan::WallKind>("wall_kind");
    writeEnum<plan::OpeningKind>("opening_kind");
    writeEnum<plan::Operation>("operation");
    writeEnum<plan::Hinge>("hinge");
    writeEnum<plan::SwingSide>("swing_side");
    writeEnum<plan::Lock>("lock");
    writeEnum<plan::NormalState>("normally");
    writeEnum<plan::FailState>("fail_state");
    writeEnum<plan::Direction>("direction");
    writeEnum<plan::LeadsTo>("leads_to");
    writeEnum<plan::Scope>("scope");
    writeEnum<plan::CutoffAction>("action");
    writeEnum<plan::Who>("who");
    writeEnum<plan::SideReference>("reference");
    writeEnum<plan::SurveyState>("survey_state");
    writeEnum<plan::ImportNote::What>("import_what");
    writeColumn("space", "restriction", nullptr, "restriction");
    writeColumn("wall", "kind", nullptr, "wall_kind");
    writeColumn("opening", "kind", nullptr, "opening_kind");
    for (const char *column : {"operation", "hinge", "swing_side", "lock", "normally", "fail_state"})
        writeColumn("opening", column, nullptr, column);
    writeColumn("connector", "direction", nullptr, "direction");
    writeColumn("exit", "leads_to", nullptr, "leads_to");
    for (const char *column : {"scope", "action", "who"})
        writeColumn("cutoff", column, nullptr, column);
    writeColumn("side", "reference", nullptr, "reference");
    writeColumn("survey", "state", nullptr, "survey_state");
    writeColumn("survey", "method", nullptr, "verify_method");
    writeEnum<plan::MediaKind>("media_kind");
    writeEnum<plan::ChangeKind>("change_kind");
    writeColumn("media", "kind", nullptr, "media_kind");
    writeColumn("change", "kind", nullptr, "change_kind");
    writeColumn("import_report", "what", nullptr, "import_what");
    writeColumn("venue", "erp_types", "application/json", nullptr);
    writeColumn("access_point", "for", "application/json", nullptr);
    writeColumn("cutoff", "scope_ids", "application/json", nullptr);
}

/** A file says when it last changed; ours say when their newest source did, so that the same plan gives the same bytes. */
static QString lastChange(const plan::Plan &plan)
{
    QDate newest(2000, 1, 1);
    for (const plan::Source &source : plan.sources) {
        if (source.date)
            newest = std::max(newest, *source.date);
    }
    return newest.toString(Qt::ISODate) + QStringLiteral("T00:00:00.000Z");
}

static std::vector<ConnectorLevelRow> servedLevels(const plan::Plan &plan)
{
    std::vector<ConnectorLevelRow> rows;
    for (const plan::Connector &connector : plan.connectors) {
        for (const plan::ConnectorLevel &level : connector.levels)
            rows.push_back({connector.id, level});
    }
    return rows;
}

static void writeAll(const plan::Plan &plan, const QString &path)
{
    Writing writing(path);
    writing.writeFrame(plan.venue);
    writing.writeSchema(lastChange(plan));
    writing.writeVenue(plan.venue);
    writing.writeRows("source", plan.sources);
    writing.writeRows("building", plan.buildings);
    writing.writeRows("level", plan.levels);
    writing.writeRows("space", plan.spaces);
    writing.writeRows("wall", plan.walls);
    writing.writeRows("opening", plan.openings);
    writing.writeRows("fixture", plan.fixtures);
    writing.writeRows("connector", plan.connectors);
    writing.writeRows("connector_level", servedLevels(plan));
    writing.writeRows("exit", plan.exits);
    writing.writeRows("access_point", plan.accessPoints);
    writing.writeRows("cutoff", plan.cutoffs);
    writing.writeRows("equipment", plan.equipment);
    writing.writeRows("hazard", plan.hazards);
    writing.writeRows("side", plan.sides);
    writing.writeRows("sector", plan.sectors);
    if (plan.grid)
        writing.writeRows("grid", std::vector<plan::Grid>{*plan.grid});
    writing.writeRows("site", plan.site);
    writing.writeRows("survey", plan.survey);
    writing.writePictures(plan, lastChange(plan));
    writing.writeRows("change", plan.changes);
    writing.writeRows("import_report", plan.importReport.notes);
    writing.finish();
}

static bool flushToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isFlushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isFlushed;
}

base::Result<void> writePlan(const plan::Plan &plan, const QString &path, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (target.exists() && (overwrite == Overwrite::No || target.isDir()))
        return base::fail(base::ErrorCode::FileExists, path);

    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    try {
        writeAll(plan, part);
    } catch (const Refused &refused) {
        QFile::remove(part);
        return base::fail(refused.error().code, refused.error().file.isEmpty() ? path : refused.error().file, refused.error().place,
                          refused.error().detail);
    } catch (const SQLite::Exception &error) {
        QFile::remove(part);
        return base::fail(base::ErrorCode::FileNotWritable, path, {}, QString::fromUtf8(error.what()));
    }
    std::error_code failure;
    if (flushToDisk(part))
        std::filesystem::rename(QFile::encodeName(part).toStdString(), QFile::encodeName(path).toStdString(), failure);
    else
        failure = std::make_error_code(std::errc::io_error);
    if (failure || !flushToDisk(target.absolutePath())) {
        QFile::remove(part);
        return base::fail(base::ErrorCode::FileNotWritable, path, {}, QString::fromStdString(failure.message()));
    }
    return {};
}

} // namespace store
