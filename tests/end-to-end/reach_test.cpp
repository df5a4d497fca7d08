// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_screen.h"
#include "layout.h"

#include "support/test_case.h"
#include "view3d/space_view.h"

using support::AccessibleScreen;
using support::RunningProgram;

/** A screen, and how many of its pixels make one at 160 dpi. */
struct Device
{
    QSize size;
    double density;
};

Q_DECLARE_METATYPE(Device)

/** Each key is as large as a glove needs it, and alone in its place. */
class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atFirstViewNothingIsHiddenAndNoWordIsCut_data() { everyKeyIsLargeEnoughAndAloneInItsPlace_data(); }

    void atFirstViewNothingIsHiddenAndNoWordIsCut()
    {
        QFETCH(Device, device);
        RunningProgram running(QStringLiteral(PORTULAN_DEMO), QStringLiteral("day"), device.size, device.density);
        QVERIFY(running.isSettled());
        ui::PlanScreen &screen = running.program.screen();
        for (const char *language : {"fr", "en"}) {
            screen.setLanguageCode(QString::fromLatin1(language));
            for (int row = 0; row < screen.levels()->count(); ++row) {
                screen.selectLevel(row);
                QVERIFY(running.isSettled());
                running.picture();
                const QString where = QString::fromLatin1(language) + u' ' + screen.levelLabel() + QStringLiteral(": ");
                const QStringList found = support::hiddenSymbols(running);
                QVERIFY2(found.isEmpty(), qPrintable(where + found.join(u'\n')));
                const QStringList cut = support::cutWords(*running.program.window().contentItem());
                QVERIFY2(cut.isEmpty(), qPrintable(where + cut.join(u'|')));
            }
        }
    }

    void in3dNoKeyCoversWhatMustBeSeen_data() { everyKeyIsLargeEnoughAndAloneInItsPlace_data(); }

    void in3dNoKeyCoversWhatMustBeSeen()
    {
        QFETCH(Device, device);
        for (int mode = 0; mode < 4; ++mode) {
            RunningProgram running(QStringLiteral(PORTULAN_DEMO), QStringLiteral("day"), device.size, device.density);
            QVERIFY(running.isSettled());
            running.program.window().setProperty("spaceMode", mode);
            running.program.window().setProperty("isSpatial", true);
            QTRY_VERIFY_WITH_TIMEOUT(running.program.isSettled(), 20'000);
            auto *view = running.program.window().findChild<view3d::SpaceView *>();
            QVERIFY(view);
            QTRY_VERIFY(!view->placement().symbols.empty());
            QTest::qWait(300); // storeys move apart
            running.picture();
            const auto isAllSeen = [&](const char *when) {
                running.picture();
                const QStringList found = support::hiddenSymbols(running, *view, view->placement().symbols, view->boundingRect());
                if (!found.isEmpty())
                    qWarning().noquote() << "mode" << mode << when << found.join(u'\n');
                return found.isEmpty();
            };
            QVERIFY(isAllSeen("at first"));
            view->orbitBy(25, 0); // the key back to the whole building comes
            view->zoomBy(1.2);
            QVERIFY(isAllSeen("orbited"));
            for (int taps = 0; taps < 2; ++taps)
                running.program.screen().highlight(int(scene::SymbolClass::Exit));
            QVERIFY(running.program.screen().isFiltered());
            QVERIFY(isAllSeen("filtered"));
            running.program.screen().clearHighlight();
            running.program.screen().select(running.program.screen().plan()->cutoffs.front().id.toString());
            QTest::qWait(400);                                                    // the sheet slides, the eye flies
            const bool isUnderSheet = device.size.width() < 560 * device.density; // there no key is left
            QVERIFY(isUnderSheet || isAllSeen("beside a detail"));
            const QStringList faults = support::keyFaults(running, device.density);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

    void everyKeyIsLargeEnoughAndAloneInItsPlace_data()
    {
        QTest::addColumn<Device>("device");
        QTest::addRow("a tablet of 10 inches") << Device{{1280, 800}, 1};
        QTest::addRow("the same, upright") << Device{{800, 1280}, 1};
        QTest::addRow("a finer tablet") << Device{{1920, 1200}, 1.4};
        QTest::addRow("a briefing screen") << Device{{2560, 1440}, 0.7};
        QTest::addRow("a phone") << Device{{360, 740}, 0.85};
        QTest::addRow("a small phone") << Device{{360, 740}, 1};
    }

    void everyKeyIsLargeEnoughAndAloneInItsPlace()
    {
        QFETCH(Device, device);
        RunningProgram running(QStringLiteral(PORTULAN_DEMO), QStringLiteral("day"), device.size, device.density);
        QVERIFY(running.isSettled());
        ui::PlanScreen &screen = running.program.screen();
        for (const bool isLeftHanded : {false, true}) {
            const auto check = [&](const char *state) {
                QTest::qWait(250); // sheets slide
                QStringList found;
                const bool isGood = QTest::qWaitFor(
                    [&] {
                        found = support::keyFaults(running, device.density);
                        return found.isEmpty();
                    },
                    2'000);
                QVERIFY2(isGood, qPrintable(QString::fromUtf8(state) + QStringLiteral(": ") + found.join(u'\n')));
            };
            check("the plan");
            screen.highlight(2);
            check("a list");
            screen.highlight(2);
            check("a filter");
            screen.clearHighlight();
            screen.select(screen.plan()->cutoffs.front().id.toString());
            check("a detail");
            screen.closeDetail();
            screen.measure()->setOn(true);
            check("measuring");
            screen.measure()->setOn(false);
            const auto &cutoffs = screen.plan()->cutoffs;
            const auto withPhoto =
                std::find_if(cutoffs.begin(), cutoffs.end(), [](const plan::Cutoff &cutoff) { return cutoff.kind == u"gas"; });
            screen.select(withPhoto->id.toString());
            AccessibleScreen accessible(running);
            QVERIFY(accessible.press(QStringLiteral("Photo")));
            check("a photo");
            running.key(Qt::Key_Escape);
            screen.closeDetail();
            running.program.window().setProperty("isSpatial", true);
            for (int mode = 0; !isLeftHanded && mode < 4; ++mode) {
                running.program.window().setProperty("spaceMode", mode);
                QTRY_VERIFY_WITH_TIMEOUT(running.program.isSettled(), 20'000);
                check("in 3D");
            }
            running.program.window().setProperty("isSpatial", false);
            for (const auto &[key, state] : {std::pair(Qt::Key_O, "tools"), std::pair(Qt::Key_I, "about the plan"),
                                             std::pair(Qt::Key_Slash, "search"), std::pair(Qt::Key_F1, "keyboard")}) {
                running.key(key);
                check(state);
                running.key(Qt::Key_Escape);
            }
            if (!isLeftHanded)
                running.key(Qt::Key_H);
        }
    }
};

PORTULAN_TEST(ReachTest)
#include "reach_test.moc"
