// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_reader.h"

#include "store/column_names.h"
#include "store/package_file.h"
#include "store/row_reader.h"
#include "store/row_statement.h"

#include <QSet>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace store {

using base::ErrorCode;

/** Reads the tables of one package into one plan. */
class Reading
{
public:
    explicit Reading(const PackageFile &package)
        : m_package(package)
        , m_plan(std::make_shared<plan::Plan>())
    {}

    base::Result<plan::SharedPlan> run();

private:
    base::Error wrong(const char *table, sqlite3_int64 fid, const QString &detail) const
    {
        return {ErrorCode::PackageInvalid, m_package.path(), QStringLiteral("%1, fid %2").arg(QString::fromLatin1(table)).arg(fid),
                detail};
    }

    /** Every row; `onWrong` decides what becomes of one that contradicts the schema. */
    template<class T, class OnWrong>
    base::Result<void> readRows(const char *table, std::vector<T> &rows, OnWrong onWrong);
    /** Rows without which the plan means nothing: the first wrong one ends the reading. */
    template<class T>
    base::Result<void> readAll(const char *table, std::vector<T> &rows);
    /** Features: a wrong one is left out and reported, and so is one of a level that does not exist. */
    template<class T>
    base::Result<void> readFeatures(const char *table, std::vector<T> &rows);
    base::Result<void> readConnectorLevels();
    base::Result<void> readGrid();
    base::Result<void> checkLevels();
    void checkReferences();

    const PackageFile &m_package;
    std::shared_ptr<plan::Plan> m_plan;
    QSet<plan::LevelId> m_levels;
    QSet<plan::FeatureId> m_features;
};

template<class T, class OnWrong>
base::Result<void> Reading::readRows(const char *table, std::vector<T> &rows, OnWrong onWrong)
{
    const QString name = QString::fromLatin1(table);
    sqlite3 *database = m_package.handle();

    QSet<QString> present;
    RowStatement info(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(name));
    while (info.step())
        present.insert(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(info.handle(), 0))));
    if (present.isEmpty())
        return base::fail(ErrorCode::PackageIncomplete, m_package.path(), QStringLiteral("table %1").arg(name));
    const QStringList needed = columnsOf<T>() + QStringList{QStringLiteral("fid")};
    for (const QString &column : needed) {
        if (!present.contains(column))
            return base::fail(ErrorCode::PackageIncomplete, m_package.path(),
                              QStringLiteral("table %1, column %2").arg(name, column));
    }

    // fid comes last: the description counts its columns from the first.
    const int fidColumn = static_cast<int>(columnsOf<T>().size());
    RowStatement select(database, QStringLiteral("SELECT %1, fid FROM \"%2\" ORDER BY fid").arg(columnList<T>(), name));
    RowReader reader(select.handle());
    while (select.step()) {
        T row;
        reader.restart();
        describe(reader, row);
        if (reader.problem().isEmpty()) {
            rows.push_back(std::move(row));
            continue;
        }
        if (base::Result<void> goesOn = onWrong(wrong(table, sqlite3_column_int64(select.handle(), fidColumn), reader.problem()));
            !goesOn)
            return goesOn;
    }
    return {};
}

template<class T>
base::Result<void> Reading::readAll(const char *table, std::vector<T> &rows)
{
    return readRows(table, rows, [](base::Error error) -> base::Result<void> { return tl::unexpected(std::move(error)); });
}

template<class T>
base::Result<void> Reading::readFeatures(const char *table, std::vector<T> &rows)
{
    const base::Result<void> read = readRows(table, rows, [this](base::Error error) -> base::Result<void> {
        m_plan->loadReport.missing.push_back(std::move(error));
        return {};
    });
    if (!read)
        return read;
    const auto isWrong = [&](const T &feature) {
        QString problem;
        if (feature.level && !m_levels.contains(*feature.level))
            problem = QStringLiteral("level_id: no such level");
        else if (m_features.contains(feature.id))
            problem = QStringLiteral("id: stands twice");
        if (problem.isEmpty()) {
            m_features.insert(feature.id);
            return false;
        }
        m_plan->loadReport.missing.push_back({ErrorCode::PackageInvalid, m_package.path(),
                                              QStringLiteral("%1, id %2").arg(QString::fromLatin1(table), feature.id.toString()),
                                              problem});
        return true;
    };
    std::erase_if(rows, isWrong);
    return {};
}

base::Result<void> Reading::readConnectorLevels()
{
    std::vector<ConnectorLevelRow> rows;
    if (const base::Result<void> read = readAll("connector_level", rows); !read)
        return read;
    QHash<plan::FeatureId, plan::Connector *> connectors;
    for (plan::Connector &connector : m_plan->connectors)
        connectors.insert(connector.id, &connector);
    for (ConnectorLevelRow &row : rows) {
        plan::Connector *connector = connectors.value(row.connector);
        if (connector && m_levels.contains(row.level.level)) {
            connector->levels.push_back(std::move(row.level));
            continue;
        }
        m_plan->loadReport.missing.push_back(
            {ErrorCode::PackageInvalid, m_package.path(),
             QStringLiteral("connector_level, %1 on %2").arg(row.connector.toString(), row.level.level.toString()),
             connector ? QStringLiteral("level_id: no such level") : QStringLiteral("connector_id: no such connector")});
    }
    return {};
}

base::Result<void> Reading::readGrid()
{
    std::vector<plan::Grid> grids;
    if (const base::Result<void> read = readAll("grid", grids); !read)
        return read;
    if (grids.size() > 1)
        return base::fail(ErrorCode::PackageInvalid, m_package.path(), QStringLiteral("table grid"),
                          QStringLiteral("more than one row"));
    if (!grids.empty())
        m_plan->grid = grids.front();
    return {};
}

base::Result<void> Reading::checkLevels()
{
    QSet<plan::BuildingId> buildings;
    for (const plan::Building &building : m_plan->buildings)
        buildings.insert(building.id);
    for (const plan::Level &level : m_plan->levels) {
        QString problem;
        if (m_levels.contains(level.id))
            problem = QStringLiteral("id: stands twice");
        else if (level.building && !buildings.contains(*level.building))
            problem = QStringLiteral("building_id: no such building");
        if (!problem.isEmpty())
            return base::fail(ErrorCode::PackageInvalid, m_package.path(), QStringLiteral("level %1").arg(level.label), problem);
        m_levels.insert(level.id);
    }
    std::stable_sort(m_plan->levels.begin(), m_plan->levels.end(),
                     [](const plan::Level &a, const plan::Level &b) { return a.verticalOrder < b.verticalOrder; });
    return {};
}

/** A reference to nothing is said and taken off; what carried it stays. */
void Reading::checkReferences()
{
    const auto check = [this](const char *table, const plan::FeatureId &id, const char *column,
                              std::optional<plan::FeatureId> &reference) {
        if (!reference || m_features.contains(*reference))
            return;
        m_plan->loadReport.missing.push_back({ErrorCode::PackageInvalid, m_package.path(),
                                              QStringLiteral("%1, id %2").arg(QString::fromLatin1(table), id.toString()),
                                              QStringLiteral("%1: no such feature").arg(QString::fromLatin1(column))});
        reference.reset();
    };
    for (plan::Opening &opening : m_plan->openings)
        check("opening", opening.id, "wall_id", opening.wall);
    for (plan::Exit &exit : m_plan->exits)
        check("exit", exit.id, "opening_id", exit.opening);
    for (plan::AccessPoint &accessPoint : m_plan->accessPoints)
        check("access_point", accessPoint.id, "side_id", accessPoint.side);
}

base::Result<plan::SharedPlan> Reading::run()
{
    plan::Plan &plan = *m_plan;
    std::vector<plan::Venue> venues;
    const std::function<base::Result<void>()> steps[] = {
        [&] { return readAll("venue", venues); },
        [&] { return readAll("source", plan.sources); },
        [&] { return readAll("building", plan.buildings); },
        [&] { return readAll("level", plan.levels); },
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
        [&] { return readAll("survey", plan.survey); },
    };
    for (const auto &step : steps) {
        if (const base::Result<void> done = step(); !done)
            return tl::unexpected(done.error());
    }
    if (venues.size() != 1)
        return base::fail(ErrorCode::PackageInvalid, m_package.path(), QStringLiteral("table venue"),
                          QStringLiteral("not exactly one row"));
    plan.venue = std::move(venues.front());
    checkReferences();
    return plan::SharedPlan(std::move(m_plan));
}

base::Result<plan::SharedPlan> readPlan(const QString &path)
{
    const base::Result<PackageFile> package = PackageFile::open(path);
    if (!package)
        return tl::unexpected(package.error());
    try {
        return Reading(*package).run();
    } catch (const SQLite::Exception &error) {
        return base::fail(ErrorCode::PackageDamaged, path, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace store
