// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_program.h"

#include "support/test_case.h"

using support::RunningProgram;

/** A screen, and how many of its pixels make one at 160 dpi. */
struct Device
{
    QSize size;
    double density;
};

Q_DECLARE_METATYPE(Device)

/** What of an item is seen: lists and sheets cut off the rest. */
static QRectF seen(const QQuickItem &item)
{
    QRectF rect = item.mapRectToScene({0, 0, item.width(), item.height()});
    for (const QQuickItem *above = item.parentItem(); above; above = above->parentItem()) {
        if (above->clip())
            rect &= above->mapRectToScene({0, 0, above->width(), above->height()});
    }
    return rect;
}

static QString nameOf(const QQuickItem &key)
{
    return key.property("text").toString();
}

/** What is wrong with the keys that one sees. */
static QStringList faults(RunningProgram &running, double density)
{
    QStringList faults;
    const QRectF window({0, 0}, running.program.window().size());
    std::vector<std::pair<const QQuickItem *, QRectF>> placed;
    for (const QQuickItem *key : running.keys()) {
        const QRectF rect = seen(*key);
        if (rect.isEmpty())
            continue;
        const QString name = nameOf(*key);
        if (name.isEmpty())
            faults << QStringLiteral("a key without a name");
        const bool isLarge = name.startsWith(QStringLiteral("Niveau")) || name.startsWith(QStringLiteral("Couleurs"));
        const double least = (isLarge ? 113 : 76) * density - 0.5;
        if (key->width() < least || key->height() < least)
            faults << QStringLiteral("%1 is only %2 x %3").arg(name).arg(key->width()).arg(key->height());
        if (!window.adjusted(-0.5, -0.5, 0.5, 0.5).contains(rect))
            faults << name + QStringLiteral(" leaves the window");
        placed.emplace_back(key, rect);
    }
    for (std::size_t i = 0; i < placed.size(); ++i) {
        for (std::size_t k = i + 1; k < placed.size(); ++k) {
            const QRectF common = placed[i].second & placed[k].second;
            if (common.width() > 1.5 && common.height() > 1.5)
                faults << nameOf(*placed[i].first) + QStringLiteral(" lies over ") + nameOf(*placed[k].first);
        }
    }
    if (placed.size() < 2)
        faults << QStringLiteral("only %1 keys").arg(placed.size());
    return faults;
}

/** Each key is as large as a glove needs it, and alone in its place. */
class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
                const QStringList found = faults(running, device.density);
                QVERIFY2(found.isEmpty(), qPrintable(QString::fromUtf8(state) + QStringLiteral(": ") + found.join(u'\n')));
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
