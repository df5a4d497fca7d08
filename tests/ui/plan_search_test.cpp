// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_search.h"

#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QAbstractItemModelTester>
#include <QThread>

using Ids = std::vector<plan::FeatureId>;
using Found = base::Result<Ids>;

/** A search of a small venue whose answers the test makes. */
class Searched
{
public:
    explicit Searched(ui::FeatureFinder finder)
        : search([finder](const plan::SharedPlan &) { return finder; },
                 [] {
                     return geo::Point{1, 2};
                 })
        , m_tester(search.found(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        search.setPlan(venue);
    }

    static const plan::SharedPlan venue;
    ui::PlanSearch search;

private:
    QAbstractItemModelTester m_tester;
};

const plan::SharedPlan Searched::venue =
    std::make_shared<const plan::Plan>(support::generatedVenue({.roomsPerLevel = 10, .levels = 2, .symbolsPerLevel = 0}));

class PlanSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundStandsInTheOrderOfTheAnswer()
    {
        const std::vector<plan::Space> &rooms = Searched::venue->spaces;
        Searched searched([&](const QString &) { return Found(Ids{rooms[2].id, plan::FeatureId::random(), rooms[0].id}); });
        searched.search.setWords(QStringLiteral("room"));
        QTRY_COMPARE(searched.search.found()->count(), 2); // what the plan does not hold is no row
        QCOMPARE(searched.search.found()->index(0).data(ui::FeatureList::FeatureRole).toString(), rooms[2].id.toString());
        QVERIFY(searched.search.summary().startsWith(u'2'));
    }

    void theLastWordsWin()
    {
        const plan::FeatureId room = Searched::venue->spaces.front().id;
        Searched searched([room](const QString &words) {
            if (words == u"slow")
                QThread::msleep(150);
            return words == u"slow" ? Found(Ids{room}) : Found(Ids{});
        });
        searched.search.setWords(QStringLiteral("slow"));
        searched.search.setWords(QStringLiteral("fast"));
        QTRY_VERIFY(!searched.search.summary().isEmpty());
        QTest::qWait(250);
        QCOMPARE(searched.search.found()->count(), 0);
    }

    void noWordsFindNothingAndSayNothing()
    {
        Searched searched([](const QString &) { return Found(Ids{Searched::venue->spaces.front().id}); });
        searched.search.setWords(QStringLiteral("a"));
        QTRY_COMPARE(searched.search.found()->count(), 1);
        searched.search.setWords(QStringLiteral(" "));
        QCOMPARE(searched.search.found()->count(), 0);
        QCOMPARE(searched.search.summary(), QString());
    }

    void aSearchThatFailsSaysSo()
    {
        Searched searched([](const QString &) -> Found { return base::fail(base::ErrorCode::ResourceBroken); });
        searched.search.setWords(QStringLiteral("a"));
        QTRY_VERIFY(!searched.search.summary().isEmpty());
    }

    void theNameOfACellIsKnownAsOne()
    {
        auto plan = std::make_shared<plan::Plan>();
        plan::Grid grid;
        grid.cellMetres = 5;
        grid.columns = 4;
        grid.rows = 4;
        plan->grid = grid;
        Searched searched([](const QString &) { return Found(Ids{}); });
        searched.search.setPlan(plan);
        searched.search.setWords(QStringLiteral("d 4"));
        QCOMPARE(searched.search.cell(), QStringLiteral("D4"));
        searched.search.setWords(QStringLiteral("E4"));
        QCOMPARE(searched.search.cell(), QString());
    }
};

PORTULAN_TEST(PlanSearchTest)
#include "plan_search_test.moc"
