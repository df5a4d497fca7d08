// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/geojson.h"
#include "import/importer.h"
#include "osm_text.h"
#include "support/test_case.h"

using namespace import;

static QByteArray feature(const QByteArray &head, const QByteArray &properties, const QByteArray &geometry)
{
    return R"({"type":"Feature",)" + head + R"("properties":{)" + properties + R"(},"geometry":)" + geometry + "}";
}

static QByteArray polygon(const QByteArray &rings)
{
    return R"({"type":"Polygon","coordinates":[)" + rings + "]}";
}

static QByteArray collection(const QByteArrayList &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

static base::Result<OsmData> read(const QByteArray &text)
{
    return readGeoJson(support::fileOf(text)->fileName());
}

static const QByteArray square = "[[2.0,48.0],[2.001,48.0],[2.001,48.001],[2.0,48.001],[2.0,48.0]]";
static const QByteArray wellInSquare = "[[2.0002,48.0002],[2.0004,48.0002],[2.0004,48.0004],[2.0002,48.0002]]";
static const QByteArray door = R"({"type":"Point","coordinates":[2.001,48.0]})";

class GeoJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIdIsFoundWhoeverWroteIt_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<qint64>("id");
        const auto row = [](const char *name, const QByteArray &head, const QByteArray &properties, qint64 id) {
            QTest::newRow(name) << head << properties << id;
        };
        row("overpass-turbo", R"("id":"way/12",)", R"("@id":"way/12")", 12);
        row("osmtogeojson", R"("id":"way/12",)", R"("id":"way/12")", 12);
        row("JOSM, where the object was redrawn", R"("id":"way/-7",)", R"("@id":"way/12")", 12);
        row("old osmtogeojson, with nested tags", R"("id":"way/12",)", R"("id":12,"type":"way","tags":{"name":"Hall"})", 12);
        row("QuickOSM", "", R"("full_id":"w12","osm_id":"12","osm_type":"way")", 12);
        row("osmium", "", R"("@type":"way","@id":12)", 12);
        row("an area made of a relation has no way's id", "", R"("@id":"node/12")", -1);
        row("none", "", "", -1);
    }
    void theIdIsFoundWhoeverWroteIt()
    {
        QFETCH(const QByteArray, head);
        QFETCH(QByteArray, properties);
        QFETCH(const qint64, id);
        if (!properties.isEmpty())
            properties += ',';
        const auto data = read(collection({feature(head, properties + R"("indoor":"room")", polygon(square))}));
        QVERIFY2(data, data ? "" : qUtf8Printable(data.error().detail));
        QCOMPARE(data->ways.size(), 1U);
        QCOMPARE(data->ways.front().id, id);
        QCOMPARE(data->ways.front().tags.value("indoor"), "room");
        QCOMPARE(data->isOpenStreetMap, id > 0);
    }

    void tagsAreWhatIsNoBookkeeping()
    {
        const QByteArray properties = R"("@id":"way/1","@user":"a","timestamp":"2024-03-05T10:00:00Z","version":"3","fill":"#fff",
            "stroke-width":"0.5","level":-1,"height":2.5,"indoor":true,"check_date":"2023-09-07","name":" Hall ","ref":null)";
        const auto data = read(collection({feature({}, properties, polygon(square))}));
        QVERIFY(data);
        const OsmTags expected{
            {"level", "-1"}, {"height", "2.5"}, {"indoor", "yes"}, {"name", "Hall"}, {"check_date", "2023-09-07"}};
        QCOMPARE(data->ways.front().tags, expected);
        QCOMPARE(data->date, QDate(2024, 3, 5));
    }

    void whatTouchesSharesItsPointsAgain()
    {
        const auto data = read(collection({feature({}, R"("@id":"way/1","indoor":"room")", polygon(square)),
                                           feature({}, R"("@id":"node/5","door":"yes")", door)}));
        QVERIFY(data);
        const OsmWay &room = data->ways.front();
        QVERIFY(room.isClosed());
        QVERIFY(std::find(room.nodes.begin(), room.nodes.end(), 5) != room.nodes.end());
        QCOMPARE(data->nodes.size(), 4U);
    }

    void aHoleMakesAMultipolygon()
    {
        const auto data =
            read(collection({feature({}, R"("@id":"relation/9","indoor":"area")", polygon(square + ',' + wellInSquare))}));
        QVERIFY(data);
        QCOMPARE(data->relations.size(), 1U);
        QCOMPARE(data->relations.front().id, 9);
        QVERIFY(data->relations.front().isMultipolygon());
        QCOMPARE(data->relations.front().members.size(), 2U);
        QCOMPARE(data->relations.front().members.back().role, "inner");
    }

    void oneIdOfTwoFeaturesIsGivenOnce()
    {
        const QByteArray room = feature({}, R"("@id":"way/1","indoor":"room")", polygon(square));
        const auto data = read(collection({room, room}));
        QVERIFY(data);
        QCOMPARE(data->ways.size(), 2U);
        QCOMPARE(data->ways.front().id, -2);
        QCOMPARE(data->ways.back().id, 1);
    }

    void aPlanComesOutWithItsDoorsAndTheirWalls()
    {
        const auto file =
            support::fileOf(collection({feature({}, R"("@id":"way/1","indoor":"room","level":"0","name":"Hall")", polygon(square)),
                                        feature({}, R"("@id":"node/5","door":"yes","level":"0")", door),
                                        feature({}, R"("@id":"way/2","indoor":"room","name":"Nowhere")", "null")}));
        const base::Result<plan::Plan> plan = importFile(file->fileName(), {});
        QVERIFY(plan);
        QCOMPARE(plan->spaces.size(), 1U);
        QCOMPARE(plan->openings.size(), 1U);
        QVERIFY(plan->openings.front().wall);
        QCOMPARE(plan->sources.front().attribution, QStringLiteral("© OpenStreetMap contributors"));
        const auto lost = std::find_if(plan->importReport.notes.begin(), plan->importReport.notes.end(),
                                       [](const plan::ImportNote &note) { return note.sourceRef == "way/2"; });
        QVERIFY(lost != plan->importReport.notes.end());
        QCOMPARE(lost->reason, "nodes_missing");
    }

    void aBrokenFileEndsInOneError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<base::ErrorCode>("code");
        using base::ErrorCode;
        const QByteArray good = collection({feature({}, R"("indoor":"room","level":"0")", polygon(square))});
        QTest::newRow("cut in the middle of a feature") << good.left(150) << ErrorCode::SourceMalformed;
        QTest::newRow("cut before its end") << good.chopped(1) << ErrorCode::SourceMalformed;
        QTest::newRow("no features") << collection({}) << ErrorCode::SourceEmpty;
        QTest::newRow("nothing indoors") << collection({feature({}, R"("highway":"primary")", door)}) << ErrorCode::SourceEmpty;
        QTest::newRow("no place on Earth") << collection({feature({}, R"("indoor":"room")",
                                                                  R"({"type":"Point","coordinates":[652000.0,6862000.0]})")})
                                           << ErrorCode::SourceMalformed;
        QTest::newRow("deeper than anybody nests")
            << QByteArray(R"({"type":"FeatureCollection","features":)" + QByteArray(100'000, '[')) << ErrorCode::SourceMalformed;
        QTest::newRow("a frame of reference on the network")
            << QByteArray(
                   R"({"type":"FeatureCollection","crs":{"type":"link","properties":{"href":"http:\/\/127.0.0.1:9\/"}},"features":[]})")
            << ErrorCode::SourceMalformed;
    }
    void aBrokenFileEndsInOneError()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const base::ErrorCode, code);
        const auto file = support::fileOf(text);
        const base::Result<plan::Plan> plan = importFile(file->fileName(), {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, code);
        QCOMPARE(plan.error().file, file->fileName());
    }
};

PORTULAN_TEST(GeoJsonTest)
#include "geojson_test.moc"
