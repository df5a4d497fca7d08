// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/touch_tracker.h"

#include "support/test_case.h"

using namespace view2d;

constexpr double slop = 19;

class TouchTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFingerThatTremblesIsATap()
    {
        TouchTracker tracker;
        QVERIFY(!tracker.update({{1, {100, 100}}}, 0, slop));
        QVERIFY(!tracker.update({{1, {110, 108}}}, 40, slop));
        QVERIFY(!tracker.update({}, 80, slop));
        QVERIFY(tracker.isTap());
        QCOMPARE(tracker.fling(80), QPointF());
    }

    void aPanBeginsWithoutAJumpAndThenFollowsTheFinger()
    {
        TouchTracker tracker;
        tracker.update({{1, {100, 100}}}, 0, slop);
        const auto first = tracker.update({{1, {120, 100}}}, 20, slop);
        QVERIFY(first);
        QCOMPARE(first->to - first->from, QPointF(1, 0));
        const auto second = tracker.update({{1, {150, 90}}}, 40, slop);
        QVERIFY(second);
        QCOMPARE(second->to - second->from, QPointF(30, -10));
        QVERIFY(!tracker.isTap());
    }

    void twoFingersZoomAboutTheirMiddle()
    {
        TouchTracker tracker;
        tracker.update({{1, {100, 100}}}, 0, slop);
        tracker.update({{1, {100, 100}}, {2, {200, 100}}}, 10, slop);
        const auto pinch = tracker.update({{1, {50, 120}}, {2, {250, 120}}}, 20, slop);
        QVERIFY(pinch);
        QCOMPARE(pinch->from, QPointF(150, 100));
        QCOMPARE(pinch->to, QPointF(150, 120));
        QCOMPARE(pinch->factor, 2.0);
        QCOMPARE(pinch->degrees, 0.0);
    }

    void turningClockwiseOnTheScreenIsPositive()
    {
        TouchTracker tracker;
        tracker.update({{1, {0, 0}}, {2, {100, 0}}}, 0, slop);
        const auto turn = tracker.update({{1, {0, 0}}, {2, {0, 100}}}, 20, slop);
        QVERIFY(turn);
        QCOMPARE(turn->degrees, 90.0);
        QCOMPARE(turn->factor, 1.0);
    }

    void aSecondFingerIsNoTapAndTheOneThatStaysPansOn()
    {
        TouchTracker tracker;
        tracker.update({{1, {0, 0}}}, 0, slop);
        tracker.update({{1, {0, 0}}, {2, {100, 0}}}, 10, slop);
        QVERIFY(!tracker.update({{2, {100, 0}}}, 20, slop));
        const auto pan = tracker.update({{2, {105, 5}}}, 30, slop);
        QVERIFY(pan);
        QCOMPARE(pan->to - pan->from, QPointF(5, 5));
        tracker.update({}, 200, slop);
        QVERIFY(!tracker.isTap());
    }

    void twoFingersOnOneSpotDoNotDivideByZero()
    {
        TouchTracker tracker;
        tracker.update({{1, {10, 10}}, {2, {10, 10}}}, 0, slop);
        const auto pinch = tracker.update({{1, {10, 10}}, {2, {60, 10}}}, 10, slop);
        QVERIFY(pinch);
        QCOMPARE(pinch->factor, 1.0);
    }

    void aSwipeThrowsAtItsSpeed()
    {
        TouchTracker tracker;
        for (int i = 0; i <= 20; ++i)
            tracker.update({{1, {100.0 + 10 * i, 100}}}, 10 * i, slop);
        tracker.update({}, 205, slop);
        QCOMPARE(tracker.fling(205), QPointF(1000, 0));
    }

    void aFingerThatRestedBeforeItLeftDoesNotThrow()
    {
        TouchTracker tracker;
        for (int i = 0; i <= 20; ++i)
            tracker.update({{1, {100.0 + 10 * i, 100}}}, 10 * i, slop);
        tracker.update({}, 400, slop);
        QCOMPARE(tracker.fling(400), QPointF());
    }
};

PORTULAN_TEST(TouchTrackerTest)
#include "touch_tracker_test.moc"
