// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_reader.h"

#include "geo/measure.h"
#include "plan_source_text.h"
#include "support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using support::levelText;
using support::venueText;

class PlanSourceReaderTest : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static base::Result<plan::Plan> read(const QTemporaryDir &folder, const QByteArray &venue, const QByteArray &level)
    {
        write(folder.filePath(QStringLiteral("venue.json")), venue);
        write(folder.filePath(QStringLiteral("rdc.json")), level);
        return import::readPlanSource(folder.path(), {});
    }

    static plan::Plan sample()
    {
        const QTemporaryDir folder;
        const auto imported = read(folder, venueText, levelText);
        return imported ? *imported : plan::Plan();
    }

private Q_SLOTS:
    void aLevelComesWithEverythingInItsFile()
    {
        const plan::Plan plan = sample();
        QCOMPARE(plan.venue.name, QStringLiteral("Halle"));
        QCOMPARE(plan.levels.size(), size_t(2));
        QCOMPARE(plan.levels[0].label, QStringLiteral("RDC"));
        QCOMPARE(plan.spaces.size(), size_t(2));
        QCOMPARE(*plan.spaces[0].level, plan.levels[0].id);
        QCOMPARE(*plan.spaces[0].occupancy, 40);
        QCOMPARE(geo::area(plan.spaces[0].area[0]), 9.6 * 7.6);
        QCOMPARE(geo::area(plan.spaces[1].area[0]), 15.5);
        QCOMPARE(plan.fixtures.size(), size_t(1));
        QCOMPARE(plan.hazards.size(), size_t(1));
        QVERIFY(plan.grid);
        QCOMPARE(plan.survey[0].level, std::optional(plan.levels[0].id));
    }

    void aDoorIsPlacedAlongItsWall()
    {
        const plan::Opening door = sample().openings[0];
        QCOMPARE(door.jambs, (geo::Polyline{{4, 0}, {4.9, 0}}));
        QCOMPARE(door.hinge, plan::Hinge::End);
    }

    void whatIsNotGivenIsUnknown()
    {
        const plan::Plan plan = sample();
        const plan::Opening &door = plan.openings[0];
        QCOMPARE(door.lock, plan::Lock::Unknown);
        QCOMPARE(door.failState, plan::FailState::Unknown);
        QCOMPARE(door.swingSide, plan::SwingSide::Unknown);
        QVERIFY(!door.widthMetres);
        QCOMPARE(plan.cutoffs[0].who, plan::Who::Unknown);
        QVERIFY(!plan.cutoffs[0].isMain);
        QCOMPARE(plan.spaces[0].status, plan::Status::Unknown);
        QCOMPARE(plan.spaces[0].restriction, plan::Restriction::Unknown);
    }

    void whatHoldsForTheFileCanBeTakenBackForOneThing()
    {
        const plan::Plan plan = sample();
        QCOMPARE(plan.spaces[0].verified.on, std::optional(QDate(2026, 3, 12)));
        QCOMPARE(plan.spaces[0].source, std::optional(plan.sources[0].id));
        QVERIFY(!plan.spaces[1].verified.on);
        QCOMPARE(plan.spaces[1].verified.method, plan::VerifyMethod::Walkthrough);
    }

    void namesBecomeTheSameIdsEverywhere()
    {
        const plan::Plan plan = sample();
        const QUuid venue = QUuid::fromString(QStringLiteral("6f1d2c54-8a0e-4b7e-9d35-2f4c7a1be0c1"));
        QCOMPARE(plan.spaces[0].id, plan::FeatureId::named(venue, QStringLiteral("rdc/hall")));
        QCOMPARE(plan.exits[0].opening, std::optional(plan.openings[0].id));
        QCOMPARE(plan.accessPoints[0].side, std::optional(plan.sides[0].id));
        QCOMPARE(plan.cutoffs[0].scopeIds, QStringList{plan.spaces[0].id.toString()});
    }

    void aThingWithoutANameKeepsItsIdWhenOthersCome()
    {
        const QTemporaryDir folder;
        const auto imported =
            read(folder, venueText,
                 QByteArray(levelText).replace("{\"kind\": \"window\"",
                                               "{\"kind\": \"window\", \"line\": [[0, 6], [0, 7]]},\n{\"kind\": \"window\""));
        QVERIFY(imported);
        QCOMPARE(imported->openings[2].id, sample().openings[1].id);
    }

    void aConnectorListsItsLevelsFromTheLowest()
    {
        const plan::Plan plan = sample();
        QCOMPARE(plan.connectors[0].levels.size(), size_t(2));
        QCOMPARE(plan.connectors[0].levels[0].level, plan.levels[0].id);
        QCOMPARE(plan.connectors[0].levels[0].footToHead.size(), size_t(2));
    }

    void anArcStartsAndEndsAtItsBearings()
    {
        const auto line = std::get<geo::Polyline>(sample().walls[1].shape);
        QVERIFY(geo::distance(line.front(), {0, 10}) < 1e-9);
        QVERIFY(geo::distance(line.back(), {10, 0}) < 1e-9);
        for (const geo::Point &point : line)
            QVERIFY(std::abs(geo::distance(point, {0, 0}) - 10) < 1e-9);
    }

    void whatIsWrongIsNamedByFileAndPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("detail");

        const auto row = [](const char *name, const char *from, const char *to, const char *place, const char *detail) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place) << QString::fromUtf8(detail);
        };
        row("a comma too many", "\"hazard\": [", "\"hazard\": [,", "line 19", "");
        row("a list that is none", "\"hazard\": [{\"kind\": \"fall\", \"at\": [5, 5]}]", "\"hazard\": 3", "hazard", "list");
        row("a thing that is no object", "\"hazard\": [", "\"hazard\": [7, ", "hazard[0]", "braces");
        row("a table that nobody knows", "\"hazard\":", "\"hazards\":", "hazards", "nothing has this name");
        row("a column that nobody knows", "\"occupancy\": 40", "\"ocupancy\": 40", "space[0].ocupancy", "nothing has this name");
        row("a word that is none of the enum's", "\"swing_single\"", "\"swing\"", "opening[0].operation", "swing_double");
        row("a kind that the vocabulary lacks", "\"kind\": \"gas\"", "\"kind\": \"gaz\"", "cutoff[0].kind", "gas");
        row("a category that is missing", "\"category\": \"hall\", ", "", "space[0]", "category");
        row("a text in the place of a number", "\"occupancy\": 40", "\"occupancy\": \"40\"", "space[0].occupancy", "number");
        row("half a person", "\"occupancy\": 40", "\"occupancy\": 40.5", "space[0].occupancy", "whole");
        row("a number in the place of a text", "\"kind\": \"counter\"", "\"kind\": 5", "fixture[0].kind", "text");
        row("yes in the place of true", "\"needs_key\": true", "\"needs_key\": \"yes\"", "cutoff[0].needs_key", "true or false");
        row("a day that does not exist", "2026-03-12", "2026-02-30", "every.verified_on", "date");
        row("a name that nothing has", "\"opening_id\": \"door\"", "\"opening_id\": \"gate\"", "exit[0].opening_id", "rdc/gate");
        row("a room in the place of a door", "\"opening_id\": \"door\"", "\"opening_id\": \"hall\"", "exit[0].opening_id",
            "not a opening");
        row("a name given twice", "\"id\": \"s1\"", "\"id\": \"hall\"", "exit[0]", "another space");
        row("a name with a slash", "\"id\": \"s1\"", "\"id\": \"r1/s1\"", "exit[0].id", "/");
        row("two nameless things at one place", "{\"kind\": \"fall\", \"at\": [5, 5]}",
            "{\"kind\": \"fall\", \"at\": [5, 5]}, {\"kind\": \"toxic\", \"at\": [5, 5]}", "hazard[1]", "another hazard");
        row("a door beyond its wall's end", "[4, 4.9]", "[9.5, 10.4]", "opening[0].along", "only 10 m");
        row("a door in no wall", "\"wall\": \"south\", ", "", "opening[0]", "wall");
        row("a door in a wall that is not there", "\"wall\": \"south\"", "\"wall\": \"north\"", "opening[0].wall", "no wall");
        row("a door of no width", "[4, 4.9]", "[4, 4]", "opening[0]", "no width");
        row("a point of three numbers", "\"at\": [5, 5]", "\"at\": [5, 5, 5]", "hazard[0].at", "[x, y]");
        row("a point in another country", "\"at\": [5, 5]", "\"at\": [500000, 5]", "hazard[0].at", "20 km");
        row("a point that is missing", ", \"at\": [5, 5]", "", "hazard[0].at", "[x, y]");
        row("a rectangle turned inside out", "[0.2, 0.2, 9.8, 7.8]", "[9.8, 0.2, 0.2, 7.8]", "space[0].area", "south-west");
        row("a ring that crosses itself", "[0.2, 0.2, 9.8, 7.8]", "[[0, 0], [4, 4], [4, 0], [0, 4]]", "space[0].area",
            "intersection");
        row("a ring of two points", "[0.2, 0.2, 9.8, 7.8]", "[[0, 0], [4, 4]]", "space[0].area", "three points");
        row("an area that is a number", "[0.2, 0.2, 9.8, 7.8]", "12", "space[0].area", "surface");
        row("a line of one point", "[[0, 3], [0, 4]]", "[[0, 3]]", "opening[1].line", "two points");
        row("an arc without its end", "[0, 0, 10, 0, 90]", "[0, 0, 10, 0]", "wall[1].line", "arc");
        row("an arc of a million turns", "[0, 0, 10, 0, 90]", "[0, 0, 10, 0, 9e9]", "wall[1].line", "arc");
        row("a wall as thick as a house", "\"thickness_m\": 0.4", "\"thickness_m\": 40", "wall[0].thickness_m", "10 m");
        row("a service that nobody knows", "[\"fire\"]", "[\"postman\"]", "access_point[0].for", "postman");
    }

    void whatIsWrongIsNamedByFileAndPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QFETCH(QString, detail);
        QByteArray level(levelText);
        QVERIFY2(level.contains(from), "the sample has what the row wants to break");
        level.replace(level.indexOf(from), from.size(), to);

        const QTemporaryDir folder;
        const auto imported = read(folder, venueText, level);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, base::ErrorCode::SourceMalformed);
        QCOMPARE(imported.error().file, folder.filePath(QStringLiteral("rdc.json")));
        QCOMPARE(imported.error().place, place);
        QVERIFY2(imported.error().detail.contains(detail), qPrintable(imported.error().detail));
    }

    void aVenueThatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<base::ErrorCode>("code");
        QTest::addColumn<QString>("place");
        using base::ErrorCode;
        const auto row = [](const char *name, const char *from, const char *to, ErrorCode code, const char *place) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code << QString::fromUtf8(place);
        };
        row("an id that is no UUID", "6f1d2c54-", "6f1d-", ErrorCode::SourceMalformed, "venue.id");
        row("no name", "\"name\": \"Halle\", ", "", ErrorCode::SourceMalformed, "venue");
        row("an anchor beyond the pole", "48.8721", "148.8721", ErrorCode::SourceMalformed, "venue.anchor_lat");
        row("a level's file that is not there", "\"rdc.json\"", "\"ground.json\"", ErrorCode::FileNotFound, "");
        row("a level's file in another folder", "\"rdc.json\"", "\"../rdc.json\"", ErrorCode::SourceMalformed, "level[1].file");
        row("a stair to a level that is not there", "{\"level_id\": \"r1\"}", "{\"level_id\": \"r9\"}", ErrorCode::SourceMalformed,
            "connector[0].connector_level[0].level_id");
        row("a level of half a hundredth", "\"ordinal\": 100", "\"ordinal\": 99.5", ErrorCode::SourceMalformed, "level[0].ordinal");
        row("a grid of no cells", "\"cell_m\": 5", "\"cell_m\": 0", ErrorCode::SourceMalformed, "grid");
        row("a survey of a group that is none", "\"group\": \"exits\"", "\"group\": \"doors\"", ErrorCode::SourceMalformed,
            "survey[0].group");
    }

    void aVenueThatIsWrongIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(base::ErrorCode, code);
        QFETCH(QString, place);
        const QTemporaryDir folder;
        QVERIFY(QByteArray(venueText).contains(from));
        const auto imported = read(folder, QByteArray(venueText).replace(from, to), levelText);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, code);
        QCOMPARE(imported.error().place, place);
    }

    void aFolderWithoutAVenueIsNoPlanSource()
    {
        const QTemporaryDir folder;
        QVERIFY(!import::isPlanSource(folder.path()));
        QCOMPARE(import::readPlanSource(folder.path(), {}).error().code, base::ErrorCode::FileNotFound);
        write(folder.filePath(QStringLiteral("venue.json")), "{}");
        QVERIFY(import::isPlanSource(folder.path()));
        QVERIFY(import::isPlanSource(folder.filePath(QStringLiteral("venue.json"))));
    }

    void aSourceWithoutLevelsHoldsNoBuilding()
    {
        const QTemporaryDir folder;
        const auto imported = read(
            folder, R"({"venue": {"id": "6f1d2c54-8a0e-4b7e-9d35-2f4c7a1be0c1", "name": "x", "anchor_lon": 0, "anchor_lat": 0}})",
            "{}");
        QCOMPARE(imported.error().code, base::ErrorCode::SourceEmpty);
    }
};

PORTULAN_TEST(PlanSourceReaderTest)
#include "plan_source_reader_test.moc"
