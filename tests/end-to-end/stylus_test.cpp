// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_program.h"

#include "support/test_case.h"

using support::RunningProgram;

/** A pen, as Qt hands it on: what nobody takes as a tablet's event comes again as the mouse's. */
class StylusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itPressesKeys()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        const QPoint key = *running.keyNamed(QStringLiteral("Niveau SS1"));
        put(running.program.window(), QEvent::TabletPress, key);
        put(running.program.window(), QEvent::TabletRelease, key);
        QTRY_COMPARE(running.program.screen().levelLabel(), QStringLiteral("SS1"));
    }

    void itMovesThePlanAndOpensWhatItTouches()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        running.key(Qt::Key_Plus);
        QTest::qWait(500);
        const double before = running.program.map().centreX();
        QQuickWindow &window = running.program.window();
        put(window, QEvent::TabletPress, {600, 400});
        for (int x = 590; x >= 400; x -= 10)
            put(window, QEvent::TabletMove, {x, 400});
        QTest::qWait(100);
        put(window, QEvent::TabletRelease, {400, 400});
        QVERIFY(running.program.map().centreX() > before + 100 / running.program.map().pixelsPerMetre());
        QVERIFY(!running.program.screen().hasDetail());

        running.key(Qt::Key_Home);
        QTest::qWait(500);
        const auto &exits = running.program.screen().plan()->exits;
        const auto exit = std::find_if(exits.begin(), exits.end(), [&](const plan::Exit &candidate) {
            return candidate.level == running.program.screen().level();
        });
        QVERIFY(exit != exits.end());
        put(window, QEvent::TabletPress, running.screenOf(exit->spot));
        put(window, QEvent::TabletRelease, running.screenOf(exit->spot));
        QTRY_VERIFY(running.program.screen().hasDetail());
    }

private:
    void put(QQuickWindow &window, QEvent::Type type, QPoint place)
    {
        const bool isUp = type == QEvent::TabletRelease;
        const auto button = type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton;
        const auto buttons = isUp ? Qt::NoButton : Qt::LeftButton;
        const QPointF global = window.mapToGlobal(place);
        QTabletEvent tablet(type, &m_pen, place, global, isUp ? 0 : 0.5, 0, 0, 0, 0, 0, Qt::NoModifier, button, buttons);
        tablet.setAccepted(false);
        QCoreApplication::sendEvent(&window, &tablet);
        if (tablet.isAccepted())
            return;
        const auto mouseType = isUp                          ? QEvent::MouseButtonRelease
                               : type == QEvent::TabletPress ? QEvent::MouseButtonPress
                                                             : QEvent::MouseMove;
        QMouseEvent mouse(mouseType, place, place, global, button, buttons, Qt::NoModifier, &m_pen);
        QCoreApplication::sendEvent(&window, &mouse);
    }

    QPointingDevice m_pen{QStringLiteral("pen"),
                          77,
                          QInputDevice::DeviceType::Stylus,
                          QPointingDevice::PointerType::Pen,
                          QInputDevice::Capability::Position | QInputDevice::Capability::Pressure,
                          1,
                          2};
};

PORTULAN_TEST(StylusTest)
#include "stylus_test.moc"
