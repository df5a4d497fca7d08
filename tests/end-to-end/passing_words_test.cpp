// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_screen.h"

#include "support/test_case.h"

using support::AccessibleScreen;
using support::RunningProgram;

static const QString demo = QStringLiteral(PORTULAN_DEMO);

static bool isSaid(RunningProgram &running, const QString &words)
{
    const std::vector<QAccessibleInterface *> all = AccessibleScreen(running).all();
    return std::any_of(all.begin(), all.end(),
                       [&](QAccessibleInterface *item) { return AccessibleScreen::nameOf(item).startsWith(words); });
}

/** What lies over the plan for a while, says so, and goes again. */
class PassingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterIsNamedAndItsBannerEndsIt()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        AccessibleScreen screen(running);
        running.key(Qt::Key_3);
        running.key(Qt::Key_3);
        QTRY_VERIFY(running.program.screen().isFiltered());
        QVERIFY(isSaid(running, QString::fromUtf8("Reste estompé, en évidence : Coupures")));
        QVERIFY(screen.press(QString::fromUtf8("Reste estompé")));
        QTRY_VERIFY(!running.program.screen().isFiltered());
        QVERIFY(!isSaid(running, QString::fromUtf8("Reste estompé")));
    }

    void aNewFloorIsNamedLargeForASecond()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(!isSaid(running, QStringLiteral("SS1")));
        running.key(Qt::Key_PageDown);
        QTRY_VERIFY(isSaid(running, QStringLiteral("SS1")));
        QTest::qWait(600);
        QVERIFY(isSaid(running, QStringLiteral("SS1")));
        QTRY_VERIFY_WITH_TIMEOUT(!isSaid(running, QStringLiteral("SS1")), 3'000);
    }

    void rainDoesNotLiftTheTouchLockAndAFingerThatStaysDoes()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        running.key(Qt::Key_L);
        QTRY_VERIFY(running.keyNamed(QStringLiteral("Maintenir")));
        const QPoint lock = *running.keyNamed(QStringLiteral("Maintenir"));
        const QString floor = running.program.screen().levelLabel();
        for (int i = 0; i < 20; ++i)
            running.touch({60 * (i + 1), 40 * i});
        running.touch(lock);
        QTest::qWait(100);
        QVERIFY(running.keyNamed(QStringLiteral("Maintenir")));
        QCOMPARE(running.program.screen().levelLabel(), floor);
        QVERIFY(!running.program.screen().hasDetail());
        QTest::mousePress(&running.program.window(), Qt::LeftButton, {}, lock);
        QTRY_VERIFY(!running.keyNamed(QStringLiteral("Maintenir")));
        QTest::mouseRelease(&running.program.window(), Qt::LeftButton, {}, lock);
    }

    void eachStepOfBrightnessIsDarkerAndTheLastIsStillRead()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        AccessibleScreen screen(running);
        QVERIFY(screen.press(QStringLiteral("Outils")));
        QTest::qWait(300);
        int before = 256;
        for (int step = 10; step >= 1; --step) {
            QVERIFY(screen.find(QString::fromUtf8("Luminosité %1 sur 10").arg(step)));
            const int light = qGray(running.picture().pixel(5, 5)); // the header's ground
            QVERIFY2(light < before && light > 40, qPrintable(QStringLiteral("%1: %2").arg(step).arg(light)));
            before = light;
            QVERIFY(screen.press(QStringLiteral("Plus sombre")));
        }
    }
};

PORTULAN_TEST(PassingWordsTest)
#include "passing_words_test.moc"
