// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/storey_list.h"

#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QAbstractItemModelTester>

using namespace view3d;

class StoreyListTest : public QObject
{
    Q_OBJECT

    plan::SharedPlan m_plan = std::make_shared<const plan::Plan>(support::generatedVenue({20, 3, 4}));

    scene::SharedLevelScene sceneOf(size_t level) const
    {
        return scene::buildLevelScene(*m_plan, m_plan->levels[level].id, base::Language::French);
    }

    static double highest(const StoreyList &storeys, int row) { return storeys.storey(row)->opaque.most.y(); }

private Q_SLOTS:
    void everyLevelIsBuiltOnAWorker()
    {
        StoreyList storeys;
        const QAbstractItemModelTester tester(&storeys, QAbstractItemModelTester::FailureReportingMode::QtTest);
        storeys.setPlan(m_plan);
        QCOMPARE(storeys.rowCount(), 3);
        QVERIFY(!storeys.isBuilt());
        QTRY_VERIFY(storeys.isBuilt());
        for (int row = 0; row < 3; ++row) {
            QVERIFY(storeys.index(row).data(StoreyList::OpaqueRole).value<SolidGeometry *>());
            QCOMPARE(storeys.index(row).data(StoreyList::FloorRole).toDouble(), m_plan->levels[size_t(row)].floorMetres.value());
        }
        storeys.setPlan(nullptr);
        QCOMPARE(storeys.rowCount(), 0);
    }

    void theModeSaysWhatIsShownAndWhatIsSeenThrough_data()
    {
        QTest::addColumn<StoreyList::Mode>("mode");
        QTest::addColumn<QString>("bodies"); // s: shown, t: seen through, -: hidden
        QTest::newRow("what stands above is seen through") << StoreyList::Whole << "sst";
        QTest::newRow("one floor alone") << StoreyList::Level << "-s-";
        QTest::newRow("neighbours stand apart") << StoreyList::Exploded << "sss";
        QTest::newRow("nothing above the cut") << StoreyList::Cut << "ss-";
    }
    void theModeSaysWhatIsShownAndWhatIsSeenThrough()
    {
        QFETCH(const StoreyList::Mode, mode);
        StoreyList storeys;
        storeys.setPlan(m_plan);
        storeys.setCurrent(sceneOf(1));
        storeys.setMode(mode);
        QString bodies;
        for (int row = 0; row < storeys.rowCount(); ++row) {
            const bool isSeenThrough = storeys.index(row).data(StoreyList::SeenThroughRole).toBool();
            bodies += !storeys.index(row).data(StoreyList::ShownRole).toBool() ? u'-' : isSeenThrough ? u't' : u's';
        }
        QTEST(bodies, "bodies");
        QCOMPARE(storeys.spreadMetres() > 0, mode == StoreyList::Exploded);
    }

    void theSameStoreyOfAnotherBuildingIsNoStepAway()
    {
        auto plan = std::make_shared<plan::Plan>();
        for (const size_t count : {3, 2}) {
            const plan::BuildingId building = plan::BuildingId::random();
            for (int i = 0; i < int(count); ++i)
                plan->levels.push_back({plan::LevelId::random(), building, {100 * i}, QString::number(i), 3.0 * i, 3.0, i});
        }
        StoreyList storeys;
        storeys.setPlan(plan);
        storeys.setCurrent(scene::buildLevelScene(*plan, plan->levels[3].id, base::Language::French)); // the second's ground floor
        const auto rows = [&](auto &&what) {
            QList<int> values;
            for (int row = 0; row < storeys.rowCount(); ++row)
                values.push_back(int(what(row)));
            return values;
        };
        QCOMPARE(rows([&](int row) { return storeys.steps(row); }), (QList{0, 1, 2, 0, 1}));
        QCOMPARE(rows([&](int row) { return storeys.isFirstOfStorey(row); }), (QList{0, 0, 1, 1, 1})); // names stand once
        const auto shown = [&](int row) { return storeys.isShown(row) && !storeys.isSeenThrough(row); };
        for (const auto &[mode, bodies] :
             {std::pair{StoreyList::Whole, QList{1, 0, 0, 1, 0}}, std::pair{StoreyList::Level, QList{1, 0, 0, 1, 0}},
              std::pair{StoreyList::Cut, QList{1, 0, 0, 1, 0}}, std::pair{StoreyList::Exploded, QList{1, 1, 0, 1, 1}}}) {
            storeys.setMode(mode);
            QCOMPARE(rows(shown), bodies);
        }
    }

    void seenFromAboveNoExplodedStoreyLiesOverTheCurrentOne()
    {
        StoreyList storeys;
        storeys.setPlan(m_plan);
        storeys.setCurrent(sceneOf(1));
        storeys.setMode(StoreyList::Exploded);
        storeys.setSeenFromAbove(true);
        QVERIFY(storeys.isShown(0) && storeys.isShown(1) && !storeys.isShown(2));
        storeys.setMode(StoreyList::Whole); // there it is glass
        QVERIFY(storeys.isShown(2));
    }

    void whileTheCutMovesTheLastThatIsReadyIsShown()
    {
        StoreyList storeys;
        storeys.setPlan(m_plan);
        storeys.setCurrent(sceneOf(1));
        QTRY_VERIFY(storeys.isBuilt());
        QList<double> seen;
        connect(&storeys, &StoreyList::builtChanged, &storeys, [&] { seen.push_back(storeys.storey(1)->cutMetres); });
        storeys.setCutMetres(2);
        QTest::qSleep(300); // ready, but not yet taken when the next is asked for
        storeys.setCutMetres(1.5);
        QTRY_VERIFY(storeys.isBuilt());
        QVERIFY(seen.contains(2));
        QCOMPARE(seen.last(), 1.5);
    }

    void explodedStoreysCloseUpBeyondTheNeighbours()
    {
        QCOMPARE(StoreyList::lift(0, 10), 0.0);
        QCOMPARE(StoreyList::lift(1, 10), 10.0);
        QCOMPARE(StoreyList::lift(-1, 10), -10.0);
        QVERIFY(StoreyList::lift(3, 10) > StoreyList::lift(2, 10) && StoreyList::lift(3, 10) < 20);
    }

    void twentyPlansLeaveNothingBehind()
    {
        StoreyList storeys;
        for (int i = 0; i < 20; ++i) {
            storeys.setPlan(m_plan);
            QTRY_VERIFY(storeys.isBuilt());
            storeys.setPlan(nullptr);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(storeys.findChildren<SolidGeometry *>().size(), 1); // the surroundings
    }

    void nothingOfAPlanStaysInTheRowsThatTheNextTakes()
    {
        StoreyList storeys;
        const QAbstractItemModelTester tester(&storeys, QAbstractItemModelTester::FailureReportingMode::QtTest);
        storeys.setPlan(m_plan);
        QTRY_VERIFY(storeys.isBuilt());
        for (const int count : {2, 4}) { // fewer, then more
            const auto next = std::make_shared<const plan::Plan>(support::generatedVenue({20, count, 4}));
            storeys.setPlan(next);
            QCOMPARE(storeys.rowCount(), count);
            for (int row = 0; row < count; ++row) {
                QVERIFY(!storeys.index(row).data(StoreyList::OpaqueRole).value<SolidGeometry *>());
                QCOMPARE(storeys.label(row), next->levels[size_t(row)].label);
            }
            QTRY_VERIFY(storeys.isBuilt());
            for (int row = 0; row < count; ++row)
                QVERIFY(storeys.storey(row)->solid.level == next->levels[size_t(row)].id);
        }
    }

    void storeysCountFromTheCurrentOne()
    {
        StoreyList storeys;
        storeys.setPlan(m_plan);
        storeys.setCurrent(sceneOf(1));
        QCOMPARE(storeys.currentRow(), 1);
        QCOMPARE(storeys.index(0).data(StoreyList::StepsRole).toInt(), -1);
        QCOMPARE(storeys.index(2).data(StoreyList::StepsRole).toInt(), 1);
    }

    void aCutHoldsForEveryStoreyAndCanBeTakenBack()
    {
        StoreyList storeys;
        storeys.setMode(StoreyList::Cut);
        storeys.setPlan(m_plan);
        QTRY_VERIFY(storeys.isBuilt());
        QVERIFY(highest(storeys, 1) > 2.5);
        storeys.setCutMetres(1.2);
        QVERIFY(!storeys.isBuilt()); // what was shown stays until the cut one is there
        QVERIFY(storeys.storey(1));
        QTRY_VERIFY(storeys.isBuilt());
        QVERIFY(highest(storeys, 1) <= 1.2001);
        storeys.setCutMetres(1000);
        QTRY_VERIFY(storeys.isBuilt());
        QVERIFY(highest(storeys, 1) > 2.5);
    }

    void aPickedNumberIsTheRoomThatItWasGivenTo()
    {
        StoreyList storeys;
        storeys.setPlan(m_plan);
        QTRY_VERIFY(storeys.isBuilt());
        const SharedStorey storey = storeys.storey(1);
        const auto &features = storey->solid.features;
        QVERIFY(!features.empty());
        QCOMPARE(storeys.featureAt(1, 1), features.front().toString());
        QCOMPARE(storeys.featureAt(1, 0), QString());
        QCOMPARE(storeys.featureAt(1, int(features.size()) + 1), QString());
        QCOMPARE(storeys.featureAt(9, 1), QString());
    }
};

PORTULAN_TEST(StoreyListTest)
#include "storey_list_test.moc"
