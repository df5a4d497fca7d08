// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/test_case.h"

#include "geo/measure.h"
#include "geo/triangulate.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiMap>
#include <QProcess>
#include <QTemporaryDir>

using namespace import;

using Levels = QSet<QString>; ///< hundredths of a storey; "" for what stands outdoors
using Places = QHash<QString, Levels>;

static QHash<plan::LevelId, QString> ordinals(const plan::Plan &plan)
{
    QHash<plan::LevelId, QString> ordinals;
    for (const plan::Level &level : plan.levels)
        ordinals.insert(level.id, QString::number(level.ordinal.hundredths));
    return ordinals;
}

template<class Feature>
static void addPlaces(Places &places, const plan::Plan &plan, const std::vector<Feature> &features)
{
    const QHash<plan::LevelId, QString> heights = ordinals(plan);
    for (const Feature &feature : features) {
        if constexpr (std::is_same_v<Feature, plan::Connector>) {
            for (const plan::ConnectorLevel &level : feature.levels)
                places[feature.sourceRef].insert(heights.value(level.level));
        } else {
            places[feature.sourceRef].insert(feature.level ? heights.value(*feature.level) : QString());
        }
    }
}

/** Where the plan has the objects of a class: in its table, or in one that says more of it. */
static Places placesOf(const plan::Plan &plan, const QString &className)
{
    Places places;
    if (className == "wall" || className == "column")
        addPlaces(places, plan, plan.walls);
    else if (className == "door")
        addPlaces(places, plan, plan.openings);
    else if (className == "entrance")
        addPlaces(places, plan, plan.exits);
    else if (className == "equipment")
        addPlaces(places, plan, plan.equipment);
    else
        addPlaces(places, plan, plan.connectors);
    if (className != "lift" && className != "stair" && className != "escalator")
        addPlaces(places, plan, plan.spaces);
    return places;
}

static QMultiHash<QString, plan::ImportNote> notesOf(const plan::Plan &plan)
{
    QMultiHash<QString, plan::ImportNote> notes;
    for (const plan::ImportNote &note : plan.importReport.notes)
        notes.insert(note.sourceRef, note);
    return notes;
}

static int surfaceOf(const geo::MultiPolygon &area)
{
    double sum = 0;
    for (const geo::Polygon &polygon : area)
        sum += geo::area(polygon);
    return static_cast<int>(std::lround(sum));
}

static int lengthOf(const std::vector<plan::Wall> &walls)
{
    double sum = 0;
    for (const plan::Wall &wall : walls) {
        if (const auto *line = std::get_if<geo::Polyline>(&wall.shape))
            sum += geo::length(*line);
    }
    return static_cast<int>(std::lround(sum));
}

/** Reasons why an object may stand on another level than it names, or be part of another one. */
static bool explainsPlace(const plan::ImportNote &note)
{
    static const QSet<QString> reasons{QStringLiteral("level_from_wall"), QStringLiteral("level_assumed_ground"),
                                       QStringLiteral("outline_of_another")};
    return note.what == plan::ImportNote::What::Dropped || reasons.contains(note.reason);
}

/** Real places, against what tests/import/count_osm.py finds in the source text on its own. */
class RealStationTest : public QObject
{
    Q_OBJECT

    QHash<QString, QJsonObject> m_counts;

    QJsonObject countsOf(const QString &path)
    {
        if (!m_counts.contains(path)) {
            QProcess python;
            python.start("python3", {PORTULAN_SOURCE_DIR "/tests/import/count_osm.py", path});
            if (!python.waitForFinished(120'000) || python.exitCode() != 0)
                qWarning("%s", python.readAllStandardError().constData());
            m_counts.insert(path, QJsonDocument::fromJson(python.readAllStandardOutput()).object());
        }
        return m_counts.value(path);
    }

    static void fetchAll()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("Berlin Hauptbahnhof") << "osm-berlin-hbf/berlin_hbf.osm";
        QTest::newRow("Berlin Hauptbahnhof as GeoJSON") << "osm-berlin-hbf/berlin_hbf.geojson";
        QTest::newRow("Grand'Place, Grenoble") << "osm-grenoble-grandplace/grand-place.geojson";
        QTest::newRow("Northern line") << "osm-london-northern-line/london-northern-line.osm.pbf";
        QTest::newRow("Massy") << "osm-massy-palaiseau/station-border.osm.pbf";
        QTest::newRow("Gare de l'Est") << "osm-paris-gare-de-l-est/gare-de-l-est.geojson";
        QTest::newRow("Gare de Lyon") << "osm-paris-gare-de-lyon/paris-gare-de-lyon.osm";
    }

private Q_SLOTS:
    void everyObjectIsOnItsLevelsOrInTheReport_data() { fetchAll(); }
    void everyObjectIsOnItsLevelsOrInTheReport()
    {
        QFETCH(const QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> plan = importFile(path, {});
        QVERIFY(plan);
        const auto notes = notesOf(*plan);
        const QJsonObject classes = countsOf(path).value("classes").toObject();
        QVERIFY(!classes.isEmpty());
        QStringList wrong;
        QStringList table;
        for (auto one = classes.begin(); one != classes.end(); ++one) {
            const Places placed = placesOf(*plan, one.key());
            QMap<QString, std::array<int, 3>> counts; // of each level: in the source, placed, reported
            const QJsonObject objects = one.value().toObject();
            for (auto object = objects.begin(); object != objects.end(); ++object) {
                const QString &ref = object.key();
                const QList<plan::ImportNote> why = notes.values(ref);
                const bool isExplained = std::any_of(why.begin(), why.end(), explainsPlace);
                Levels named;
                for (const QJsonValue &level : object.value().toArray()) {
                    named.insert(level.toString());
                    const bool isPlaced = placed.value(ref).contains(level.toString());
                    auto &count = counts[level.toString()];
                    ++count[0];
                    ++count[isPlaced ? 1 : 2];
                    if (!isPlaced && !isExplained)
                        wrong.append(QStringLiteral("%1 %2 is not on level %3").arg(one.key(), ref, level.toString()));
                }
                for (const QString &level : placed.value(ref) - named) {
                    if (!isExplained)
                        wrong.append(QStringLiteral("%1 %2 is on level %3, too").arg(one.key(), ref, level));
                }
            }
            for (auto count = counts.begin(); count != counts.end(); ++count)
                table.append(QStringLiteral("%1 level %2: %3 in the source, %4 placed, %5 reported")
                                 .arg(one.key(), count.key())
                                 .arg((*count)[0])
                                 .arg((*count)[1])
                                 .arg((*count)[2]));
        }
        if (qEnvironmentVariableIsSet("PORTULAN_SHOW_COUNTS"))
            qInfo("%s", qUtf8Printable(table.join('\n')));
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join('\n')));
    }

    void everyHoleOfASurfaceIsThere_data() { fetchAll(); }
    void everyHoleOfASurfaceIsThere()
    {
        QFETCH(const QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> plan = importFile(path, {});
        QVERIFY(plan);
        const auto notes = notesOf(*plan);
        const QJsonObject holes = countsOf(path).value("holes").toObject();
        for (const plan::Space &space : plan->spaces) {
            const QList<plan::ImportNote> why = notes.values(space.sourceRef);
            const bool isMended = std::any_of(
                why.begin(), why.end(), [](const plan::ImportNote &note) { return note.what == plan::ImportNote::What::Repaired; });
            if (!holes.contains(space.sourceRef) || isMended)
                continue;
            int count = 0;
            for (const geo::Polygon &polygon : space.area)
                count += static_cast<int>(polygon.holes.size());
            QVERIFY2(count == holes.value(space.sourceRef).toInt(), qUtf8Printable(space.sourceRef));
        }
    }

    void aLevelIsCalledAsTheSourceSays_data() { fetchAll(); }
    void aLevelIsCalledAsTheSourceSays()
    {
        QFETCH(const QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> plan = importFile(path, {});
        QVERIFY(plan);
        const QJsonObject labels = countsOf(path).value("labels").toObject();
        for (const plan::Level &level : plan->levels) {
            QStringList named = labels.value(QString::number(level.ordinal.hundredths)).toVariant().toStringList();
            const bool isDefault = level.label == plan::defaultLevelLabel(level.ordinal);
            QVERIFY2(isDefault || named.contains(level.label), qUtf8Printable(level.label));
        }
    }

    void buildingsHaveTheirOutlineAndHeight_data() { fetchAll(); }
    void buildingsHaveTheirOutlineAndHeight()
    {
        QFETCH(const QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> plan = importFile(path, {});
        QVERIFY(plan);
        const QJsonObject heights = countsOf(path).value("heights").toObject();
        for (const plan::Building &building : plan->buildings) {
            QVERIFY(!building.outline.empty());
            const QJsonValue height = heights.value(building.sourceRef);
            QCOMPARE(building.heightMetres, height.isUndefined() ? std::nullopt : std::optional(height.toString().toDouble()));
        }
        QCOMPARE(plan->buildings.empty(), source.contains("gare-de-l"));
    }

    void streetsAndNeighboursAreAround_data() { fetchAll(); }
    void streetsAndNeighboursAreAround()
    {
        QFETCH(const QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> plan = importFile(path, {});
        QVERIFY(plan);
        QSet<QString> there;
        for (const plan::SiteFeature &feature : plan->site)
            there.insert(feature.sourceRef);
        for (const plan::Building &building : plan->buildings)
            there.insert(building.sourceRef);
        for (const plan::ImportNote &note : plan->importReport.notes)
            there.insert(note.sourceRef);
        const geo::Frame frame(plan->venue.anchor);
        geo::Box near;
        for (const plan::Building &building : plan->buildings)
            near.add(geo::boundingBox(building.outline));
        near = near.grown(100);
        const QJsonObject around = countsOf(path).value("around").toObject();
        for (auto thing = around.begin(); thing != around.end(); ++thing) {
            const QJsonArray place = thing.value().toArray();
            if (near.contains(frame.toPlan({place[0].toDouble(), place[1].toDouble()})))
                QVERIFY2(there.contains(thing.key()), qUtf8Printable(thing.key()));
        }
    }

    void xmlAndPbfOfTheSameDataGiveTheSamePlan_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("Berlin Hauptbahnhof") << "osm-berlin-hbf/berlin_hbf.osm";
        QTest::newRow("Massy") << "osm-massy-palaiseau/station-border.osm.pbf";
    }
    void xmlAndPbfOfTheSameDataGiveTheSamePlan()
    {
        QFETCH(const QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const QTemporaryDir folder;
        const QString other = folder.filePath(path.endsWith(".pbf") ? "other.osm" : "other.osm.pbf");
        QCOMPARE(QProcess::execute("osmium", {"cat", "--no-progress", "-o", other, path}), 0);
        const base::Result<plan::Plan> one = importFile(path, {});
        const base::Result<plan::Plan> two = importFile(other, {});
        QVERIFY(one && two);
        QCOMPARE(one->venue, two->venue);
        QCOMPARE(one->levels, two->levels);
        QCOMPARE(one->buildings, two->buildings);
        QCOMPARE(one->spaces, two->spaces);
        QCOMPARE(one->walls, two->walls);
        QCOMPARE(one->openings, two->openings);
        QCOMPARE(one->connectors, two->connectors);
        QCOMPARE(one->exits, two->exits);
        QCOMPARE(one->equipment, two->equipment);
        QCOMPARE(one->site, two->site);
        QCOMPARE(one->importReport.notes, two->importReport.notes);
        QCOMPARE(one->sources.front().date, two->sources.front().date);
    }

    /** The GeoJSON of Berlin is a few edits younger than its XML: doors have levels in it. */
    void geoJsonGivesThePlanThatXmlGives()
    {
        const QString xml = support::realData("osm-berlin-hbf/berlin_hbf.osm");
        if (xml.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> one = importFile(xml, {});
        const base::Result<plan::Plan> two = importFile(support::realData("osm-berlin-hbf/berlin_hbf.geojson"), {});
        QVERIFY(one && two);
        QCOMPARE(one->venue, two->venue);
        QCOMPARE(one->levels, two->levels);
        QCOMPARE(one->openings.size(), two->openings.size());
        QCOMPARE(one->exits, two->exits);
        // Rings that were put together from several ways may start elsewhere.
        QCOMPARE(one->buildings.front().heightMetres, two->buildings.front().heightMetres);
        QCOMPARE(surfaceOf(one->buildings.front().outline), surfaceOf(two->buildings.front().outline));
        QCOMPARE(lengthOf(one->walls), lengthOf(two->walls));
        QCOMPARE(one->spaces.size(), two->spaces.size());
        for (size_t i = 0; i < one->spaces.size(); ++i) {
            QCOMPARE(one->spaces[i].id, two->spaces[i].id);
            QCOMPARE(surfaceOf(one->spaces[i].area), surfaceOf(two->spaces[i].area));
        }
        QCOMPARE(one->connectors.size(), two->connectors.size());
        for (size_t i = 0; i < one->connectors.size(); ++i) {
            QCOMPARE(one->connectors[i].id, two->connectors[i].id);
            QCOMPARE(one->connectors[i].levels.size(), two->connectors[i].levels.size());
        }
    }

    void everyIdStandsOnce_data() { fetchAll(); }
    void everyIdStandsOnce()
    {
        QFETCH(const QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> result = importFile(path, {});
        QVERIFY(result);
        QSet<QString> ids;
        const auto add = [&](const auto &rows) {
            for (const plan::Feature &row : rows) {
                QVERIFY2(!ids.contains(row.id.toString()), qUtf8Printable(row.sourceRef));
                ids.insert(row.id.toString());
                QVERIFY(!row.verified.on);
            }
        };
        add(result->spaces);
        add(result->walls);
        add(result->openings);
        add(result->exits);
        add(result->connectors);
        add(result->equipment);
        add(result->hazards);
        add(result->site);
    }

    /** Every surface that reaches the screen can be filled, and none lies far off by mistake. */
    void everyShapeIsSoundAndNear_data() { fetchAll(); }
    void everyShapeIsSoundAndNear()
    {
        QFETCH(const QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> result = importFile(path, {});
        QVERIFY(result);
        const auto check = [](const QString &ref, const geo::MultiPolygon &area) {
            for (const geo::Polygon &polygon : area)
                QVERIFY2(!geo::flaw(polygon), qUtf8Printable(ref));
        };
        for (const plan::Space &space : result->spaces)
            check(space.sourceRef, space.area);
        for (const plan::Connector &connector : result->connectors) {
            check(connector.sourceRef, connector.area);
            for (const plan::ConnectorLevel &level : connector.levels)
                check(connector.sourceRef, level.area);
        }
        for (const plan::Wall &wall : result->walls) {
            if (const auto *area = std::get_if<geo::MultiPolygon>(&wall.shape))
                check(wall.sourceRef, *area);
        }
        for (const plan::SiteFeature &feature : result->site) {
            if (const auto *area = std::get_if<geo::MultiPolygon>(&feature.shape))
                check(feature.sourceRef, *area);
        }
        for (const plan::Level &level : result->levels)
            QVERIFY(plan::firstView(*result, level.id).width() < 800);
    }

    void aWholeUndergroundLineIsReadInSeconds()
    {
        const QString path = support::realData("osm-london-northern-line/london-northern-line.osm.pbf");
        if (path.isEmpty())
            QSKIP("no real data here");
        QElapsedTimer timer;
        timer.start();
        const base::Result<plan::Plan> result = importFile(path, {});
        QVERIFY(result);
        QVERIFY2(timer.elapsed() < 20'000, "several times the few seconds that it takes: the test machine may be busy");
        QVERIFY(result->spaces.size() > 50);
    }
};

PORTULAN_TEST(RealStationTest)
#include "real_station_test.moc"
