// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_screen.h"

#include "support/test_case.h"

using support::AccessibleScreen;
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

/** Class of an item's QML file. */
static bool isA(const QQuickItem &item, const char *name)
{
    return QByteArray(item.metaObject()->className()).startsWith(name);
}

/** Everything that lies over the plan at rest: keys, scale bar, credits. */
static void collectFurniture(const QQuickItem &item, bool isFurniture, std::vector<const QQuickItem *> &found)
{
    for (const QQuickItem *child : item.childItems()) {
        if (!child->isVisible() || isA(*child, "Cross"))
            continue;
        const bool isGroup = child->inherits("QQuickGrid");
        if (isFurniture && !isGroup && child->width() > 0)
            found.push_back(child);
        else
            collectFurniture(*child, isGroup || isA(*child, "MapFurniture"), found);
    }
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
        const bool isLarge = name.startsWith(QStringLiteral("Niveau ")) || name.startsWith(QStringLiteral("Couleurs"));
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
    if (placed.empty())
        faults << QStringLiteral("no key is there");
    return faults;
}

/** What hides a symbol that must always be seen, or cuts it. */
static QStringList hidden(RunningProgram &running)
{
    const view2d::PlanView &map = running.program.map();
    std::vector<const QQuickItem *> furniture;
    collectFurniture(*running.program.window().contentItem(), false, furniture);
    QStringList faults;
    if (furniture.empty())
        faults << QStringLiteral("no furniture was found");
    const QRectF whole(map.neatLineLeft(), map.neatLineTop(), map.width() - map.neatLineLeft(), map.height() - map.neatLineTop());
    const auto isAlwaysSeen = [&map](const plan::FeatureId &feature) {
        return std::any_of(map.scene()->symbols.begin(), map.scene()->symbols.end(),
                           [&](const scene::SymbolItem &item) { return item.feature == feature && item.priority == 0; });
    };
    for (const scene::PlacedSymbol &symbol : map.placement().symbols) {
        if (std::none_of(symbol.features.begin(), symbol.features.end(), isAlwaysSeen))
            continue;
        const QString name = symbol.symbol.frame + u' ' + symbol.symbol.pictogram;
        if (!whole.contains(symbol.rect))
            faults << QStringLiteral("%1 is cut at %2, %3").arg(name).arg(symbol.rect.x()).arg(symbol.rect.y());
        for (const QQuickItem *item : furniture) {
            if (item->mapRectToItem(&map, {0, 0, item->width(), item->height()}).intersects(symbol.rect))
                faults << QStringLiteral("%1 at %2, %3 lies under %4 of %5 x %6")
                              .arg(name)
                              .arg(symbol.rect.x())
                              .arg(symbol.rect.y())
                              .arg(QString::fromLatin1(item->metaObject()->className()))
                              .arg(item->width())
                              .arg(item->height());
        }
    }
    return faults;
}

/** Each key is as large as a glove needs it, and alone in its place. */
class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLiesOverAnExitAnAccessPointOrACutoffAtFirstView_data() { everyKeyIsLargeEnoughAndAloneInItsPlace_data(); }

    void nothingLiesOverAnExitAnAccessPointOrACutoffAtFirstView()
    {
        QFETCH(Device, device);
        RunningProgram running(QStringLiteral(PORTULAN_DEMO), QStringLiteral("day"), device.size, device.density);
        QVERIFY(running.isSettled());
        for (int row = 0; row < running.program.screen().levels()->count(); ++row) {
            running.program.screen().selectLevel(row);
            QVERIFY(running.isSettled());
            running.picture();
            const QStringList found = hidden(running);
            QVERIFY2(found.isEmpty(), qPrintable(running.program.screen().levelLabel() + QStringLiteral(": ") + found.join(u'\n')));
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
            const bool hasRoom = device.size.height() > 800 * device.density; // on less, the keys of the modes meet each other
            for (int mode = 0; hasRoom && mode < 4; ++mode) {
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
