// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_window.h"
#include "small_scene.h"
#include "support/test_case.h"

#include <QLineF>
#include <QPointingDevice>
#include <QSignalSpy>

using test::PlanWindow;

class PlanViewGesturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFingerPansThePlan()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        const geo::Point centre = plan.view.camera().centre;
        drag(plan, {400, 250}, {300, 250});
        // The first 3 mm (19 px) decide that it is no tap.
        const double metres = plan.view.camera().centre.x - centre.x;
        QVERIFY(std::abs(metres * plan.view.pixelsPerMetre() - 81) < 1);
        QCOMPARE(plan.view.camera().centre.y, centre.y);
    }

    void aPinchKeepsThePlanUnderTheFingers()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        const QPoint a(300, 200);
        const QPoint b(500, 300);
        const geo::Point underA = plan.view.camera().toPlan(a);
        const geo::Point underB = plan.view.camera().toPlan(b);
        const QPoint newA(200, 180);
        const QPoint newB(520, 340); // the same direction, 1.6 times as far
        pinch(plan, a, b, newA, newB);
        QVERIFY(QLineF(plan.view.screenOf(underA.x, underA.y), newA).length() < 1);
        QVERIFY(QLineF(plan.view.screenOf(underB.x, underB.y), newB).length() < 1);
        QCOMPARE(plan.view.bearing(), 0.0);
    }

    void twoFingersTurnThePlanOnlyWhereThatIsUnlocked()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        pinch(plan, {300, 250}, {500, 250}, {330, 180}, {470, 320});
        QCOMPARE(plan.view.bearing(), 0.0);

        plan.view.setRotationLocked(false);
        const geo::Point underA = plan.view.camera().toPlan(QPointF(300, 250));
        pinch(plan, {300, 250}, {500, 250}, {330, 180}, {470, 320});
        QVERIFY(std::abs(plan.view.bearing() + 45) < 0.5);
        QVERIFY(QLineF(plan.view.screenOf(underA.x, underA.y), QPointF(330, 180)).length() < 1);

        plan.view.resetBearing();
        QTRY_COMPARE(plan.view.bearing(), 0.0);
    }

    void aTapTellsWhatIsThere()
    {
        PlanWindow plan;
        const scene::SharedLevelScene scene = test::smallScene();
        plan.show(scene);
        plan.picture();
        QSignalSpy tapped(&plan.view, &view2d::PlanView::tapped);
        tap(plan, plan.view.screenOf(30, 15).toPoint());
        QCOMPARE(tapped.size(), 1);
        QCOMPARE(tapped[0][0].toString(), scene->symbols[0].feature.toString());
        QVERIFY(std::abs(tapped[0][1].toDouble() - 30) < 0.2);
        QVERIFY(std::abs(tapped[0][2].toDouble() - 15) < 0.2);
        tap(plan, plan.view.screenOf(10, 10).toPoint());
        QCOMPARE(tapped.size(), 2);
        QCOMPARE(tapped[1][0].toString(), scene->labels[0].feature.toString());
        tap(plan, plan.view.screenOf(25, 3).toPoint());
        QCOMPARE(tapped.size(), 3);
        QCOMPARE(tapped[2][0].toString(), QString());
    }

    void aDoubleTapZoomsAboutItself()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        const double before = plan.view.pixelsPerMetre();
        const QPoint place(300, 200);
        const geo::Point under = plan.view.camera().toPlan(place);
        tap(plan, place);
        tap(plan, place);
        QTRY_COMPARE(plan.view.pixelsPerMetre(), before * 2);
        QVERIFY(QLineF(plan.view.screenOf(under.x, under.y), place).length() < 0.1);
    }

    void aThrownPlanComesToRestOnTheBuilding()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        for (int i = 0; i < 6; ++i)
            drag(plan, {100, 250}, {780, 250});
        QTest::qWait(500);
        QVERIFY(plan.view.camera().centre.x >= 0);
        QVERIFY(plan.view.camera().centre.x < 1);
    }

    void theWheelZoomsAboutThePointer()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        const QPointF place(600, 200);
        const geo::Point under = plan.view.camera().toPlan(place);
        const double before = plan.view.pixelsPerMetre();
        QWheelEvent event(place, place, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&plan.window(), &event);
        QVERIFY(plan.view.pixelsPerMetre() > before * 1.1);
        QVERIFY(QLineF(plan.view.screenOf(under.x, under.y), place).length() < 0.1);
    }

    void aMouseDragsThePlan()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        const geo::Point centre = plan.view.camera().centre;
        QTest::mousePress(&plan.window(), Qt::LeftButton, {}, {400, 250});
        QTest::mouseMove(&plan.window(), {370, 250});
        QTest::mouseMove(&plan.window(), {340, 250});
        QTest::mouseRelease(&plan.window(), Qt::LeftButton, {}, {340, 250});
        QVERIFY(plan.view.camera().centre.x > centre.x);
    }

    void keysMoveThePlan()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        plan.view.forceActiveFocus();
        const scene::Camera fitted = plan.view.camera();
        QTest::keyClick(&plan.window(), Qt::Key_Plus);
        QTRY_COMPARE(plan.view.pixelsPerMetre(), fitted.pixelsPerMetre * 1.5);
        QTest::keyClick(&plan.window(), Qt::Key_Right);
        QTRY_COMPARE(plan.view.centreX(), fitted.centre.x + 160 / plan.view.pixelsPerMetre());
        QTest::keyClick(&plan.window(), Qt::Key_Home);
        QTRY_COMPARE(plan.view.camera(), fitted);
    }

private:
    void drag(PlanWindow &plan, QPoint from, QPoint to)
    {
        QTest::touchEvent(&plan.window(), m_screen.get()).press(0, from, &plan.window());
        for (int i = 1; i <= 20; ++i)
            QTest::touchEvent(&plan.window(), m_screen.get()).move(0, from + (to - from) * i / 20, &plan.window());
        QTest::qWait(80); // a finger that rests before it leaves throws nothing
        QTest::touchEvent(&plan.window(), m_screen.get()).release(0, to, &plan.window());
    }

    void pinch(PlanWindow &plan, QPoint a, QPoint b, QPoint newA, QPoint newB)
    {
        QTest::touchEvent(&plan.window(), m_screen.get()).press(0, a, &plan.window());
        QTest::touchEvent(&plan.window(), m_screen.get()).move(0, a, &plan.window()).press(1, b, &plan.window());
        for (int i = 1; i <= 10; ++i) {
            QTest::touchEvent(&plan.window(), m_screen.get())
                .move(0, a + (newA - a) * i / 10, &plan.window())
                .move(1, b + (newB - b) * i / 10, &plan.window());
        }
        QTest::touchEvent(&plan.window(), m_screen.get()).release(0, newA, &plan.window()).release(1, newB, &plan.window());
    }

    void tap(PlanWindow &plan, QPoint place)
    {
        QTest::touchEvent(&plan.window(), m_screen.get()).press(0, place, &plan.window());
        QTest::touchEvent(&plan.window(), m_screen.get()).release(0, place, &plan.window());
    }

    std::unique_ptr<QPointingDevice> m_screen{QTest::createTouchDevice()};
};

PORTULAN_TEST(PlanViewGesturesTest)
#include "plan_view_gestures_test.moc"
