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

static plan::Plan venue()
{
    return support::generatedVenue({.roomsPerLevel = 10, .levels = 3, .symbolsPerLevel = 6});
}

/** A plan screen on which a plan lies open, each of its models under test. */
class OpenScreen
{
public:
    explicit OpenScreen(base::Result<plan::SharedPlan> loaded)
        : screen([loaded](const QString &) { return loaded; }, [] { return today; })
    {
        for (QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{screen.levels(), screen.servedLevels(), screen.categories(),
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
        open.screen.highlight(static_cast<int>(scene::SymbolClass::Exit));
        QCOMPARE(open.screen.highlightedClass(), -1);
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

    void aDraftIsADraft()
    {
        plan::Plan plan = venue();
        plan.venue.edition = 0;
        OpenScreen open(plan);
        QVERIFY(open.isReady());
        QVERIFY(open.screen.header().isDraft);
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
            [] { return today; });
        screen.open(QStringLiteral("slow"));
        screen.open(QStringLiteral("fast"));
        QTRY_COMPARE(screen.state(), PlanScreen::Ready);
        QTest::qWait(300);
        QCOMPARE(screen.state(), PlanScreen::Ready);
    }
};

PORTULAN_TEST(PlanScreenTest)
#include "plan_screen_test.moc"
