// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_screen.h"

#include "support/test_case.h"

using support::AccessibleScreen;
using support::RunningProgram;

static QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/** Where is the nearest gas cutoff, on which floor, in which cell, by which stairs: by names and by the keyboard, without a pixel. */
class TenSecondTaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndPressesAreEnough()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        AccessibleScreen(running).press(QStringLiteral("Niveau SS1")); // where one happens to stand
        AccessibleScreen screen(running);
        QVERIFY(screen.press(QStringLiteral("Coupures")));
        QAccessibleInterface *row = screen.find(text("Gaz, coffret"));
        QVERIFY(row);
        const QString said = AccessibleScreen::nameOf(row);
        QVERIFY2(said.contains(QStringLiteral("RDC")) && said.contains(QStringLiteral("Case ")) && said.endsWith(u'm'),
                 qPrintable(said));
        QVERIFY(screen.press(text("Gaz, coffret")));
        QTRY_COMPARE(running.program.screen().levelLabel(), QStringLiteral("RDC"));
        QVERIFY(screen.press(text("Gaz, coffret")));
        QAccessibleInterface *stairs = screen.find(text("Escaliers vers ce niveau"));
        QVERIFY(stairs);
        QVERIFY(AccessibleScreen::nameOf(stairs).contains(QStringLiteral("Escalier B")));
        QVERIFY(screen.taps() <= 3);
    }

    void tabFollowsTheScreenFromTheHeaderToTheColours()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        QStringList met;
        for (int i = 0; i < 40; ++i) {
            running.key(Qt::Key_Tab);
            const QQuickItem *item = running.program.window().activeFocusItem();
            QVERIFY(item);
            const QString name = item->property("text").toString();
            if (met.contains(name))
                break;
            met << name;
        }
        int last = -1;
        for (const char *name : {"À propos", "2 non relev", "Chercher", "Outils", "Sorties", "Accès", "Coupures", "Escaliers",
                                 "Incendie", "Risques", "Niveau R+2", "Niveau RDC", "Niveau SS1", "Bâtiment en 3D", "Couleurs"}) {
            const auto found = std::find_if(met.begin(), met.end(), [&](const QString &one) { return one.startsWith(text(name)); });
            QVERIFY2(found != met.end(), qPrintable(text(name) + text(" is not among ") + met.join(u'|')));
            const int at = int(found - met.begin());
            QVERIFY2(at > last, qPrintable(text(name) + text(" comes too early: ") + met.join(u'|')));
            last = at;
        }
    }
};

PORTULAN_TEST(TenSecondTaskTest)
#include "ten_second_task_test.moc"
