// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feature_detail.h"

#include "support/test_case.h"

using ui::FeatureDetail;

/** A hall with a store room east of it, a door between them, a stair, a cutoff with a photo. */
static plan::Plan house()
{
    plan::Plan plan;
    plan.venue.anchor = {2.3648, 48.8721};
    for (const int ordinal : {-100, 0}) {
        plan::Level level;
        level.id = plan::LevelId::random();
        level.ordinal = {ordinal};
        level.label = plan::defaultLevelLabel(level.ordinal);
        plan.levels.push_back(level);
    }
    const plan::LevelId ground = plan.levels.back().id;
    plan::Building building;
    building.outline = {{{{0, 0}, {20, 0}, {20, 10}, {0, 10}}, {}}};
    plan.buildings.push_back(building);
    const auto room = [&](const QString &name, const QString &number, double fromX, double toX) {
        plan::Space space;
        space.id = plan::FeatureId::random();
        space.level = ground;
        space.name = name;
        space.number = number;
        space.category = QStringLiteral("room");
        space.area = {{{{fromX, 0}, {toX, 0}, {toX, 10}, {fromX, 10}}, {}}};
        plan.spaces.push_back(space);
    };
    room(QStringLiteral("Hall"), QStringLiteral("004"), 0, 10);
    room({}, QStringLiteral("012"), 10, 20);
    plan::Opening door;
    door.id = plan::FeatureId::random();
    door.level = ground;
    door.jambs = {{10, 4}, {10, 5}};
    door.operation = plan::Operation::SwingSingle;
    door.swingSide = plan::SwingSide::Left;
    door.widthMetres = 1.4;
    door.lock = plan::Lock::Electromagnetic;
    door.failState = plan::FailState::Safe;
    plan.openings.push_back(door);
    plan::Exit exit;
    exit.id = plan::FeatureId::random();
    exit.level = ground;
    exit.kind = QStringLiteral("main");
    exit.opening = door.id;
    plan.exits.push_back(exit);
    for (const double x : {19.0, 2.0}) {
        plan::Connector stair;
        stair.id = plan::FeatureId::random();
        stair.kind = QStringLiteral("stair");
        stair.ref = x > 10 ? QStringLiteral("B") : QStringLiteral("A");
        stair.spot = {x, 5};
        stair.levels = {{plan.levels.front().id, {}, {}}, {ground, {}, {}}};
        plan.connectors.push_back(stair);
    }
    plan::Cutoff gas;
    gas.id = plan::FeatureId::random();
    gas.kind = QStringLiteral("gas");
    gas.level = plan.levels.front().id;
    gas.spot = {3, 5};
    gas.verified = {QDate(2026, 3, 12), QStringLiteral("M. Ferrand"), plan::VerifyMethod::Walkthrough};
    gas.accuracyMetres = 0.3;
    plan.cutoffs.push_back(gas);
    plan::Media photo;
    photo.id = plan::MediaId::random();
    photo.caption = QStringLiteral("Coffret");
    photo.features = {gas.id};
    plan.media.push_back(photo);
    plan::Grid grid;
    grid.origin = {0, 10};
    grid.cellMetres = 5;
    grid.columns = 4;
    grid.rows = 2;
    plan.grid = grid;
    return plan;
}

static FeatureDetail detail(const plan::Plan &plan, const ui::FeatureRef &ref, base::Language language = base::Language::French)
{
    return FeatureDetail::of(plan, ref, language);
}

static QString textOf(const FeatureDetail &detail, const QString &label)
{
    for (const ui::Row &row : detail.rows) {
        if (row.label == label)
            return row.text;
    }
    return {};
}

static QStringList labelsOf(const FeatureDetail &detail)
{
    QStringList labels;
    for (const ui::Row &row : detail.rows)
        labels.append(row.label);
    return labels;
}

class FeatureDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoorSaysFirstIntoWhichRoomItOpens_data()
    {
        QTest::addColumn<plan::Operation>("operation");
        QTest::addColumn<plan::SwingSide>("side");
        QTest::addColumn<QString>("lead");
        const auto single = plan::Operation::SwingSingle;
        QTest::addRow("to the left of its line: the hall") << single << plan::SwingSide::Left << QStringLiteral("Hall 004");
        QTest::addRow("to the right: a room with a number only") << single << plan::SwingSide::Right << QStringLiteral("012");
        QTest::addRow("both") << single << plan::SwingSide::Both << QStringLiteral("Both ways: Hall 004, 012");
        QTest::addRow("double acting") << plan::Operation::DoubleActing << plan::SwingSide::Unknown
                                       << QStringLiteral("Both ways: Hall 004, 012");
        QTest::addRow("nobody noted it") << single << plan::SwingSide::Unknown << QStringLiteral("Unknown: nobody noted it");
    }

    void aDoorSaysFirstIntoWhichRoomItOpens()
    {
        QFETCH(plan::Operation, operation);
        QFETCH(plan::SwingSide, side);
        QFETCH(QString, lead);
        plan::Plan plan = house();
        plan.openings.front().operation = operation;
        plan.openings.front().swingSide = side;
        QCOMPARE(detail(plan, &plan.openings.front(), base::Language::English).lead, lead);
    }

    void aSlidingDoorOpensTowardsNobody()
    {
        plan::Plan plan = house();
        plan.openings.front().operation = plan::Operation::Sliding;
        const FeatureDetail sliding = detail(plan, &plan.openings.front());
        QVERIFY(!sliding.lead.isEmpty());
        QVERIFY(!sliding.lead.contains(QStringLiteral("Hall")));
    }

    void aWindowSaysFirstWhichOneItIsOnItsFacade()
    {
        plan::Plan plan = house();
        plan::Side south;
        south.id = plan::FeatureId::random();
        south.code = QStringLiteral("A");
        south.line = {{0, 0}, {20, 0}};
        plan.sides.push_back(south);
        plan::Opening window;
        window.id = plan::FeatureId::random();
        window.level = plan.levels.back().id;
        window.kind = plan::OpeningKind::Window;
        window.jambs = {{4, 0}, {5, 0}};
        plan.openings.push_back(window);
        QCOMPARE(detail(plan, &plan.openings.back()).lead, QStringLiteral("A-0-1"));
    }

    void aDoorSaysItsWidthInUnitsOfPassageItsLockAndWhatItDoesWithoutPower()
    {
        const plan::Plan plan = house();
        const FeatureDetail door = detail(plan, &plan.openings.front(), base::Language::English);
        const QString width = textOf(door, QStringLiteral("Clear width"));
        QVERIFY2(width.startsWith(QStringLiteral("1.40\u00A0m · 2")), qPrintable(width));
        QVERIFY(!textOf(door, QStringLiteral("Lock")).isEmpty());
        QVERIFY(!textOf(door, QStringLiteral("Without power")).isEmpty());
        QCOMPARE(door.subtitle, QStringLiteral("Hall 004 ↔ 012"));
    }

    void anExitSaysFirstHowWideItIs()
    {
        plan::Plan plan = house();
        QVERIFY(detail(plan, &plan.exits.front(), base::Language::English).lead.startsWith(QStringLiteral("1.40")));
        plan.openings.front().widthMetres.reset();
        QCOMPARE(detail(plan, &plan.exits.front(), base::Language::English).lead, QStringLiteral("Not measured"));
    }

    void anAccessPointSaysFirstHowToGetInAndWhatFitsThrough()
    {
        plan::Plan plan = house();
        plan::AccessPoint gate;
        gate.id = plan::FeatureId::random();
        gate.services = {QStringLiteral("vehicle")};
        gate.keyBox = QStringLiteral("K12");
        gate.maxHeightMetres = 3.5;
        gate.note = QStringLiteral("Bollards");
        plan.accessPoints.push_back(gate);
        const FeatureDetail shown = detail(plan, &plan.accessPoints.front(), base::Language::English);
        QCOMPARE(shown.title, QStringLiteral("Vehicle way"));
        QCOMPARE(labelsOf(shown), QStringList({QStringLiteral("Key box"), QStringLiteral("Height limit"), QStringLiteral("Note")}));
        QCOMPARE(shown.rows.front().text, QStringLiteral("K12"));
    }

    void aHazardSaysFirstAndLoudlyWhatItIs()
    {
        plan::Plan plan = house();
        plan::Hazard store;
        store.id = plan::FeatureId::random();
        store.level = plan.levels.back().id;
        store.shape = geo::Point{15, 5};
        store.kind = QStringLiteral("compressed_gas");
        store.product = QStringLiteral("Propane");
        store.quantity = QStringLiteral("3 × 13 kg");
        store.unNumber = QStringLiteral("1978");
        plan.hazards.push_back(store);
        const FeatureDetail shown = detail(plan, &plan.hazards.front(), base::Language::English);
        QCOMPARE(labelsOf(shown).mid(0, 3),
                 QStringList({QStringLiteral("Product"), QStringLiteral("Quantity"), QStringLiteral("UN number")}));
        QCOMPARE(shown.rows.front().text, QStringLiteral("Propane"));
        QVERIFY(shown.rows.front().isWarning);
        QVERIFY(!shown.cell.isEmpty());
    }

    void equipmentSaysWhatItIsAndHowToReachIt()
    {
        plan::Plan plan = house();
        plan::Equipment inlet;
        inlet.id = plan::FeatureId::random();
        inlet.level = plan.levels.front().id;
        inlet.spot = {3, 5};
        inlet.kind = QStringLiteral("riser_inlet");
        inlet.note = QStringLiteral("Behind the bins");
        plan.equipment.push_back(inlet);
        const FeatureDetail shown = detail(plan, &plan.equipment.front(), base::Language::English);
        QCOMPARE(shown.title, QStringLiteral("Riser inlet"));
        QCOMPARE(labelsOf(shown), QStringList({QStringLiteral("Note"), QStringLiteral("Stairs to this floor, nearest first")}));
    }

    void theStairsThatLeadThereComeNearestFirst()
    {
        plan::Plan plan = house();
        const QString label = QStringLiteral("Stairs to this floor, nearest first");
        QCOMPARE(textOf(detail(plan, &plan.cutoffs.front(), base::Language::English), label), QStringLiteral("Stair A, Stair B"));
        plan.connectors.back().status = plan::Status::OutOfService;
        QCOMPARE(textOf(detail(plan, &plan.cutoffs.front(), base::Language::English), label), QStringLiteral("Stair B"));
    }

    void aPlaceIsSaidByCellMgrsAndDegrees()
    {
        const plan::Plan plan = house();
        const FeatureDetail gas = detail(plan, &plan.cutoffs.front());
        QCOMPARE(gas.cell, QStringLiteral("A2"));
        QVERIFY(gas.mgrs.startsWith(QStringLiteral("31U DQ 53")));
        QVERIFY(gas.place.startsWith(QStringLiteral("48,872")));
    }

    void theProofSaysWhenHowByWhomAndHowExactly()
    {
        const plan::Plan plan = house();
        const FeatureDetail gas = detail(plan, &plan.cutoffs.front(), base::Language::English);
        QCOMPARE(gas.verified, QStringLiteral("Verified on 12 March 2026"));
        QCOMPARE(gas.proof.count(u'\n'), 2);
        QVERIFY(gas.proof.contains(QStringLiteral("by M. Ferrand")));
        QVERIFY(gas.proof.contains(QStringLiteral("0.30")));
        QVERIFY(gas.isVerified);
        const FeatureDetail stair = detail(plan, &plan.connectors.front(), base::Language::English);
        QCOMPARE(stair.verified, QStringLiteral("Never verified"));
        QVERIFY(!stair.isVerified);
    }

    void aPhotoIsShownWithTheThingThatItShows()
    {
        const plan::Plan plan = house();
        QCOMPARE(detail(plan, &plan.cutoffs.front()).photos, QStringList(plan.media.front().id.toString()));
        QVERIFY(detail(plan, &plan.exits.front()).photos.isEmpty());
    }
};

PORTULAN_TEST(FeatureDetailTest)
#include "feature_detail_test.moc"
