// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/test_case.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace import;

using TagMap = QMap<QString, QString>;

/** One object of the source text, read without libosmium and without our importer. */
struct Witness
{
    QString ref;
    TagMap tags;
    bool isClosed = false;
    bool isOnWay = false; ///< a node of some way
};

static std::vector<Witness> witnesses(const QByteArray &xml)
{
    std::vector<Witness> all;
    QXmlStreamReader reader(xml);
    QStringList nodes;
    QSet<QString> nodesOfWays;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.name().toString();
        if (reader.isStartElement() && (name == "node" || name == "way" || name == "relation")) {
            all.push_back({name + '/' + reader.attributes().value("id").toString(), {}});
            nodes.clear();
        } else if (reader.isStartElement() && name == "tag" && !all.empty()) {
            all.back().tags.insert(reader.attributes().value("k").toString(), reader.attributes().value("v").toString());
        } else if (reader.isStartElement() && name == "nd") {
            nodes.append(reader.attributes().value("ref").toString());
            nodesOfWays.insert("node/" + nodes.last());
        } else if (reader.isEndElement() && name == "way") {
            all.back().isClosed = nodes.size() > 3 && nodes.first() == nodes.last();
        }
    }
    for (Witness &witness : all)
        witness.isOnWay = nodesOfWays.contains(witness.ref);
    return all;
}

/** "-1;0" as hundredths. These files have lists and single levels only; a range would show as a difference. */
static QList<int> levelsOf(const Witness &witness)
{
    QSet<int> levels;
    for (const QString &key : {QStringLiteral("level"), QStringLiteral("repeat_on")}) {
        for (const QString &part : witness.tags.value(key).split(';', Qt::SkipEmptyParts))
            levels.insert(static_cast<int>(std::lround(part.toDouble() * 100)));
    }
    QList<int> sorted = levels.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

using Counts = QMap<int, int>;

static Counts countIf(const std::vector<Witness> &all, const std::function<bool(const Witness &)> &isWanted)
{
    Counts counts;
    for (const Witness &witness : all) {
        if (isWanted(witness)) {
            for (const int level : levelsOf(witness))
                ++counts[level];
        }
    }
    return counts;
}

static QHash<plan::LevelId, int> ordinals(const plan::Plan &plan)
{
    QHash<plan::LevelId, int> ordinals;
    for (const plan::Level &level : plan.levels)
        ordinals.insert(level.id, level.ordinal.hundredths);
    return ordinals;
}

/** How many features of these source objects stand on each level. */
template<class Feature>
static Counts countOf(const plan::Plan &plan, const std::vector<Feature> &features, const QSet<QString> &refs)
{
    const QHash<plan::LevelId, int> heights = ordinals(plan);
    Counts counts;
    for (const Feature &feature : features) {
        if (refs.contains(feature.sourceRef) && feature.level)
            ++counts[heights.value(*feature.level)];
    }
    return counts;
}

static Counts countOf(const plan::Plan &plan, const QString &kind)
{
    const QHash<plan::LevelId, int> heights = ordinals(plan);
    Counts counts;
    for (const plan::Connector &connector : plan.connectors) {
        if (connector.kind != kind)
            continue;
        for (const plan::ConnectorLevel &level : connector.levels)
            ++counts[heights.value(level.level)];
    }
    return counts;
}

static QSet<QString> refsIf(const std::vector<Witness> &all, const std::function<bool(const Witness &)> &isWanted)
{
    QSet<QString> refs;
    for (const Witness &witness : all) {
        if (isWanted(witness))
            refs.insert(witness.ref);
    }
    return refs;
}

static bool isRoomLike(const Witness &witness)
{
    const QString indoor = witness.tags.value("indoor");
    return witness.isClosed && witness.tags.value("highway") != "elevator" && !witness.tags.contains("elevator") &&
           (indoor == "room" || indoor == "corridor" || indoor == "area" || indoor == "level");
}

static QByteArray asXml(const QString &path)
{
    if (!path.endsWith(".pbf")) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QProcess osmium;
    osmium.start("osmium", {"cat", "-f", "osm", "-o", "-", path});
    return osmium.waitForFinished(60'000) ? osmium.readAllStandardOutput() : QByteArray();
}

/** Real stations, against counts that are made here from the source text. */
class RealStationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountsOfEachLevelAreThoseOfTheSource_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("Berlin Hauptbahnhof") << "osm-berlin-hbf/berlin_hbf.osm";
        QTest::newRow("Massy") << "osm-massy-palaiseau/station-border.osm.pbf";
    }

    void theCountsOfEachLevelAreThoseOfTheSource()
    {
        QFETCH(QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> result = importFile(path, {});
        QVERIFY(result);
        const plan::Plan &plan = *result;
        const std::vector<Witness> all = witnesses(asXml(path));
        QVERIFY(all.size() > 2000);
        QSet<QString> elsewhere;
        for (const plan::ImportNote &note : result->importReport.notes) {
            if (note.reason == "outside_venue" || note.reason == "door_without_wall")
                elsewhere.insert(note.sourceRef);
        }
        const auto isHere = [&](const Witness &witness) { return !elsewhere.contains(witness.ref); };

        QCOMPARE(countOf(plan, plan.spaces, refsIf(all, isRoomLike)), countIf(all, isRoomLike));
        const auto isStair = [&](const Witness &witness) {
            return witness.tags.value("highway") == "steps" && !witness.isClosed && !witness.tags.contains("conveying") &&
                   isHere(witness);
        };
        const auto isEscalator = [&](const Witness &witness) {
            return witness.ref.startsWith("way") && witness.tags.value("conveying", "no") != "no" && isHere(witness);
        };
        Counts stairs = countIf(all, isStair);
        // Flights that Berlin has as surfaces, and not as lines too.
        const QSet<QString> lines = refsIf(all, isStair);
        for (const plan::Connector &connector : plan.connectors) {
            if (connector.kind == "stair" && !lines.contains(connector.sourceRef)) {
                for (const plan::ConnectorLevel &level : connector.levels)
                    ++stairs[ordinals(plan).value(level.level)];
            }
        }
        QCOMPARE(countOf(plan, "stair"), stairs);
        QCOMPARE(countOf(plan, "escalator"), countIf(all, isEscalator));

        const auto isDoor = [&](const Witness &witness) {
            return witness.isOnWay && witness.tags.contains("door") && witness.tags.contains("level") && isHere(witness);
        };
        QCOMPARE(countOf(plan, plan.openings, refsIf(all, isDoor)), countIf(all, isDoor));
    }

    void everyLiftServesExactlyTheLevelsThatTheSourceNames_data() { theCountsOfEachLevelAreThoseOfTheSource_data(); }

    void everyLiftServesExactlyTheLevelsThatTheSourceNames()
    {
        QFETCH(QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> result = importFile(path, {});
        QVERIFY(result);
        const QHash<plan::LevelId, int> heights = ordinals(*result);
        int lifts = 0;
        for (const Witness &witness : witnesses(asXml(path))) {
            if (!witness.ref.startsWith("node") || witness.tags.value("highway") != "elevator" || !witness.tags.contains("level"))
                continue;
            const auto lift = std::find_if(result->connectors.begin(), result->connectors.end(),
                                           [&](const plan::Connector &connector) { return connector.sourceRef == witness.ref; });
            QVERIFY2(lift != result->connectors.end(), qUtf8Printable(witness.ref));
            QList<int> served;
            for (const plan::ConnectorLevel &level : lift->levels)
                served.append(heights.value(level.level));
            QCOMPARE(served, levelsOf(witness));
            ++lifts;
        }
        QVERIFY(lifts > 10);
    }

    void nothingIndoorsIsLostInSilence_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("Berlin Hauptbahnhof") << "osm-berlin-hbf/berlin_hbf.osm";
        QTest::newRow("Massy") << "osm-massy-palaiseau/station-border.osm.pbf";
        QTest::newRow("Gare de Lyon, with points missing") << "osm-paris-gare-de-lyon/paris-gare-de-lyon.osm";
        QTest::newRow("Northern line") << "osm-london-northern-line/london-northern-line.osm.pbf";
    }

    void nothingIndoorsIsLostInSilence()
    {
        QFETCH(QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> result = importFile(path, {});
        QVERIFY(result);
        const plan::Plan &plan = *result;
        QSet<QString> told;
        const auto add = [&](const auto &rows) {
            for (const auto &row : rows)
                told.insert(row.sourceRef);
        };
        add(plan.buildings);
        add(plan.spaces);
        add(plan.walls);
        add(plan.openings);
        add(plan.exits);
        add(plan.connectors);
        add(plan.equipment);
        add(plan.hazards);
        add(plan.site);
        add(result->importReport.notes);
        // A shaft whose lift is a point is in the plan as the lift's outline.
        for (const Witness &witness : witnesses(asXml(path))) {
            const bool isIndoors = !witness.tags.value("indoor", "no").startsWith("no") || witness.tags.contains("door") ||
                                   witness.tags.value("entrance", "no") != "no";
            const bool isShaft = witness.tags.value("highway") == "elevator" || witness.tags.value("building:part") == "elevator" ||
                                 witness.tags.contains("stairwell");
            if (isIndoors && !isShaft)
                QVERIFY2(told.contains(witness.ref), qUtf8Printable(witness.ref));
        }
    }

    void xmlAndPbfOfTheSameDataGiveTheSamePlan_data() { theCountsOfEachLevelAreThoseOfTheSource_data(); }

    void xmlAndPbfOfTheSameDataGiveTheSamePlan()
    {
        QFETCH(QString, source);
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
        QCOMPARE(one->importReport.notes.size(), two->importReport.notes.size());
        QCOMPARE(one->sources.front().date, two->sources.front().date);
    }

    void everyIdStandsOnce_data() { theCountsOfEachLevelAreThoseOfTheSource_data(); }

    void everyIdStandsOnce()
    {
        QFETCH(QString, source);
        const QString path = support::realData(source);
        if (path.isEmpty())
            QSKIP("no real data here");
        const base::Result<plan::Plan> result = importFile(path, {});
        QVERIFY(result);
        const plan::Plan &plan = *result;
        QSet<QString> ids;
        const auto add = [&](const auto &rows) {
            for (const plan::Feature &row : rows) {
                QVERIFY2(!ids.contains(row.id.toString()), qUtf8Printable(row.sourceRef));
                ids.insert(row.id.toString());
                QVERIFY(!row.verified.on);
            }
        };
        add(plan.spaces);
        add(plan.walls);
        add(plan.openings);
        add(plan.exits);
        add(plan.connectors);
        add(plan.equipment);
        add(plan.hazards);
        add(plan.site);
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
