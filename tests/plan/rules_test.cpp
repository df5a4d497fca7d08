// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/freshness.h"
#include "plan/plan.h"
#include "plan/survey.h"
#include "plan/vocabulary.h"
#include "support/test_case.h"

using namespace plan;

static LevelId levelId(int number)
{
    return LevelId::named(QUuid(), QString::number(number));
}

static Plan threeLevels()
{
    Plan plan;
    for (int i = -1; i <= 1; ++i)
        plan.levels.push_back({levelId(i), {}, {i * 100}, defaultLevelLabel({i * 100}), {}, {}, i});
    return plan;
}

template<class T>
static T verified(const QString &date)
{
    T feature;
    if (!date.isEmpty())
        feature.verified = {QDate::fromString(date, Qt::ISODate), "Martin", VerifyMethod::Walkthrough};
    return feature;
}

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanIsAsOldAsItsOldestExitAccessOrCutoff()
    {
        Plan plan;
        plan.exits = {verified<Exit>("2026-05-01"), verified<Exit>("")};
        plan.accessPoints = {verified<AccessPoint>("2026-03-12")};
        plan.cutoffs = {verified<Cutoff>("2026-04-01"), verified<Cutoff>("")};
        plan.equipment = {verified<Equipment>("2019-01-01")};
        const Freshness fresh = freshness(plan);
        QCOMPARE(fresh.oldest->on, QDate(2026, 3, 12));
        QCOMPARE(fresh.oldest->method, VerifyMethod::Walkthrough);
        QCOMPARE(fresh.unverified, 2);
        QCOMPARE(fresh.total, 5);
    }

    void aPlanThatNobodyVerifiedHasNoDate()
    {
        Plan plan;
        plan.exits = {verified<Exit>("")};
        QVERIFY(!freshness(plan).oldest);
        QVERIFY(!freshness(Plan{}).oldest);
    }

    void aVerificationIsStaleAfterTwelveMonths_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isOld");
        QTest::newRow("the same day") << QDate(2026, 3, 12) << false;
        QTest::newRow("a year later to the day") << QDate(2027, 3, 12) << false;
        QTest::newRow("the day after") << QDate(2027, 3, 13) << true;
    }

    void aVerificationIsStaleAfterTwelveMonths()
    {
        QFETCH(QDate, today);
        QTEST(isStale({QDate(2026, 3, 12), {}, VerifyMethod::Document}, today), "isOld");
        QVERIFY(isStale({}, today));
    }

    void aGroupWithoutARowIsNotSurveyed()
    {
        Plan plan = threeLevels();
        const std::vector<MissingGroup> missing = missingGroups(plan);
        const VocabularyClass *groups = Vocabulary::builtIn().findClass("survey_group");
        QVERIFY(groups);
        QCOMPARE(missing.size(), groups->kinds.size());
        QCOMPARE(missing.front().group, groups->kinds.front().kind);
        QCOMPARE(missing.front().levels.size(), size_t(3));
    }

    void presentAndDeclaredAbsentAreSurveyedAndFeaturesAloneProveNothing()
    {
        Plan plan = threeLevels();
        const QString group = Vocabulary::builtIn().findClass("survey_group")->kinds.front().kind;
        plan.survey = {{levelId(0), group, SurveyState::Present, {}, {}, {}},
                       {levelId(1), group, SurveyState::DeclaredAbsent, {}, {}, {}},
                       {levelId(-1), group, SurveyState::NotSurveyed, {}, {}, {}}};
        plan.exits = {Exit{}};
        const std::vector<MissingGroup> missing = missingGroups(plan);
        QCOMPARE(missing.front().group, group);
        QCOMPARE(missing.front().levels, std::vector<LevelId>{levelId(-1)});
    }

    void aRowForTheVenueCountsOnEveryLevel()
    {
        Plan plan = threeLevels();
        const QString group = Vocabulary::builtIn().findClass("survey_group")->kinds.front().kind;
        plan.survey = {{{}, group, SurveyState::Present, {}, {}, {}}};
        QVERIFY(missingGroups(plan).front().group != group);
    }

    void thePlanOpensOnTheLevelOfTheMainExit()
    {
        Plan plan = threeLevels();
        QCOMPARE(openingLevel(plan)->label, "RDC");
        Exit side;
        side.kind = "emergency";
        side.level = levelId(-1);
        Exit main;
        main.kind = "main";
        main.level = levelId(1);
        plan.exits = {side, main};
        QCOMPARE(openingLevel(plan)->label, "R+1");
        QVERIFY(!openingLevel(Plan{}));
    }

    void aLevelIsFoundByLabelAndByOrdinal()
    {
        const Plan plan = threeLevels();
        QCOMPARE(findLevel(plan, QString("rdc"))->ordinal.hundredths, 0);
        QCOMPARE(findLevel(plan, QString("-1"))->label, "SS1");
        QVERIFY(!findLevel(plan, QString("R+9")));
    }

    void aLiftThatSkipsALevelDoesNotServeIt()
    {
        Connector lift;
        lift.levels = {{levelId(-1), {}, {}}, {levelId(1), {}, {}}};
        QVERIFY(serves(lift, levelId(1)));
        QVERIFY(!serves(lift, levelId(0)));
    }

    void theFirstViewIsTheRoomsAndTheirBuilding()
    {
        const auto square = [](double x, double side) {
            return geo::MultiPolygon{{{{x, 0}, {x + side, 0}, {x + side, side}, {x, side}}, {}}};
        };
        const auto spaceAt = [&](double x, const char *category, int level) {
            Space space;
            space.area = square(x, 10);
            space.category = QString::fromLatin1(category);
            space.level = levelId(level);
            return space;
        };
        Plan plan;
        plan.buildings.resize(2);
        plan.buildings[0].outline = square(0, 40);
        plan.buildings[1].outline = square(900, 40);
        plan.spaces = {spaceAt(5, "room", 0), spaceAt(45, "corridor", 0), spaceAt(500, "platform", 0), spaceAt(300, "platform", 1)};
        QCOMPARE(firstView(plan, levelId(0)), (geo::Box{0, 0, 55, 40}));
        QVERIFY2((firstView(plan, levelId(1)) == geo::Box{285, -15, 325, 25}), "a lone platform of 10 m, and what is around it");
        QCOMPARE(firstView(plan, levelId(2)), (geo::Box{0, 0, 940, 40}));
        for (const double x : {-100.0, 1170.0, 1300.0}) {
            Exit exit;
            exit.level = levelId(2);
            exit.spot = {x, 20};
            plan.exits.push_back(exit);
        }
        QVERIFY2((firstView(plan, levelId(2)) == geo::Box{-100, 0, 1170, 40}), "exits as far off as a quarter of the building");
        plan.exits.clear();
        plan.buildings.clear();
        QCOMPARE(firstView(plan, levelId(2)), extent(plan));
    }

    void theExtentIgnoresFarSurroundings()
    {
        Plan plan;
        Space room;
        room.area = {{{{0, 0}, {10, 0}, {10, 5}, {0, 5}}, {}}};
        plan.spaces = {room};
        SiteFeature road;
        road.shape = geo::Polyline{{-500, 0}, {500, 0}};
        plan.site = {road};
        QCOMPARE(extent(plan), (geo::Box{0, 0, 10, 5}));
        plan.spaces.clear();
        QCOMPARE(extent(plan).width(), 1000.0);
    }
};

PORTULAN_TEST(RulesTest)
#include "rules_test.moc"
