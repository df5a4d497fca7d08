// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_screen.h"

#include "support/test_case.h"

using support::AccessibleScreen;
using support::isSeenNear;
using support::RunningProgram;

/** From a receiver's sentences to the words and the mark on the screen. */
class OwnPositionOnScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordedWalkIsSeenAndReadOut()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO), QStringLiteral("day"), {1280, 800}, 1,
                               QStringLiteral(PORTULAN_SOURCE_DIR "/tests/ui/quay_walk.nmea"));
        QVERIFY(running.isSettled());
        AccessibleScreen screen(running);
        running.key(Qt::Key_Plus);
        QTest::qWait(400);
        const QImage before = running.picture();
        QVERIFY(screen.press(QStringLiteral("Outils")));
        QVERIFY(screen.press(QString::fromUtf8("Où suis-je : non")));
        QVERIFY(screen.find(QString::fromUtf8("Où suis-je : à 5")));
        QTRY_VERIFY(running.program.map().centreX() < 0); // the plan goes there
        QTRY_COMPARE(running.program.ownPosition().place().toPoint(), QPoint(-8, 24));
        running.key(Qt::Key_Escape);
        QTest::qWait(400);
        const QPoint here = running.screenOf({-8, 24}); // where the walk ends
        QVERIFY(QRect(0, 0, 1160, 704).contains(here));
        QVERIFY(isSeenNear(running.picture(), here, scene::Theme::builtIn(scene::ThemeName::Day).colour(scene::Token::Accent), 8));
        QVERIFY(running.picture() != before);
        running.key(Qt::Key_P);
        QVERIFY(screen.press(QStringLiteral("Outils")));
        QVERIFY(screen.find(QString::fromUtf8("Où suis-je : non")));
    }
};

PORTULAN_TEST(OwnPositionOnScreenTest)
#include "own_position_on_screen_test.moc"
