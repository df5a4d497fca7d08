// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "osm_text.h"
#include "support/test_case.h"

#include "geo/measure.h"
#include "plan/enum_words.h"

using namespace import;
using support::OsmText;
using support::Tags;
using What = plan::ImportNote::What;

/** What the text imports as; the test fails where it does not. */
static plan::Plan imported(const OsmText &text, const Options &options = {})
{
    const auto file = support::fileOf(text.xml());
    base::Result<plan::Plan> result = importFile(file->fileName(), options);
    [&] { QVERIFY2(result, result ? "" : qUtf8Printable(result.error().detail)); }();
    return result ? std::move(*result) : plan::Plan();
}

static bool hasNote(const plan::Plan &result, const QString &ref, const QString &reason)
{
    return std::any_of(result.importReport.notes.begin(), result.importReport.notes.end(),
                       [&](const plan::ImportNote &note) { return note.sourceRef == ref && note.reason == reason; });
}

static QStringList labels(const plan::Plan &plan)
{
    QStringList labels;
    for (const plan::Level &level : plan.levels)
        labels.append(level.label);
    return labels;
}

/** The ordinals that features of one source object stand on. */
template<class Feature>
static std::vector<int> ordinalsOf(const plan::Plan &plan, const std::vector<Feature> &features, const QString &ref)
{
    std::vector<int> ordinals;
    for (const Feature &feature : features) {
        if (feature.sourceRef == ref && feature.level)
            ordinals.push_back(plan::findLevel(plan, *feature.level)->ordinal.hundredths);
    }
    std::sort(ordinals.begin(), ordinals.end());
    return ordinals;
}

static std::vector<int> served(const plan::Plan &plan, const plan::Connector &connector)
{
    std::vector<int> ordinals;
    for (const plan::ConnectorLevel &level : connector.levels)
        ordinals.push_back(plan::findLevel(plan, level.level)->ordinal.hundredths);
    return ordinals;
}

/** A building of 40 by 20 metres with one room in its corner; returns the building's way. */
static qint64 house(OsmText &text)
{
    const qint64 building = text.box(0, 0, 40, 20, {{"building", "yes"}, {"name", "House"}, {"height", "12,5 m"}});
    text.box(1, 1, 5, 4, {{"indoor", "room"}, {"level", "0"}, {"ref", "014"}, {"name", "Office"}});
    return building;
}

class OsmImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomArrivesWithItsSizeNumberAndLevel()
    {
        OsmText text;
        house(text);
        const plan::Plan result = imported(text);
        QCOMPARE(result.spaces.size(), size_t(1));
        const plan::Space &room = result.spaces.front();
        QCOMPARE(room.name, QString("Office"));
        QCOMPARE(room.number, QString("014"));
        QCOMPARE(room.category, QString("room"));
        QCOMPARE(room.sourceRef, QString("way/2"));
        QVERIFY(std::abs(geo::area(room.area.front()) - 20) < 0.2);
        QCOMPARE(labels(result), QStringList{"RDC"});
        QVERIFY(!room.verified.on);
        QCOMPARE(result.survey.size(), size_t(0));
    }

    void theVenueIsTheBuildingThatHoldsTheRooms()
    {
        OsmText text;
        text.box(200, 0, 80, 80, {{"building", "yes"}, {"name", "Larger neighbour"}});
        house(text);
        const plan::Plan result = imported(text);
        QCOMPARE(result.venue.name, QString("House"));
        QCOMPARE(result.buildings.size(), size_t(1));
        QCOMPARE(result.buildings.front().heightMetres, std::optional(12.5));
        // Its middle, not that of the file.
        QVERIFY(std::abs(result.venue.anchor.lon - (2 + 20 / 74'600.0)) < 1e-5);
        QCOMPARE(result.site.size(), size_t(1));
        QCOMPARE(result.site.front().kind, QString("building"));
    }

    void theSourceIsNamedDatedAndAttributed()
    {
        OsmText text;
        house(text);
        const plan::Plan result = imported(text, {QStringLiteral("Théâtre")});
        QCOMPARE(result.venue.name, QString("Théâtre"));
        const plan::Source &source = result.sources.front();
        QCOMPARE(source.licence, QString("ODbL 1.0"));
        QCOMPARE(source.attribution, QString("© OpenStreetMap contributors"));
        QCOMPARE(source.date, std::optional(QDate(2024, 3, 5)));
        QCOMPARE(source.sha256.size(), 64);
        QCOMPARE(result.spaces.front().source, std::optional(source.id));
    }

    void anOutlierAtNullIslandMovesNothing()
    {
        OsmText text;
        house(text);
        QByteArray xml = text.xml();
        xml.replace("</osm>",
                    "<node id=\"900\" lat=\"0\" lon=\"0\"><tag k=\"indoor\" v=\"yes\"/><tag k=\"level\" v=\"7\"/></node></osm>");
        const auto file = support::fileOf(xml);
        const base::Result<plan::Plan> result = importFile(file->fileName(), {});
        QVERIFY(result);
        QVERIFY(std::abs(result->venue.anchor.lat - 48) < 0.01);
        QCOMPARE(labels(*result), QStringList{"RDC"});
        QVERIFY(hasNote(*result, "node/900", "outside_venue"));
    }

    void aVenueAtZeroZeroIsRealToo()
    {
        const QByteArray xml = R"(<osm version="0.6"><node id="1" lat="0" lon="0"/><node id="2" lat="0" lon="0.0001"/>
<node id="3" lat="0.0001" lon="0.0001"/><way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/>
<tag k="indoor" v="room"/><tag k="level" v="0"/></way></osm>)";
        const auto file = support::fileOf(xml);
        const base::Result<plan::Plan> result = importFile(file->fileName(), {});
        QVERIFY(result);
        QCOMPARE(result->spaces.size(), size_t(1));
    }

    void aRoomStandsOnEachLevelThatItNames_data()
    {
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<QByteArray>("repeatOn");
        QTest::addColumn<std::vector<int>>("ordinals");
        QTest::newRow("one") << QByteArray("1") << QByteArray() << std::vector<int>{100};
        QTest::newRow("a list") << QByteArray("-1;0") << QByteArray() << std::vector<int>{-100, 0};
        QTest::newRow("a range below ground") << QByteArray("-2--1") << QByteArray() << std::vector<int>{-200, -100};
        QTest::newRow("halves, with a comma by mistake") << QByteArray("0,5") << QByteArray() << std::vector<int>{50};
        QTest::newRow("repeated") << QByteArray("0") << QByteArray("2-3") << std::vector<int>{0, 200, 300};
        QTest::newRow("a range over a level that the building lacks")
            << QByteArray("3-5") << QByteArray() << std::vector<int>{300, 500};
    }

    void aRoomStandsOnEachLevelThatItNames()
    {
        QFETCH(QByteArray, level);
        QFETCH(QByteArray, repeatOn);
        QFETCH(std::vector<int>, ordinals);
        OsmText text;
        text.box(0, 0, 40, 20, {{"building", "yes"}, {"name", "House"}, {"non_existent_levels", "4"}});
        Tags tags{{"indoor", "room"}, {"level", level.constData()}};
        if (!repeatOn.isEmpty())
            tags.emplace_back("repeat_on", repeatOn.constData());
        text.box(1, 1, 5, 4, tags);
        const plan::Plan result = imported(text);
        QCOMPARE(ordinalsOf(result, result.spaces, "way/2"), ordinals);
        QSet<QString> ids;
        for (const plan::Space &space : result.spaces)
            ids.insert(space.id.toString());
        QCOMPARE(size_t(ids.size()), ordinals.size());
    }

    void aRoomWithoutALevelIsReportedAndNotGuessed_data()
    {
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no level") << QByteArray() << "level_missing";
        QTest::newRow("no number") << QByteArray("EG") << "level_unreadable";
        QTest::newRow("a level that the building lacks") << QByteArray("4") << "level_nonexistent";
    }

    void aRoomWithoutALevelIsReportedAndNotGuessed()
    {
        QFETCH(QByteArray, level);
        QFETCH(QString, reason);
        OsmText text;
        text.box(0, 0, 40, 20, {{"building", "yes"}, {"non_existent_levels", "4"}, {"name", "House"}});
        text.box(1, 1, 5, 4, {{"indoor", "room"}, {"level", "0"}});
        Tags tags{{"indoor", "room"}};
        if (!level.isEmpty())
            tags.emplace_back("level", level.constData());
        text.box(8, 1, 5, 4, tags);
        const plan::Plan result = imported(text);
        QCOMPARE(result.spaces.size(), size_t(1));
        QVERIFY(hasNote(result, "way/3", reason));
    }

    void theLabelIsWhatIsPaintedOnTheWall()
    {
        OsmText text;
        house(text);
        text.box(0, 0, 40, 20, {{"indoor", "level"}, {"level", "1"}, {"level:ref", "Mezzanine"}});
        text.box(9, 1, 5, 4, {{"indoor", "room"}, {"level", "1"}, {"level:ref", "wrong"}});
        text.box(9, 9, 5, 4, {{"indoor", "room"}, {"level", "-1"}});
        QCOMPARE(labels(imported(text)), (QStringList{"SS1", "RDC", "Mezzanine"}));
    }

    void twoLevelsNeverShareALabel()
    {
        OsmText text;
        house(text);
        text.box(9, 1, 5, 4, {{"indoor", "room"}, {"level", "1"}, {"level:ref", "hall"}});
        text.box(9, 9, 5, 4, {{"indoor", "room"}, {"level", "2"}, {"level:ref", "Hall"}});
        const plan::Plan result = imported(text);
        QCOMPARE(labels(result), (QStringList{"RDC", "R+1", "R+2"}));
        QVERIFY(hasNote(result, "", "level_label_twice"));
    }

    void levelsOfTheBuildingExistEvenWithoutRooms()
    {
        OsmText text;
        text.box(0, 0, 40, 20, {{"building", "yes"}, {"min_level", "-1"}, {"max_level", "2"}, {"non_existent_levels", "1"}});
        text.box(1, 1, 5, 4, {{"indoor", "room"}, {"level", "0"}});
        QCOMPARE(labels(imported(text)), (QStringList{"SS1", "RDC", "R+2"}));
    }

    void aKindComesFromTheTagThatSaysMost_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("category");
        QTest::newRow("a shop") << QByteArray("shop") << QByteArray("bakery") << "shop";
        QTest::newRow("toilets") << QByteArray("amenity") << QByteArray("toilets") << "toilets";
        QTest::newRow("by room=*") << QByteArray("room") << QByteArray("office") << "office";
        QTest::newRow("unknown") << QByteArray("room") << QByteArray("xyz") << "room";
    }

    void aKindComesFromTheTagThatSaysMost()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QString, category);
        OsmText text;
        house(text);
        text.box(9, 9, 5, 4, {{"indoor", "room"}, {"level", "0"}, {key.constData(), value.constData()}});
        const plan::Plan result = imported(text);
        const auto room = std::find_if(result.spaces.begin(), result.spaces.end(),
                                       [](const plan::Space &space) { return space.sourceRef == "way/3"; });
        QVERIFY(room != result.spaces.end());
        QCOMPARE(room->category, category);
        QCOMPARE(hasNote(result, "way/3", "kind_unknown"), value == "xyz");
    }

    void aMultipolygonKeepsItsHole()
    {
        OsmText text;
        text.box(0, 0, 60, 40, {{"building", "yes"}, {"name", "House"}});
        // The outer ring is two ways, one of them drawn backwards.
        const qint64 a = text.node(0, 0);
        const qint64 b = text.node(30, 0);
        const qint64 c = text.node(30, 20);
        const qint64 d = text.node(0, 20);
        const qint64 lower = text.way({a, b, c}, {});
        const qint64 upper = text.way({a, d, c}, {});
        const qint64 hole = text.box(10, 5, 10, 10, {});
        text.multipolygon({{lower, "outer"}, {upper, "outer"}, {hole, "inner"}},
                          {{"indoor", "area"}, {"level", "0"}, {"name", "Hall"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.spaces.size(), size_t(1));
        const geo::MultiPolygon &area = result.spaces.front().area;
        QCOMPARE(area.size(), size_t(1));
        QCOMPARE(area.front().holes.size(), size_t(1));
        QVERIFY(std::abs(geo::area(area.front()) - 500) < 3);
        QCOMPARE(result.walls.size(), size_t(0));
    }

    void aCrossedOutlineIsRepairedAndTold()
    {
        OsmText text;
        house(text);
        const qint64 a = text.node(10, 10);
        text.way({a, text.node(20, 18), text.node(20, 10), text.node(10, 18), a}, {{"indoor", "room"}, {"level", "0"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.spaces.size(), size_t(2));
        QVERIFY(hasNote(result, "way/3", "geometry_repaired"));
    }

    void aRoomWithMissingPointsIsTold()
    {
        OsmText text;
        house(text);
        const qint64 a = text.node(10, 10);
        text.way({a, text.node(20, 10), 4711, text.node(10, 18), a}, {{"indoor", "room"}, {"level", "0"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.spaces.size(), size_t(1));
        QVERIFY(hasNote(result, "way/3", "nodes_missing"));
    }

    void roomsHaveWallsAndShareTheOneBetweenThem()
    {
        OsmText text;
        text.box(0, 0, 40, 20, {{"building", "yes"}, {"name", "House"}});
        const qint64 a = text.node(1, 1);
        const qint64 b = text.node(6, 1);
        const qint64 c = text.node(11, 1);
        const qint64 d = text.node(11, 6);
        const qint64 e = text.node(6, 6);
        const qint64 f = text.node(1, 6);
        text.way({a, b, e, f, a}, {{"indoor", "room"}, {"level", "0"}});
        text.way({b, c, d, e, b}, {{"indoor", "room"}, {"level", "0"}});
        text.box(20, 1, 5, 5, {{"indoor", "corridor"}, {"level", "0"}});
        const plan::Plan result = imported(text);
        double length = 0;
        for (const plan::Wall &wall : result.walls) {
            QCOMPARE(wall.kind, plan::WallKind::Partition);
            QVERIFY(!wall.thicknessMetres);
            length += geo::length(std::get<geo::Polyline>(wall.shape));
        }
        // Two rooms of 5 by 5 with one side in common; the corridor has no walls.
        QVERIFY(std::abs(length - 35) < 0.3);
    }

    void aDrawnWallReplacesThatOfTheRoom()
    {
        OsmText text;
        text.box(0, 0, 40, 20, {{"building", "yes"}, {"name", "House"}});
        const qint64 a = text.node(1, 1);
        const qint64 b = text.node(6, 1);
        text.way({a, b, text.node(6, 6), text.node(1, 6), a}, {{"indoor", "room"}, {"level", "0"}});
        text.way({a, b}, {{"indoor", "wall"}, {"level", "0"}, {"material", "glass"}, {"thickness", "20 cm"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.walls.size(), size_t(2));
        const plan::Wall &glass = result.walls.front();
        QCOMPARE(glass.kind, plan::WallKind::Glass);
        QCOMPARE(glass.thicknessMetres, std::optional(0.2));
        QVERIFY(std::abs(geo::length(std::get<geo::Polyline>(result.walls.back().shape)) - 15) < 0.2);
    }

    void aClosedWallIsSolidWhereItIsThin()
    {
        OsmText text;
        house(text);
        text.box(10, 5, 0.5, 0.5, {{"indoor", "wall"}, {"level", "0"}});
        text.box(15, 5, 20, 12, {{"indoor", "wall"}, {"level", "0"}});
        const plan::Plan result = imported(text);
        const auto wallOf = [&](const QString &ref) {
            return *std::find_if(result.walls.begin(), result.walls.end(),
                                 [&](const plan::Wall &wall) { return wall.sourceRef == ref; });
        };
        QVERIFY(std::holds_alternative<geo::MultiPolygon>(wallOf("way/3").shape));
        QVERIFY(std::holds_alternative<geo::Polyline>(wallOf("way/4").shape));
        QVERIFY(hasNote(result, "way/4", "wall_taken_as_line"));
    }

    void aDoorStandsInItsWall_data()
    {
        QTest::addColumn<QByteArray>("door");
        QTest::addColumn<QByteArray>("width");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<double>("drawn");
        QTest::newRow("hinged, width unknown") << QByteArray("hinged") << QByteArray() << "swing_single" << 0.9;
        QTest::newRow("sliding, 1.60 m") << QByteArray("sliding") << QByteArray("1.6") << "sliding" << 1.6;
        QTest::newRow("movement unknown") << QByteArray("yes") << QByteArray() << "unknown" << 0.9;
        QTest::newRow("no leaf") << QByteArray("no") << QByteArray("2 m") << "none" << 2.0;
        QTest::newRow("a word that nobody knows") << QByteArray("portcullis") << QByteArray() << "unknown" << 0.9;
    }

    void aDoorStandsInItsWall()
    {
        QFETCH(QByteArray, door);
        QFETCH(QByteArray, width);
        QFETCH(QString, operation);
        QFETCH(double, drawn);
        OsmText text;
        text.box(0, 0, 40, 20, {{"building", "yes"}, {"name", "House"}});
        Tags tags{{"door", door.constData()}, {"level", "0"}};
        if (!width.isEmpty())
            tags.emplace_back("width", width.constData());
        const qint64 at = text.node(4, 1, tags);
        const qint64 a = text.node(1, 1);
        text.way({a, at, text.node(9, 1), text.node(9, 6), text.node(1, 6), a}, {{"indoor", "room"}, {"level", "0"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.openings.size(), size_t(1));
        const plan::Opening &opening = result.openings.front();
        QCOMPARE(plan::word(opening.operation), operation);
        QCOMPARE(opening.widthMetres.has_value(), !width.isEmpty());
        QVERIFY(std::abs(geo::distance(opening.jambs[0], opening.jambs[1]) - drawn) < 1e-6);
        QVERIFY(std::abs(opening.jambs[0].y - opening.jambs[1].y) < 0.02);
        QCOMPARE(opening.hinge, plan::Hinge::Unknown);
        QCOMPARE(opening.swingSide, plan::SwingSide::Unknown);
        QCOMPARE(opening.lock, plan::Lock::Unknown);
        QCOMPARE(hasNote(result, QStringLiteral("node/%1").arg(at), "door_width_assumed"), width.isEmpty());
        const auto wall =
            std::find_if(result.walls.begin(), result.walls.end(), [&](const plan::Wall &one) { return one.id == opening.wall; });
        QVERIFY(wall != result.walls.end());
        QVERIFY(geo::nearestOnLine(std::get<geo::Polyline>(wall->shape), opening.jambs[0]).distance < 0.01);
    }

    void aDoorWithoutALevelTakesThatOfItsOnlyRoom()
    {
        OsmText text;
        text.box(0, 0, 40, 20, {{"building", "yes"}, {"name", "House"}});
        const qint64 single = text.node(4, 1, {{"door", "yes"}});
        const qint64 both = text.node(14, 1, {{"door", "yes"}});
        const qint64 a = text.node(1, 1);
        const qint64 b = text.node(11, 1);
        text.way({a, single, text.node(9, 1), text.node(9, 6), a}, {{"indoor", "room"}, {"level", "1"}});
        text.way({b, both, text.node(19, 1), text.node(19, 6), b}, {{"indoor", "room"}, {"level", "1;2"}});
        const plan::Plan result = imported(text);
        QCOMPARE(ordinalsOf(result, result.openings, QStringLiteral("node/%1").arg(single)), std::vector<int>{100});
        QVERIFY(hasNote(result, QStringLiteral("node/%1").arg(single), "level_from_wall"));
        QCOMPARE(ordinalsOf(result, result.openings, QStringLiteral("node/%1").arg(both)), std::vector<int>{});
        QVERIFY(hasNote(result, QStringLiteral("node/%1").arg(both), "level_missing"));
    }

    void anEntranceOfTheOutlineLeadsOutside_data()
    {
        QTest::addColumn<QByteArray>("entrance");
        QTest::addColumn<QByteArray>("exit");
        QTest::addColumn<QString>("kind");
        QTest::newRow("main") << QByteArray("main") << QByteArray() << "main";
        QTest::newRow("plain") << QByteArray("yes") << QByteArray() << "normal";
        QTest::newRow("service") << QByteArray("service") << QByteArray() << "service";
        QTest::newRow("emergency") << QByteArray("emergency") << QByteArray() << "emergency";
        QTest::newRow("emergency exit that is an entrance too") << QByteArray("yes") << QByteArray("emergency") << "emergency";
    }

    void anEntranceOfTheOutlineLeadsOutside()
    {
        QFETCH(QByteArray, entrance);
        QFETCH(QByteArray, exit);
        QFETCH(QString, kind);
        OsmText text;
        Tags tags{{"entrance", entrance.constData()}, {"ref", "4"}};
        if (!exit.isEmpty())
            tags.emplace_back("exit", exit.constData());
        const qint64 door = text.node(20, 0, tags);
        const qint64 a = text.node(0, 0);
        text.way({a, door, text.node(40, 0), text.node(40, 20), text.node(0, 20), a}, {{"building", "yes"}, {"name", "House"}});
        text.box(1, 1, 5, 4, {{"indoor", "room"}, {"level", "0"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.exits.size(), size_t(1));
        const plan::Exit &out = result.exits.front();
        QCOMPARE(out.kind, kind);
        QCOMPARE(out.ref, QString("4"));
        QCOMPARE(out.leadsTo, plan::LeadsTo::Outside);
        QCOMPARE(out.opening, std::optional(result.openings.front().id));
        QCOMPARE(ordinalsOf(result, result.exits, out.sourceRef), std::vector<int>{0});
        QVERIFY(hasNote(result, out.sourceRef, "level_assumed_ground"));
        QCOMPARE(result.accessPoints.size(), size_t(0));
    }

    void anExitWhoseDoorStandsInNoWallIsStillAnExit()
    {
        OsmText text;
        house(text);
        const qint64 lonely = text.node(20, -10, {{"entrance", "yes"}, {"door", "no"}, {"level", "0"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.exits.size(), size_t(1));
        QVERIFY(!result.exits.front().opening);
        QVERIFY(hasNote(result, QStringLiteral("node/%1").arg(lonely), "door_without_wall"));
    }

    void theGroundIsNotAssumedWhereItDoesNotExist()
    {
        OsmText text;
        const qint64 door = text.node(20, 0, {{"entrance", "main"}});
        const qint64 a = text.node(0, 0);
        text.way({a, door, text.node(40, 0), text.node(40, 20), a}, {{"building", "yes"}, {"name", "House"}});
        text.box(25, 2, 5, 4, {{"indoor", "room"}, {"level", "-1"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.exits.size(), size_t(0));
        QVERIFY(hasNote(result, QStringLiteral("node/%1").arg(door), "level_missing"));
    }

    void accessForAServiceIsOnlyWhatIsTagged()
    {
        OsmText text;
        house(text);
        text.node(20, -5, {{"emergency", "fire_service_entrance"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.accessPoints.size(), size_t(1));
        QCOMPARE(result.accessPoints.front().services, QStringList{"fire"});
    }

    void aStairServesTheLevelsThatItNamesAndKnowsWhichWayIsUp_data()
    {
        QTest::addColumn<QByteArray>("incline");
        QTest::addColumn<double>("footX");
        QTest::newRow("up along the way") << QByteArray("up") << 10.0;
        QTest::newRow("down along the way") << QByteArray("down") << 15.0;
        QTest::newRow("a slope in percent") << QByteArray("-30%") << 15.0;
        QTest::newRow("not said") << QByteArray() << -1.0;
    }

    void aStairServesTheLevelsThatItNamesAndKnowsWhichWayIsUp()
    {
        QFETCH(QByteArray, incline);
        QFETCH(double, footX);
        OsmText text;
        house(text);
        Tags tags{{"highway", "steps"}, {"level", "0;2"}, {"width", "2.4"}};
        if (!incline.isEmpty())
            tags.emplace_back("incline", incline.constData());
        text.way({text.node(10, 10), text.node(15, 10)}, tags);
        const plan::Plan result = imported(text);
        QCOMPARE(result.connectors.size(), size_t(1));
        const plan::Connector &stair = result.connectors.front();
        QCOMPARE(stair.kind, QString("stair"));
        QCOMPARE(served(result, stair), (std::vector<int>{0, 200}));
        QCOMPARE(stair.widthMetres, std::optional(2.4));
        QVERIFY(std::abs(geo::area(stair.area.front()) - 12) < 0.1);
        const geo::Polyline &line = stair.levels.front().footToHead;
        QCOMPARE(line.empty(), footX < 0);
        if (footX >= 0) // the anchor is the house's middle, 20 m east of its corner
            QVERIFY(std::abs(line.front().x + 20 - footX) < 0.1);
    }

    void anEscalatorKnowsItsDirection_data()
    {
        QTest::addColumn<QByteArray>("conveying");
        QTest::addColumn<QByteArray>("incline");
        QTest::addColumn<QString>("direction");
        QTest::newRow("forward on a rising way") << QByteArray("forward") << QByteArray("up") << "up";
        QTest::newRow("backward on a rising way") << QByteArray("backward") << QByteArray("up") << "down";
        QTest::newRow("backward on a falling way") << QByteArray("backward") << QByteArray("down") << "up";
        QTest::newRow("reversible") << QByteArray("reversible") << QByteArray("up") << "both";
        QTest::newRow("not said") << QByteArray("yes") << QByteArray("up") << "unknown";
    }

    void anEscalatorKnowsItsDirection()
    {
        QFETCH(QByteArray, conveying);
        QFETCH(QByteArray, incline);
        QFETCH(QString, direction);
        OsmText text;
        house(text);
        text.way({text.node(10, 10), text.node(15, 10)},
                 {{"highway", "steps"}, {"conveying", conveying.constData()}, {"incline", incline.constData()}, {"level", "0;1"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.connectors.front().kind, QString("escalator"));
        QCOMPARE(plan::word(result.connectors.front().direction), direction);
    }

    void aLiftAndItsShaftAreOneConnector()
    {
        OsmText text;
        house(text);
        text.node(11, 11, {{"highway", "elevator"}, {"level", "-1;0;2"}, {"ref", "B"}});
        text.box(10, 10, 2, 2, {{"highway", "elevator"}, {"indoor", "room"}, {"level", "-1;0;2"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.connectors.size(), size_t(1));
        const plan::Connector &lift = result.connectors.front();
        QCOMPARE(lift.kind, QString("lift"));
        QCOMPARE(lift.ref, QString("B"));
        QCOMPARE(served(result, lift), (std::vector<int>{-100, 0, 200}));
        QVERIFY(std::abs(geo::area(lift.area.front()) - 4) < 0.1);
        QVERIFY(!lift.isFirefighterLift);
        QCOMPARE(result.spaces.size(), size_t(1));
        // The shaft has walls on each level.
        QCOMPARE(result.walls.size(), size_t(1 + 3));
    }

    void aLiftOfTwoShaftOutlinesHasOneForEachLevel()
    {
        OsmText text;
        house(text);
        text.node(11, 11, {{"highway", "elevator"}, {"level", "0;1"}});
        text.box(10, 10, 2, 2, {{"building:part", "elevator"}, {"indoor", "yes"}, {"level", "0"}});
        text.box(10, 10, 3, 3, {{"building:part", "elevator"}, {"indoor", "yes"}, {"level", "1"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.connectors.size(), size_t(1));
        const plan::Connector &lift = result.connectors.front();
        QVERIFY(std::abs(geo::area(lift.levels[0].area.front()) - 4) < 0.1);
        QVERIFY(std::abs(geo::area(lift.levels[1].area.front()) - 9) < 0.1);
    }

    void equipmentStandsOnItsLevelAndHydrantsOutdoors()
    {
        OsmText text;
        house(text);
        text.node(3, 3, {{"emergency", "defibrillator"}, {"level", "0"}});
        text.node(5, -20, {{"emergency", "fire_hydrant"}, {"fire_hydrant:type", "pillar"}, {"ref", "913"}});
        text.node(12, 12, {{"emergency", "fire_extinguisher"}});
        text.node(3000, 0, {{"emergency", "fire_hydrant"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.equipment.size(), size_t(2));
        QCOMPARE(result.equipment[0].kind, QString("aed"));
        QVERIFY(result.equipment[0].level);
        QCOMPARE(result.equipment[1].kind, QString("hydrant"));
        QCOMPARE(result.equipment[1].ref, QString("913"));
        QVERIFY(!result.equipment[1].level);
        const auto note = std::find_if(result.importReport.notes.begin(), result.importReport.notes.end(),
                                       [](const plan::ImportNote &one) { return one.detail == "emergency=fire_extinguisher"; });
        QVERIFY(note != result.importReport.notes.end());
        QCOMPARE(note->reason, QString("level_missing"));
    }

    void surroundingsEndAtASensibleDistance()
    {
        OsmText text;
        house(text);
        text.way({text.node(-5000, -30), text.node(5000, -30)}, {{"highway", "residential"}, {"name", "Rue Longue"}});
        text.box(-3000, 50, 6000, 3000, {{"landuse", "grass"}});
        text.way({text.node(-50, 5), text.node(80, 5)}, {{"railway", "subway"}, {"tunnel", "yes"}});
        text.node(10, -8, {{"natural", "tree"}});
        const plan::Plan result = imported(text);
        QStringList kinds;
        for (const plan::SiteFeature &feature : result.site) {
            kinds.append(feature.kind);
            geo::Box box;
            if (const auto *line = std::get_if<geo::Polyline>(&feature.shape))
                box = geo::boundingBox(*line);
            else if (const auto *area = std::get_if<geo::MultiPolygon>(&feature.shape))
                box = geo::boundingBox(*area);
            QVERIFY(box.isEmpty() || (box.width() < 500 && box.height() < 500));
        }
        kinds.sort();
        QCOMPARE(kinds, (QStringList{"grass", "road", "tree"}));
    }

    void aCorridorThatIsOnlyALineIsDrawnWhereNothingElseIs()
    {
        OsmText text;
        house(text);
        text.way({text.node(10, 10), text.node(30, 10)}, {{"highway", "corridor"}, {"level", "-1"}});
        text.way({text.node(2, 2), text.node(5, 4)}, {{"highway", "footway"}, {"indoor", "yes"}, {"level", "0"}});
        const plan::Plan result = imported(text);
        QCOMPARE(ordinalsOf(result, result.spaces, "way/3"), std::vector<int>{-100});
        QVERIFY(hasNote(result, "way/3", "corridor_width_assumed"));
        QCOMPARE(ordinalsOf(result, result.spaces, "way/4"), std::vector<int>{});
        QVERIFY(hasNote(result, "way/4", "path_line"));
    }

    void indoorNoIsOutdoors()
    {
        OsmText text;
        house(text);
        text.box(10, 10, 5, 5, {{"indoor", "no"}, {"amenity", "parking"}});
        const plan::Plan result = imported(text);
        QCOMPARE(result.spaces.size(), size_t(1));
    }

    void theSameFileGivesTheSameIds()
    {
        OsmText text;
        house(text);
        text.node(11, 11, {{"highway", "elevator"}, {"level", "0;1"}});
        const plan::Plan once = imported(text);
        const plan::Plan again = imported(text);
        QCOMPARE(once.spaces, again.spaces);
        QCOMPARE(once.walls, again.walls);
        QCOMPARE(once.connectors, again.connectors);
        QCOMPARE(once.venue, again.venue);
        QCOMPARE(once.levels, again.levels);
    }

    void aFileWithoutAnythingIndoorsIsNoBuilding()
    {
        OsmText text;
        text.box(0, 0, 40, 20, {{"building", "yes"}});
        const auto file = support::fileOf(text.xml());
        const base::Result<plan::Plan> result = importFile(file->fileName(), {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::SourceEmpty);
    }
};

PORTULAN_TEST(OsmImporterTest)
#include "osm_importer_test.moc"
