// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_reader.h"

#include "import/plan_source_edits.h"
#include "import/plan_source_pictures.h"
#include "import/plan_source_tables.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace import {

constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

/** The file to begin with: of a folder its edits.json or, without one, its venue.json. */
static QString firstFile(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return path;
    const QString edits = QDir(path).filePath(QStringLiteral("edits.json"));
    return QFileInfo::exists(edits) ? edits : QDir(path).filePath(QStringLiteral("venue.json"));
}

bool isPlanSource(const QString &path)
{
    const QFileInfo file(firstFile(path));
    return file.isFile() && (file.fileName() == u"venue.json" || file.fileName() == u"edits.json");
}

/** Reads a source folder file by file into one plan. */
class PlanSourceReader
{
public:
    explicit PlanSourceReader(const QString &path)
        : m_venuePath(firstFile(path))
    {}

    base::Result<plan::Plan> read();

private:
    base::Result<QJsonObject> parse(const QString &path);
    /** A file of the source with its edits. */
    base::Result<QJsonValue> readJson(const QString &path);
    base::Result<void> readEdits();
    base::Result<void> readLevelFile(const QString &fileName, const plan::Level &level, const QString &prefix,
                                     PlanSourceNames &names);
    /** The pictures.json beside the venue.json, if there is one. */
    base::Result<void> readPictureFile(PlanSourceNames &names);
    void readFeatures(PlanSourceRow &top);
    template<class T, class... Context>
    void readTable(PlanSourceRow &top, const char *table, std::vector<T> &features, const Context &...context);
    void rememberWalls();
    void arrangeLevels();

    QString m_venuePath;
    QCryptographicHash m_hash{QCryptographicHash::Sha256}; ///< of all files, in the order of reading
    std::optional<PlanSourceEdits> m_edits;
    QStringList m_files; ///< that were read
    PlanSourceErrors m_errors;
    plan::Plan m_plan;
    WallLines m_walls;
};

base::Result<QJsonObject> PlanSourceReader::parse(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return base::fail(base::ErrorCode::FileNotFound, path);
    if (file.size() > largestFile)
        return base::fail(base::ErrorCode::FileTooLarge, path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileNotReadable, path, {}, file.errorString());
    const QByteArray bytes = file.read(file.size());
    m_hash.addData(bytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = 1 + bytes.left(error.offset).count('\n');
        return base::fail(base::ErrorCode::SourceMalformed, path, QStringLiteral("line %1").arg(line), error.errorString());
    }
    if (!document.isObject())
        return base::fail(base::ErrorCode::SourceMalformed, path, QStringLiteral("line 1"), QStringLiteral("{ is expected"));
    return document.object();
}

base::Result<QJsonValue> PlanSourceReader::readJson(const QString &path)
{
    base::Result<QJsonObject> content = parse(path);
    m_files.append(QFileInfo(path).fileName());
    if (content && m_edits)
        content = m_edits->applied(m_files.back(), *content);
    if (!content)
        return tl::unexpected(content.error());
    return QJsonValue(*content);
}

base::Result<void> PlanSourceReader::readEdits()
{
    const base::Result<QJsonObject> json = parse(m_venuePath);
    if (!json)
        return tl::unexpected(json.error());
    base::Result<PlanSourceEdits> edits = PlanSourceEdits::fromJson(m_venuePath, *json);
    if (!edits)
        return tl::unexpected(edits.error());
    m_edits = *std::move(edits);
    m_venuePath = QDir(m_edits->base()).filePath(QStringLiteral("venue.json"));
    return {};
}

template<class T, class... Context>
void PlanSourceReader::readTable(PlanSourceRow &top, const char *table, std::vector<T> &features, const Context &...context)
{
    for (PlanSourceRow &row : top.rows(table)) {
        T feature;
        readFeature(row, QString::fromLatin1(table), feature);
        readColumns(row, feature, context...);
        row.finish();
        features.push_back(std::move(feature));
    }
}

void PlanSourceReader::rememberWalls()
{
    for (const plan::Wall &wall : m_plan.walls) {
        if (const auto *line = std::get_if<geo::Polyline>(&wall.shape))
            m_walls.insert(wall.id, *line);
    }
}

void PlanSourceReader::readFeatures(PlanSourceRow &top)
{
    readTable(top, "space", m_plan.spaces);
    readTable(top, "wall", m_plan.walls);
    rememberWalls();
    readTable(top, "opening", m_plan.openings, m_walls);
    readTable(top, "fixture", m_plan.fixtures);
    readTable(top, "connector", m_plan.connectors);
    readTable(top, "exit", m_plan.exits);
    readTable(top, "access_point", m_plan.accessPoints);
    readTable(top, "cutoff", m_plan.cutoffs);
    readTable(top, "equipment", m_plan.equipment);
    readTable(top, "hazard", m_plan.hazards);
    readTable(top, "side", m_plan.sides);
    readTable(top, "sector", m_plan.sectors);
    readTable(top, "site", m_plan.site);
}

/** The "every" of a file: columns that hold for each of its features. */
static void readEvery(PlanSourceRow &top, PlanSourceFile &file, const QJsonValue &json)
{
    if (!top.hasObject("every"))
        return;
    const QJsonValue every = json.toObject().value(QStringLiteral("every"));
    PlanSourceRow row(file, every, QStringLiteral("every"));
    checkEvery(row);
    file.every = every.toObject();
}

base::Result<void> PlanSourceReader::readLevelFile(const QString &fileName, const plan::Level &level, const QString &prefix,
                                                   PlanSourceNames &names)
{
    const QString path = QFileInfo(m_venuePath).dir().filePath(fileName);
    const base::Result<QJsonValue> json = readJson(path);
    if (!json)
        return tl::unexpected(json.error());
    PlanSourceFile file{path, prefix, level.id, {}, names, m_errors};
    PlanSourceRow top(file, *json, {});
    readEvery(top, file, *json);
    readFeatures(top);
    top.finish();
    return {};
}

base::Result<void> PlanSourceReader::readPictureFile(PlanSourceNames &names)
{
    const QString path = QFileInfo(m_venuePath).dir().filePath(QStringLiteral("pictures.json"));
    if (!QFileInfo::exists(path))
        return {};
    const base::Result<QJsonValue> json = readJson(path);
    if (!json)
        return tl::unexpected(json.error());
    PlanSourceFile file{path, {}, {}, {}, names, m_errors};
    PlanSourceRow top(file, *json, {});
    readPictures(top, m_plan);
    top.finish();
    return {};
}

void PlanSourceReader::arrangeLevels()
{
    std::stable_sort(m_plan.levels.begin(), m_plan.levels.end(),
                     [](const plan::Level &a, const plan::Level &b) { return a.ordinal < b.ordinal; });
    QHash<plan::LevelId, int> orders;
    for (size_t i = 0; i < m_plan.levels.size(); ++i) {
        m_plan.levels[i].verticalOrder = static_cast<int>(i);
        orders.insert(m_plan.levels[i].id, static_cast<int>(i));
    }
    for (plan::Connector &connector : m_plan.connectors)
        std::sort(connector.levels.begin(), connector.levels.end(),
                  [&](const auto &a, const auto &b) { return orders.value(a.level) < orders.value(b.level); });
}

base::Result<plan::Plan> PlanSourceReader::read()
{
    if (QFileInfo(m_venuePath).fileName() == u"edits.json") {
        if (const base::Result<void> done = readEdits(); !done)
            return tl::unexpected(done.error());
    }
    const base::Result<QJsonValue> json = readJson(m_venuePath);
    if (!json)
        return tl::unexpected(json.error());

    const QJsonValue venueJson = json->toObject().value(QStringLiteral("venue"));
    const QUuid venueId = QUuid::fromString(venueJson.toObject().value(QStringLiteral("id")).toString());
    PlanSourceNames names(venueId, m_errors);
    PlanSourceFile file{m_venuePath, {}, {}, {}, names, m_errors};
    PlanSourceRow top(file, *json, {});
    top.hasObject("venue");
    PlanSourceRow venue(file, venueJson, QStringLiteral("venue"));
    readVenue(venue, m_plan.venue);
    readEvery(top, file, *json);
    for (PlanSourceRow &row : top.rows("source"))
        readSource(row, m_plan.sources.emplace_back());
    for (PlanSourceRow &row : top.rows("building"))
        readBuilding(row, m_plan.buildings.emplace_back());

    for (PlanSourceRow &row : top.rows("level")) {
        plan::Level level;
        readLevel(row, level);
        QString fileName;
        QString prefix;
        row.text("file", fileName);
        row.text("id", prefix);
        row.finish();
        m_plan.levels.push_back(level);
        if (fileName.contains(u'/') || fileName.startsWith(u'.'))
            row.fail("file", QStringLiteral("a file of this folder is expected"));
        if (m_errors.first())
            break;
        if (!fileName.isEmpty()) {
            if (const auto isRead = readLevelFile(fileName, level, prefix + u'/', names); !isRead)
                return tl::unexpected(isRead.error());
        }
    }
    readFeatures(top);
    if (top.hasObject("grid")) {
        PlanSourceRow grid(file, json->toObject().value(QStringLiteral("grid")), QStringLiteral("grid"));
        readGrid(grid, m_plan.grid.emplace());
    }
    for (PlanSourceRow &row : top.rows("survey"))
        readSurvey(row, m_plan.survey.emplace_back());
    if (const auto isRead = readPictureFile(names); !isRead)
        return tl::unexpected(isRead.error());
    top.finish();
    names.check();
    if (m_errors.first())
        return tl::unexpected(*m_errors.first());
    if (m_edits) {
        if (const base::Result<void> checked = m_edits->checkFiles(m_files); !checked)
            return tl::unexpected(checked.error());
    }
    if (m_plan.levels.empty())
        return base::fail(base::ErrorCode::SourceEmpty, m_venuePath);
    arrangeLevels();
    const QString sha256 = QString::fromLatin1(m_hash.result().toHex());
    for (plan::Source &source : m_plan.sources)
        source.sha256 = sha256;
    return std::move(m_plan);
}

base::Result<plan::Plan> readPlanSource(const QString &path, const Options &options)
{
    base::Result<plan::Plan> imported = PlanSourceReader(path).read();
    if (imported && !options.venueName.isEmpty())
        imported->venue.name = options.venueName;
    return imported;
}

} // namespace import
