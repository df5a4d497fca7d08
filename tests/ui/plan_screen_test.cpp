// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_screen.h"

#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QThread>

using ui::PlanScreen;

static const QDate today(2026, 11, 24);

static ui::FeatureFinder noFinder(const plan::SharedPlan &)
{
    return [](const QString &) { return std::vector<plan::FeatureId>(); };
}

static plan::Plan venue()
{
    return support::generatedVenue({.roomsPerLevel = 10, .levels = 3, .symbolsPerLevel = 6});
}

/** A plan screen on which a plan lies open, each of its models under test. */
class OpenScreen
{
public:
    explicit OpenScreen(base::Result<plan::SharedPlan> loaded)
        : screen([loaded](const QString &) { return loaded; }, noFinder, [] { return today; })
    {
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
                 screen.levels(), screen.servedLevels(), screen.categories(), screen.found(), screen.foundMissing(),
                 screen.missing(), screen.notices(), screen.detailRows()})
            m_testers.push_back(
                std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        screen.open(QStringLiteral("/plans/a.gpkg"));
    }
    explicit OpenScreen(const plan::Plan &plan)
        : OpenScreen(base::Result<plan::SharedPlan>(std::make_shared<const plan::Plan>(plan)))
    {}

    bool isReady()
    {
        return QTest::qWaitFor([this] { return screen.state() == PlanScreen::Ready; });
    }
    bool isDrawn()
    {
        return isReady() && QTest::qWaitFor([this] { return screen.scene() && screen.scene()->level == screen.level(); });
    }
    QStringList labels(QAbstractItemModel *model) const
    {
        QStringList labels;
        for (int i = 0; i < model->rowCount(); ++i)
            labels.append(model->index(i, 0).data().toString());
        return labels;
    }

    PlanScreen screen;

private:
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

class PlanScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanOpensOnTheLevelOfItsMainExit()
    {
        OpenScreen open(venue());
        QCOMPARE(open.screen.state(), PlanScreen::Loading);
        QVERIFY(open.isDrawn());
        QCOMPARE(open.screen.levelLabel(), plan::openingLevel(venue())->label);
        QCOMPARE(open.labels(open.screen.levels()).at(open.screen.levels()->currentRow()), open.screen.levelLabel());
    }

    void theTopFloorStandsOnTop()
    {
        OpenScreen open(venue());
        QVERIFY(open.isReady());
        QCOMPARE(open.labels(open.screen.levels()),
                 QStringList({QStringLiteral("R+1"), QStringLiteral("RDC"), QStringLiteral("SS1")}));
    }

    void anErrorIsWordsThatNameTheFileAndTheCure()
    {
        OpenScreen open(base::fail(base::ErrorCode::NotAPackage, QStringLiteral("/plans/a.gpkg")));
        QTRY_COMPARE(open.screen.state(), PlanScreen::Failed);
        QVERIFY(open.screen.errorText().contains(QStringLiteral("a.gpkg")));
        QVERIFY(open.screen.errorText().contains(QStringLiteral("portulan-station import")));
    }

    void aPlanStaysOpenWhereTheNextFileCannotBeRead()
    {
        plan::Plan incomplete = venue();
        incomplete.loadReport.missing.push_back({base::ErrorCode::PackageInvalid, QStringLiteral("a.gpkg"), {}, {}});
        base::Result<plan::SharedPlan> next = std::make_shared<const plan::Plan>(incomplete);
        PlanScreen screen([&next](const QString &) { return next; }, noFinder, [] { return today; });
        screen.open(QStringLiteral("/plans/a.gpkg"));
        QTRY_COMPARE(screen.state(), PlanScreen::Ready);
        next = base::fail(base::ErrorCode::PackageDamaged, QStringLiteral("/plans/b.gpkg"));
        screen.open(QStringLiteral("/plans/b.gpkg"));
        QTRY_VERIFY(screen.noticeText().startsWith(QStringLiteral("b.gpkg")));
        QVERIFY2(screen.noticeText().contains(QStringLiteral("\n1 ")), "what the open plan lacks is still said");
        QCOMPARE(screen.state(), PlanScreen::Ready);
        QCOMPARE(screen.levels()->count(), 3);
        QVERIFY(screen.notices()->index(0).data(ui::RowList::TextRole).toString().contains(QStringLiteral("endommagé")));
        next = std::make_shared<const plan::Plan>(venue());
        screen.open(QStringLiteral("/plans/b.gpkg"));
        QTRY_VERIFY(screen.noticeText().isEmpty());
    }

    void thePreviousFloorStaysUntilTheNextOneIsDrawn()
    {
        OpenScreen open(venue());
        QVERIFY(open.isDrawn());
        const scene::SharedLevelScene before = open.screen.scene();
        QSignalSpy scenes(&open.screen, &PlanScreen::sceneChanged);
        open.screen.levelUp();
        QCOMPARE(open.screen.levelLabel(), QStringLiteral("R+1"));
        QVERIFY(open.screen.scene() == before || open.screen.scene()->level == open.screen.level());
        QTRY_VERIFY(open.screen.scene()->level == open.screen.level());
        QVERIFY(!scenes.isEmpty());
    }

    void aboveTheTopFloorIsNothing()
    {
        OpenScreen open(venue());
        QVERIFY(open.isReady());
        for (int i = 0; i < 5; ++i)
            open.screen.levelUp();
        QCOMPARE(open.screen.levelLabel(), QStringLiteral("R+1"));
        for (int i = 0; i < 5; ++i)
            open.screen.levelDown();
        QCOMPARE(open.screen.levelLabel(), QStringLiteral("SS1"));
    }

    void aStairBetweenTwoFloorsLeadsToTheOther()
    {
        plan::Plan two = support::generatedVenue({.roomsPerLevel = 10, .levels = 2, .symbolsPerLevel = 0});
        OpenScreen open(two);
        QVERIFY(open.isReady());
        const plan::LevelId before = open.screen.level();
        open.screen.select(two.connectors.front().id.toString());
        QVERIFY(open.screen.level() != before);
        QVERIFY(!open.screen.hasDetail());
        open.screen.select(two.connectors.front().id.toString());
        QCOMPARE(open.screen.level(), before);
    }

    void aStairBetweenManyFloorsLetsOneChoose()
    {
        const plan::Plan plan = venue();
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        const plan::LevelId before = open.screen.level();
        open.screen.select(plan.connectors.front().id.toString());
        QVERIFY(open.screen.hasDetail());
        QCOMPARE(open.screen.level(), before);
        QCOMPARE(open.screen.servedLevels()->count(), 3);
        open.screen.selectServedLevel(0);
        QCOMPARE(open.screen.levelLabel(), QStringLiteral("R+1"));
    }

    void aCutoffSaysFirstWhatToDoAndThenWhatItDoesNotStop()
    {
        plan::Plan plan = venue();
        plan.cutoffs.front().howTo = QStringLiteral("Quarter turn");
        plan.cutoffs.front().doesNotStop = QStringLiteral("The flat");
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        open.screen.select(plan.cutoffs.front().id.toString());
        QCOMPARE(open.screen.detail().lead, QStringLiteral("Quarter turn"));
        QVERIFY(open.labels(open.screen.detailRows()).contains(QStringLiteral("N’arrête pas")));
        open.screen.closeDetail();
        QVERIFY(!open.screen.hasDetail());
        QCOMPARE(open.screen.detail().lead, QStringLiteral("Quarter turn")); // while its sheet slides out
    }

    void aStackListsWhatItHolds()
    {
        const plan::Plan plan = venue();
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QSignalSpy opened(&open.screen, &ui::PlanScreen::stackOpened);
        const QString exit = plan.exits.front().id.toString();
        const QString cutoff = plan.cutoffs.front().id.toString();
        open.screen.pick({exit});
        QCOMPARE(open.screen.selectedFeature(), exit);
        QCOMPARE(opened.size(), 0);
        open.screen.pick({cutoff, exit});
        QCOMPARE(opened.size(), 1);
        QCOMPARE(open.screen.selectedFeature(), exit); // nothing is chosen yet
        QCOMPARE(open.screen.stack()->count(), 2);
        QCOMPARE(open.screen.stack()->index(0).data(ui::FeatureList::FeatureRole).toString(), cutoff);
        open.screen.show(cutoff);
        QVERIFY(open.screen.stack()->index(0).data(ui::FeatureList::IsMarkedRole).toBool());
        open.screen.pick({});
        QCOMPARE(open.screen.selectedFeature(), QString());
    }

    void whatNobodySurveyedIsCountedAndListed()
    {
        OpenScreen open(venue());
        QVERIFY(open.isReady());
        const auto missing = plan::missingGroups(venue());
        QVERIFY(!missing.empty());
        QCOMPARE(open.screen.missing()->count(), static_cast<int>(missing.size()));
        QVERIFY(open.screen.missingText().startsWith(QString::number(missing.size())));
    }

    void whatCouldNotBeReadReachesTheScreen()
    {
        plan::Plan plan = venue();
        plan.loadReport.missing.push_back(
            {base::ErrorCode::PackageInvalid, QStringLiteral("a.gpkg"), QStringLiteral("space, row 12"), {}});
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QCOMPARE(open.screen.notices()->count(), 1);
        QVERIFY(open.screen.noticeText().startsWith(u'1'));
        QVERIFY(open.screen.notices()->index(0).data(ui::RowList::TextRole).toString().contains(QStringLiteral("space, row 12")));
    }

    void aCategoryHighlightsAndItsFloorsGetADot()
    {
        const plan::Plan plan = venue();
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        open.screen.highlight(static_cast<int>(scene::SymbolClass::Exit));
        QSet<plan::LevelId> expected;
        for (const plan::Exit &exit : plan.exits)
            expected.insert(*exit.level);
        for (int i = 0; i < open.screen.levels()->count(); ++i)
            QCOMPARE(open.screen.levels()->index(i).data(ui::LevelList::HasHitRole).toBool(),
                     expected.contains(*open.screen.levels()->levelAt(i)));
        QVERIFY(open.screen.isListOpen());
        QCOMPARE(open.screen.found()->count(), static_cast<int>(plan.exits.size()));
    }

    void theSecondTapOnACategoryFadesTheRestAndTheThirdEndsIt()
    {
        OpenScreen open(venue());
        QVERIFY(open.isReady());
        const int exits = static_cast<int>(scene::SymbolClass::Exit);
        open.screen.highlight(exits);
        QVERIFY(!open.screen.isFiltered());
        open.screen.highlight(exits);
        QVERIFY(open.screen.isFiltered());
        QVERIFY(!open.screen.isListOpen());
        QCOMPARE(open.screen.highlightedClass(), exits);
        open.screen.highlight(exits);
        QVERIFY(!open.screen.isFiltered());
        QCOMPARE(open.screen.highlightedClass(), -1);
        QVERIFY(!open.screen.isListOpen());
    }

    void noDetailLiesOverTheListOfACategory()
    {
        const plan::Plan plan = venue();
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        open.screen.select(plan.exits.front().id.toString());
        QVERIFY(open.screen.hasDetail());
        open.screen.highlight(static_cast<int>(scene::SymbolClass::Cutoff));
        QVERIFY(!open.screen.hasDetail() && open.screen.isListOpen());
        QVERIFY(open.screen.selectedFeature().isEmpty());
        // That of a row does, and the list is there again after it.
        open.screen.select(plan.cutoffs.front().id.toString());
        open.screen.closeDetail();
        QVERIFY(open.screen.isListOpen());
    }

    void anotherCategoryListsItsOwn()
    {
        const plan::Plan plan = venue();
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        open.screen.highlight(static_cast<int>(scene::SymbolClass::Exit));
        open.screen.highlight(static_cast<int>(scene::SymbolClass::Exit));
        open.screen.highlight(static_cast<int>(scene::SymbolClass::Cutoff));
        QVERIFY(open.screen.isListOpen());
        QVERIFY(!open.screen.isFiltered());
        QCOMPARE(open.screen.found()->count(), static_cast<int>(plan.cutoffs.size()));
        QCOMPARE(open.screen.foundMissing()->count(), open.screen.categories()->find(scene::SymbolClass::Cutoff)->missing);
        QVERIFY(open.screen.foundMissing()->count() > 0);
    }

    void anotherPlanListsItsOwn()
    {
        plan::Plan first = support::generatedVenue({.roomsPerLevel = 40, .levels = 2, .symbolsPerLevel = 20});
        plan::Plan second = first;
        second.exits.resize(1);
        second.equipment.clear();
        bool isSecond = false;
        PlanScreen screen(
            [&](const QString &) {
                return base::Result<plan::SharedPlan>(std::make_shared<const plan::Plan>(isSecond ? second : first));
            },
            noFinder, [] { return today; });
        for (const bool another : {false, true}) {
            isSecond = another;
            screen.open(QStringLiteral("/plans/a.gpkg"));
            QVERIFY(QTest::qWaitFor([&] {
                return screen.state() == PlanScreen::Ready && screen.plan() && screen.plan()->equipment.empty() == another;
            }));
        }
        // Rows made ahead for the first list to open are of the plan that is open now.
        QSet<QString> cutoffs;
        for (const plan::Cutoff &cutoff : second.cutoffs)
            cutoffs.insert(cutoff.id.toString());
        QVERIFY(!cutoffs.isEmpty());
        QCOMPARE(screen.found()->count(), int(cutoffs.size()));
        for (int row = 0; row < screen.found()->count(); ++row)
            QVERIFY(cutoffs.contains(screen.found()->index(row).data(ui::FeatureList::FeatureRole).toString()));
        screen.highlight(static_cast<int>(scene::SymbolClass::Exit));
        QCOMPARE(screen.found()->count(), 1);
        QCOMPARE(screen.found()->index(0).data(ui::FeatureList::FeatureRole).toString(), second.exits.front().id.toString());
    }

    void aRowLeadsToItsFloorAndItsPlace()
    {
        const plan::Plan plan = venue();
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QSignalSpy places(&open.screen, &PlanScreen::placeShown);
        for (const plan::Equipment &equipment : plan.equipment) {
            if (equipment.level == open.screen.level())
                continue;
            open.screen.show(equipment.id.toString());
            QCOMPARE(open.screen.level(), *equipment.level);
            QCOMPARE(places.takeFirst(), QVariantList({equipment.spot.x, equipment.spot.y}));
            QCOMPARE(open.screen.selectedFeature(), equipment.id.toString());
            QVERIFY(!open.screen.hasDetail());
            return;
        }
        QFAIL("the venue has nothing on another floor");
    }

    void aThingOfAListStaysMarkedWhenItsDetailCloses()
    {
        const plan::Plan plan = venue();
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        const QString gas = plan.cutoffs.front().id.toString();
        open.screen.select(gas);
        open.screen.closeDetail();
        QCOMPARE(open.screen.selectedFeature(), QString());
        open.screen.highlight(static_cast<int>(scene::SymbolClass::Cutoff));
        open.screen.select(gas);
        QVERIFY(open.screen.hasDetail());
        open.screen.closeDetail();
        QVERIFY(!open.screen.hasDetail());
        QCOMPARE(open.screen.selectedFeature(), gas);
    }

    void aStairIsShownWithoutLeavingTheFloor()
    {
        const plan::Plan plan = venue();
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        const plan::LevelId before = open.screen.level();
        open.screen.show(plan.connectors.front().id.toString());
        QCOMPARE(open.screen.level(), before);
    }

    void aTapBesideADoorIsOneOnTheDoor()
    {
        const plan::Plan plan = venue();
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        for (const plan::Opening &door : plan.openings) {
            if (door.level != open.screen.level())
                continue;
            const geo::Point along = door.jambs.back() - door.jambs.front();
            const geo::Point beside = (door.jambs.front() + door.jambs.back()) * 0.5 + geo::Point{along.y, -along.x} * 0.1;
            open.screen.tap({plan.spaces.front().id.toString()}, beside.x, beside.y, 0.5);
            QCOMPARE(open.screen.selectedFeature(), door.id.toString());
            open.screen.tap({plan.spaces.front().id.toString()}, beside.x, beside.y, 0.01);
            QCOMPARE(open.screen.selectedFeature(), plan.spaces.front().id.toString());
            open.screen.tap({plan.exits.front().id.toString()}, beside.x, beside.y, 0.5); // a symbol covers the door
            QCOMPARE(open.screen.selectedFeature(), plan.exits.front().id.toString());
            return;
        }
        QFAIL("the floor has no door");
    }

    void aTapOnAnotherBuildingGoesToItsFloors()
    {
        plan::Plan plan = venue();
        plan::Building annex;
        annex.id = plan::BuildingId::random();
        annex.outline = {{{{500, 500}, {520, 500}, {520, 520}, {500, 520}}, {}}};
        plan.buildings.push_back(annex);
        plan::Level level;
        level.id = plan::LevelId::random();
        level.building = annex.id;
        level.label = QStringLiteral("Annexe");
        plan.levels.push_back(level);
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QVERIFY(open.screen.level() != level.id);
        open.screen.tap({}, 510, 510, 0.5);
        QCOMPARE(open.screen.level(), level.id);
    }

    void theFloorsOfTheBuildingUnderTheCentreComeFirst()
    {
        plan::Plan plan = venue();
        const plan::BuildingId own = plan.buildings.empty() ? plan::BuildingId::random() : plan.buildings.front().id;
        if (plan.buildings.empty()) {
            plan::Building building;
            building.id = own;
            building.outline = {{{{0, 0}, {50, 0}, {50, 50}, {0, 50}}, {}}};
            plan.buildings.push_back(building);
        }
        plan.buildings.front().name = QStringLiteral("Tour");
        for (plan::Level &level : plan.levels)
            level.building = own;
        plan::Building annex;
        annex.id = plan::BuildingId::random();
        annex.name = QStringLiteral("Annexe");
        annex.outline = {{{{500, 500}, {520, 500}, {520, 520}, {500, 520}}, {}}};
        plan.buildings.push_back(annex);
        for (const int ordinal : {0, 50}) {
            plan::Level level;
            level.id = plan::LevelId::random();
            level.building = annex.id;
            level.ordinal = {ordinal};
            plan.levels.push_back(level);
        }
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        const plan::LevelId before = open.screen.level();
        open.screen.setViewCentre({510, 510});
        QCOMPARE(open.labels(open.screen.levels()).first(2), QStringList({QStringLiteral("R+0,5"), QStringLiteral("RDC")}));
        QCOMPARE(open.screen.levels()->index(0).data(ui::LevelList::BuildingRole).toString(), QStringLiteral("Annexe"));
        const auto ordinal = [&] { return open.screen.levels()->index(0).data(ui::LevelList::OrdinalRole).toString(); };
        open.screen.setLanguageCode(QStringLiteral("fr"));
        QCOMPARE(ordinal(), QStringLiteral("+0,5"));
        open.screen.setLanguageCode(QStringLiteral("en"));
        QCOMPARE(ordinal(), QStringLiteral("+0.5"));
        QCOMPARE(open.screen.level(), before); // the plan itself changes by a tap only
        for (int i = 0; i < 5; ++i)
            open.screen.levelDown();
        QCOMPARE(open.screen.levelLabel(), QStringLiteral("SS1")); // stairs do not lead into another building
        open.screen.setViewCentre({0, 0});
    }

    void aChangeLeadsToItsThingWhereThePlanStillHasIt()
    {
        plan::Plan plan = venue();
        plan.changes = {{1, plan.exits.front().id, QStringLiteral("exit"), plan::ChangeKind::Moved,
                         QStringLiteral("Sortie déplacée"), QStringLiteral("Exit moved")},
                        {1, plan::FeatureId::random(), QStringLiteral("space"), plan::ChangeKind::Removed,
                         QStringLiteral("Local supprimé"), QStringLiteral("Room removed")}};
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QCOMPARE(open.labels(open.screen.changes()), QStringList({QStringLiteral("Déplacé"), QStringLiteral("Supprimé")}));
        QCOMPARE(open.screen.changes()->index(0).data(ui::RowList::FeatureRole).toString(), plan.exits.front().id.toString());
        QCOMPARE(open.screen.changes()->index(1).data(ui::RowList::FeatureRole).toString(), QString());
        QCOMPARE(open.screen.changes()->index(1).data(ui::RowList::TextRole).toString(), QStringLiteral("Local supprimé"));
    }

    void theImportReportHasARowForEachReasonWhatWasLostFirst()
    {
        plan::Plan plan = venue();
        using What = plan::ImportNote::What;
        plan.importReport.notes.assign(20, {What::Guessed, QStringLiteral("way/1"), QStringLiteral("level_assumed_ground"), {}});
        plan.importReport.notes.push_back({What::Dropped, QStringLiteral("node/7"), QStringLiteral("level_missing"), {}});
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QCOMPARE(open.screen.importNotes()->count(), 2);
        const QModelIndex lost = open.screen.importNotes()->index(0);
        QVERIFY(lost.data(ui::RowList::IsWarningRole).toBool());
        QCOMPARE(lost.data(ui::RowList::TextRole).toString(), QStringLiteral("node/7"));
        const QModelIndex assumed = open.screen.importNotes()->index(1);
        QVERIFY(assumed.data().toString().contains(QStringLiteral("20")));
        QVERIFY(assumed.data(ui::RowList::TextRole).toString().contains(QStringLiteral("8")));
    }

    void theChosenSideComesToTheBottom()
    {
        plan::Plan plan = venue();
        plan::Side south;
        south.id = plan::FeatureId::random();
        south.code = QStringLiteral("A");
        const geo::Box box = plan::extent(plan);
        south.line = {{box.minX, box.minY}, {box.maxX, box.minY}};
        plan::Side north = south;
        north.id = plan::FeatureId::random();
        north.line = {{box.minX, box.maxY}, {box.maxX, box.maxY}};
        plan.sides = {south, north};
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QCOMPARE(open.screen.sides()->count(), 2);
        QCOMPARE(open.screen.bearingWithSideDown(south.id.toString()), 0.0);
        QCOMPARE(open.screen.bearingWithSideDown(north.id.toString()), 180.0);
        QCOMPARE(open.screen.bearingWithSideDown({}), 0.0);
    }

    void whatThePlanDoesNotHoldLeadsNowhere()
    {
        OpenScreen open(venue());
        QVERIFY(open.isReady());
        QSignalSpy places(&open.screen, &PlanScreen::placeShown);
        open.screen.show(plan::FeatureId::random().toString());
        QVERIFY(places.isEmpty());
    }

    void anotherLanguageChangesEveryWord()
    {
        OpenScreen open(venue());
        QVERIFY(open.isDrawn());
        QCOMPARE(open.labels(open.screen.categories()).first(), QStringLiteral("Sorties"));
        open.screen.nextLanguage();
        QCOMPARE(open.labels(open.screen.categories()).first(), QStringLiteral("Exits"));
        QVERIFY(open.screen.missingText().contains(QStringLiteral("not surveyed")));
        QTRY_VERIFY(open.screen.scene() != nullptr);
        open.screen.nextLanguage();
        QCOMPARE(open.labels(open.screen.categories()).first(), QStringLiteral("Sorties"));
    }

    void theHeaderShowsTheOldestDateAndTurnsAmberAfterAYear_data()
    {
        QTest::addColumn<QDate>("verified");
        QTest::addColumn<bool>("isStale");
        QTest::addRow("verified twelve months ago") << today.addMonths(-12) << false;
        QTest::addRow("verified a day before that") << today.addMonths(-12).addDays(-1) << true;
        QTest::addRow("never verified") << QDate() << true;
    }

    void theHeaderShowsTheOldestDateAndTurnsAmberAfterAYear()
    {
        QFETCH(QDate, verified);
        QFETCH(bool, isStale);
        plan::Plan plan = venue();
        const std::optional<QDate> on = verified.isValid() ? std::optional(verified) : std::nullopt;
        for (plan::Exit &exit : plan.exits)
            exit.verified.on = on;
        for (plan::AccessPoint &accessPoint : plan.accessPoints)
            accessPoint.verified.on = on;
        for (plan::Cutoff &cutoff : plan.cutoffs)
            cutoff.verified.on = on;
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QCOMPARE(open.screen.header().isStale, isStale);
        QCOMPARE(open.screen.header().freshness.contains(QString::number(verified.year())), verified.isValid());
    }

    void aClockBeforeTheLastVerificationIsNotBelieved()
    {
        plan::Plan plan = venue();
        plan.venue.edition = 1;
        for (plan::Exit &exit : plan.exits)
            exit.verified.on = today;
        OpenScreen right(plan);
        QVERIFY(right.isReady());
        QVERIFY(right.screen.header().warnings.isEmpty());
        plan.exits.back().verified.on = today.addDays(1);
        OpenScreen wrong(plan);
        QVERIFY(wrong.isReady());
        QVERIFY(wrong.screen.header().warnings.value(0).contains(QStringLiteral("25 novembre 2026")));
        QVERIFY(wrong.screen.header().isStale);
    }

    void aStaleDateIsToldWithItsAge_data()
    {
        QTest::addColumn<QDate>("verified");
        QTest::addColumn<QString>("age");
        QTest::addRow("a year") << today.addMonths(-12) << QString();
        QTest::addRow("a year and a day") << today.addMonths(-12).addDays(-1) << QStringLiteral("12 mois");
        QTest::addRow("nearly two years") << today.addMonths(-24).addDays(1) << QStringLiteral("23 mois");
        QTest::addRow("two years") << today.addMonths(-24) << QStringLiteral("2 ans");
    }

    void aStaleDateIsToldWithItsAge()
    {
        QFETCH(QDate, verified);
        QFETCH(QString, age);
        plan::Plan plan = venue();
        for (plan::Exit &exit : plan.exits)
            exit.verified.on = verified;
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QCOMPARE(open.screen.header().freshness.section(QStringLiteral("il y a "), 1), age);
    }

    void aDraftIsADraft()
    {
        plan::Plan plan = venue();
        plan.venue.edition = 0;
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QCOMPARE(open.screen.header().warnings.size(), 1);
    }

    void aPlanWithoutLevelsIsReadyAndEmpty()
    {
        OpenScreen open(plan::Plan{});
        QVERIFY(open.isReady());
        QCOMPARE(open.screen.levels()->count(), 0);
        QCOMPARE(open.screen.levels()->currentRow(), -1);
    }

    void theLastPlanAskedForWins()
    {
        const auto first = std::make_shared<const plan::Plan>(venue());
        PlanScreen screen(
            [first](const QString &path) -> base::Result<plan::SharedPlan> {
                if (path == u"slow") {
                    QThread::msleep(200);
                    return base::fail(base::ErrorCode::NotAPackage);
                }
                return first;
            },
            noFinder, [] { return today; });
        screen.open(QStringLiteral("slow"));
        screen.open(QStringLiteral("fast"));
        QTRY_COMPARE(screen.state(), PlanScreen::Ready);
        QTest::qWait(300);
        QCOMPARE(screen.state(), PlanScreen::Ready);
    }
};

PORTULAN_TEST(PlanScreenTest)
#include "plan_screen_test.moc"
