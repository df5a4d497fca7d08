// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_reader.h"

#include "store/column_names.h"
#include "store/package_file.h"
#include "store/package_pictures.h"
#include "store/references.h"
#include "store/row_reader.h"
#include "store/row_statement.h"
#include "store/schema.h"
#include "store/tile_matrices.h"

#include <QSet>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace store {

using base::ErrorCode;

/** More wrong rows than this and the plan as a whole is not to be trusted. */
constexpr size_t mostWrongRows = 1000;

/** What becomes of a row that contradicts the schema. */
enum class WrongRow {
    EndsReading, ///< without it the plan means nothing
    IsLeftOut    ///< and reported
};

/** Reads the tables of one package into one plan. */
class Reading
{
public:
    explicit Reading(const PackageFile &package)
        : m_package(package)
        , m_plan(std::make_shared<plan::Plan>())
    {}

    base::Result<std::shared_ptr<plan::Plan>> run();

private:
    base::Error wrong(const QString &place, const QString &detail) const
    {
        return {ErrorCode::PackageInvalid, m_package.path(), place, detail};
    }
    /** Says what the plan lacks. */
    void report(const QString &place, const QString &detail) { m_plan->loadReport.missing.push_back(wrong(place, detail)); }

    bool hasTable(const QString &name) const;
    base::Result<void> checkColumns(const QString &table, const QStringList &columns);
    template<class T>
    base::Result<void> readRows(const char *table, std::vector<T> &rows, WrongRow wrongRow);
    /** Features: one of a level that does not exist is left out and reported too. */
    template<class T>
    base::Result<void> readFeatures(const char *table, std::vector<T> &rows);
    base::Result<void> readConnectorLevels();
    base::Result<void> readGrid();
    base::Result<void> readRasters();
    base::Result<void> readMedia();
    base::Result<void> readModels();
    /** Which features of one table the media show. */
    base::Result<void> readLinks(const QString &table, QHash<plan::MediaId, plan::Media *> &media);
    base::Result<void> checkLevels();

    const PackageFile &m_package;
    std::shared_ptr<plan::Plan> m_plan;
    QHash<plan::LevelId, qsizetype> m_levels; ///< to their index in the plan
    QSet<plan::FeatureId> m_features;
};

bool Reading::hasTable(const QString &name) const
{
    return RowStatement(m_package.handle(), QStringLiteral("SELECT 1 FROM pragma_table_info('%1')").arg(name)).step();
}

base::Result<void> Reading::checkColumns(const QString &table, const QStringList &columns)
{
    QSet<QString> present;
    RowStatement info(m_package.handle(), QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    while (info.step())
        present.insert(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(info.handle(), 0))));
    if (present.isEmpty())
        return base::fail(ErrorCode::PackageIncomplete, m_package.path(), QStringLiteral("table %1").arg(table));
    for (const QString &column : columns) {
        if (!present.contains(column))
            return base::fail(ErrorCode::PackageIncomplete, m_package.path(),
                              QStringLiteral("table %1, column %2").arg(table, column));
    }
    return {};
}

template<class T>
base::Result<void> Reading::readRows(const char *table, std::vector<T> &rows, WrongRow wrongRow)
{
    const QString name = QString::fromLatin1(table);
    if (const base::Result<void> checked = checkColumns(name, columnsOf<T>() << QStringLiteral("fid")); !checked)
        return checked;

    // fid comes last: the description counts its columns from the first.
    const int fidColumn = static_cast<int>(columnsOf<T>().size());
    RowStatement select(m_package.handle(), QStringLiteral("SELECT %1, fid FROM \"%2\" ORDER BY fid").arg(columnList<T>(), name));
    RowReader reader(select.handle());
    const auto place = [&] {
        return QStringLiteral("table %1, fid %2").arg(name).arg(sqlite3_column_int64(select.handle(), fidColumn));
    };
    while (select.step()) {
        T row;
        reader.restart();
        describe(reader, row);
        const QString &problem = reader.problem();
        if (!problem.isEmpty() && wrongRow == WrongRow::EndsReading)
            return tl::unexpected(wrong(place(), problem));
        if (!problem.isEmpty()) {
            report(place(), problem);
        } else {
            for (const QString &doubt : reader.doubts())
                report(place(), doubt);
            rows.push_back(std::move(row));
        }
        if (m_plan->loadReport.missing.size() > mostWrongRows)
            return tl::unexpected(wrong(place(), QStringLiteral("more than %1 wrong rows").arg(mostWrongRows)));
    }
    return {};
}

template<class T>
base::Result<void> Reading::readFeatures(const char *table, std::vector<T> &rows)
{
    if (const base::Result<void> read = readRows(table, rows, WrongRow::IsLeftOut); !read)
        return read;
    std::erase_if(rows, [&](const T &feature) {
        QString problem;
        if (feature.level && !m_levels.contains(*feature.level))
            problem = QStringLiteral("level_id: no such level");
        else if (m_features.contains(feature.id))
            problem = QStringLiteral("id: stands twice");
        if (problem.isEmpty())
            m_features.insert(feature.id);
        else
            report(QStringLiteral("table %1, id %2").arg(QString::fromLatin1(table), feature.id.toString()), problem);
        return !problem.isEmpty();
    });
    return {};
}

base::Result<void> Reading::readConnectorLevels()
{
    std::vector<ConnectorLevelRow> rows;
    if (const base::Result<void> read = readRows("connector_level", rows, WrongRow::IsLeftOut); !read)
        return read;
    QHash<plan::FeatureId, plan::Connector *> connectors;
    for (plan::Connector &connector : m_plan->connectors)
        connectors.insert(connector.id, &connector);
    for (ConnectorLevelRow &row : rows) {
        plan::Connector *connector = connectors.value(row.connector);
        QString problem;
        if (!connector)
            problem = QStringLiteral("connector_id: no such connector");
        else if (!m_levels.contains(row.level.level))
            problem = QStringLiteral("level_id: no such level");
        else if (plan::serves(*connector, row.level.level))
            problem = QStringLiteral("level_id: stands twice");
        if (problem.isEmpty())
            connector->levels.push_back(std::move(row.level));
        else
            report(QStringLiteral("table connector_level, %1 on %2").arg(row.connector.toString(), row.level.level.toString()),
                   problem);
    }
    for (plan::Connector &connector : m_plan->connectors)
        std::stable_sort(connector.levels.begin(), connector.levels.end(),
                         [this](const plan::ConnectorLevel &a, const plan::ConnectorLevel &b) {
                             return m_levels.value(a.level) < m_levels.value(b.level);
                         });
    return {};
}

base::Result<void> Reading::readGrid()
{
    std::vector<plan::Grid> grids;
    if (const base::Result<void> read = readRows("grid", grids, WrongRow::EndsReading); !read)
        return read;
    if (grids.size() > 1)
        return base::fail(ErrorCode::PackageInvalid, m_package.path(), QStringLiteral("table grid"),
                          QStringLiteral("more than one row"));
    if (!grids.empty())
        m_plan->grid = grids.front();
    return {};
}

base::Result<void> Reading::readRasters()
{
    std::vector<PlanRasterRow> rows;
    if (const base::Result<void> read = readRows("plan_raster", rows, WrongRow::IsLeftOut); !read)
        return read;
    QSet<plan::RasterId> known;
    for (PlanRasterRow &row : rows) {
        QString problem;
        if (!m_levels.contains(row.raster.level))
            problem = QStringLiteral("level_id: no such level");
        else if (known.contains(row.raster.id))
            problem = QStringLiteral("id: stands twice");
        else
            problem = readTileMatrices(m_package.handle(), row.tileTable, row.raster);
        known.insert(row.raster.id);
        if (problem.isEmpty())
            m_plan->rasters.push_back(std::move(row.raster));
        else
            report(QStringLiteral("table plan_raster, id %1").arg(row.raster.id.toString()), problem);
    }
    return {};
}

base::Result<void> Reading::readLinks(const QString &table, QHash<plan::MediaId, plan::Media *> &media)
{
    const QString mapping = QStringLiteral("media_") + table;
    if (!hasTable(mapping))
        return {};
    if (const base::Result<void> checked = checkColumns(mapping, {QStringLiteral("base_id"), QStringLiteral("related_id")});
        !checked)
        return checked;
    RowStatement select(m_package.handle(), QStringLiteral("SELECT f.id, m.id FROM %1 r LEFT JOIN \"%2\" f ON f.fid = r.base_id "
                                                           "LEFT JOIN media m ON m.fid = r.related_id ORDER BY r.rowid")
                                                .arg(mapping, table));
    while (select.step()) {
        const auto uuid = [&](int column) {
            return QUuid::fromString(QUtf8StringView(reinterpret_cast<const char *>(sqlite3_column_text(select.handle(), column))));
        };
        const plan::FeatureId feature{uuid(0)};
        plan::Media *medium = media.value(plan::MediaId{uuid(1)});
        if (!medium || !m_features.contains(feature))
            report(QStringLiteral("table %1").arg(mapping), QStringLiteral("leads nowhere"));
        else
            medium->features.push_back(feature);
        if (m_plan->loadReport.missing.size() > mostWrongRows)
            return tl::unexpected(wrong(mapping, QStringLiteral("more than %1 wrong rows").arg(mostWrongRows)));
    }
    return {};
}

base::Result<void> Reading::readMedia()
{
    if (const base::Result<void> read = readRows("media", m_plan->media, WrongRow::IsLeftOut); !read)
        return read;
    QHash<plan::MediaId, plan::Media *> media;
    for (plan::Media &medium : m_plan->media) {
        if (medium.level && !m_levels.contains(*medium.level)) {
            report(QStringLiteral("table media, id %1").arg(medium.id.toString()), QStringLiteral("level_id: no such level"));
            medium.level.reset();
        }
        media.insert(medium.id, &medium);
    }
    for (const Table &table : tables()) {
        if (!holdsFeatures(table))
            continue;
        if (const base::Result<void> read = readLinks(QString::fromLatin1(table.name), media); !read)
            return read;
    }
    return {};
}

base::Result<void> Reading::readModels()
{
    if (!hasTable(QStringLiteral("model")))
        return {};
    std::vector<plan::Model> rows;
    if (const base::Result<void> read = readRows("model", rows, WrongRow::IsLeftOut); !read)
        return read;
    QSet<plan::LevelId> known;
    for (const plan::Model &model : rows) {
        const bool isLevel = m_levels.contains(model.level);
        if (isLevel && !known.contains(model.level)) {
            known.insert(model.level);
            m_plan->models.push_back(model);
        } else {
            report(QStringLiteral("table model, id %1").arg(model.id.toString()),
                   isLevel ? QStringLiteral("level_id: stands twice") : QStringLiteral("level_id: no such level"));
        }
    }
    return {};
}

base::Result<void> Reading::checkLevels()
{
    QHash<plan::BuildingId, qsizetype> buildings;
    for (const plan::Building &building : m_plan->buildings) {
        if (buildings.contains(building.id))
            return tl::unexpected(
                wrong(QStringLiteral("table building, id %1").arg(building.id.toString()), QStringLiteral("id: stands twice")));
        buildings.insert(building.id, buildings.size());
    }
    std::vector<plan::Level> &levels = m_plan->levels;
    for (const plan::Level &level : levels) {
        if (level.building && !buildings.contains(*level.building))
            return tl::unexpected(
                wrong(QStringLiteral("table level, “%1”").arg(level.label), QStringLiteral("building_id: no such building")));
    }
    const auto rank = [&](const plan::Level &level) {
        return std::pair(level.building ? buildings.value(*level.building) : -1, level.verticalOrder);
    };
    std::stable_sort(levels.begin(), levels.end(), [&](const plan::Level &a, const plan::Level &b) { return rank(a) < rank(b); });
    for (const plan::Level &level : levels) {
        if (m_levels.contains(level.id))
            return tl::unexpected(wrong(QStringLiteral("table level, “%1”").arg(level.label), QStringLiteral("id: stands twice")));
        m_levels.insert(level.id, m_levels.size());
    }
    return {};
}

base::Result<std::shared_ptr<plan::Plan>> Reading::run()
{
    plan::Plan &plan = *m_plan;
    std::vector<plan::Venue> venues;
    const std::function<base::Result<void>()> steps[] = {
        [&] { return readRows("venue", venues, WrongRow::EndsReading); },
        [&] { return readRows("source", plan.sources, WrongRow::IsLeftOut); },
        [&] { return readRows("building", plan.buildings, WrongRow::EndsReading); },
        [&] { return readRows("level", plan.levels, WrongRow::EndsReading); },
        [&] { return checkLevels(); },
        [&] { return readFeatures("space", plan.spaces); },
        [&] { return readFeatures("wall", plan.walls); },
        [&] { return readFeatures("opening", plan.openings); },
        [&] { return readFeatures("fixture", plan.fixtures); },
        [&] { return readFeatures("connector", plan.connectors); },
        [&] { return readConnectorLevels(); },
        [&] { return readFeatures("exit", plan.exits); },
        [&] { return readFeatures("access_point", plan.accessPoints); },
        [&] { return readFeatures("cutoff", plan.cutoffs); },
        [&] { return readFeatures("equipment", plan.equipment); },
        [&] { return readFeatures("hazard", plan.hazards); },
        [&] { return readFeatures("side", plan.sides); },
        [&] { return readFeatures("sector", plan.sectors); },
        [&] { return readGrid(); },
        [&] { return readFeatures("site", plan.site); },
        [&] { return readRows("survey", plan.survey, WrongRow::IsLeftOut); },
        [&] { return readRasters(); },
        [&] { return readMedia(); },
        [&] { return readModels(); },
        [&] { return readRows("change", plan.changes, WrongRow::IsLeftOut); },
        [&] { return readRows("import_report", plan.importReport.notes, WrongRow::IsLeftOut); },
    };
    for (const auto &step : steps) {
        if (const base::Result<void> done = step(); !done)
            return tl::unexpected(done.error());
    }
    if (venues.size() != 1)
        return base::fail(ErrorCode::PackageInvalid, m_package.path(), QStringLiteral("table venue"),
                          QStringLiteral("not exactly one row"));
    plan.venue = std::move(venues.front());
    cutDanglingReferences(plan, m_package.path());
    return std::move(m_plan);
}

base::Result<plan::SharedPlan> readPlan(const QString &path)
{
    base::Result<PackageFile> package = PackageFile::open(path);
    if (!package)
        return tl::unexpected(package.error());
    try {
        base::Result<std::shared_ptr<plan::Plan>> plan = Reading(*package).run();
        if (!plan)
            return tl::unexpected(plan.error());
        if (!(*plan)->rasters.empty() || !(*plan)->media.empty() || !(*plan)->models.empty()) {
            const auto pictures = std::make_shared<PackagePictures>(*std::move(package));
            (*plan)->tiles = pictures;
            (*plan)->blobs = pictures;
            (*plan)->meshes = pictures;
        }
        return *std::move(plan);
    } catch (const SQLite::Exception &error) {
        return base::fail(ErrorCode::PackageDamaged, path, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace store
