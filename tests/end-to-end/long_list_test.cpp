// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_program.h"

#include "store/plan_writer.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

using support::RunningProgram;

/** Those made of FoundRow.qml. */
static std::vector<QQuickItem *> rowsOf(const QQuickItem &item)
{
    std::vector<QQuickItem *> rows;
    for (QQuickItem *child : item.childItems()) {
        if (QByteArray(child->metaObject()->className()).startsWith("FoundRow"))
            rows.push_back(child);
        const std::vector<QQuickItem *> below = rowsOf(*child);
        rows.insert(rows.end(), below.begin(), below.end());
    }
    return rows;
}

static QQuickItem *listAbove(QQuickItem *item)
{
    while (item && !item->inherits("QQuickListView"))
        item = item->parentItem();
    return item;
}

/** A list costs what one sees of it, whatever its length. */
class LongListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveThousandRowsAreShownByAScreenfulOfThem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.gpkg"));
        QVERIFY(store::writePlan(support::generatedVenue({.roomsPerLevel = 100, .levels = 5, .symbolsPerLevel = 1'700}), path,
                                 store::Overwrite::No));
        RunningProgram running(path);
        QVERIFY(running.isSettled());
        ui::PlanScreen &screen = running.program.screen();
        screen.highlight(static_cast<int>(scene::SymbolClass::Fire));
        QVERIFY(screen.isListOpen());
        QVERIFY2(screen.found()->count() >= 5'000, qPrintable(QString::number(screen.found()->count())));
        QTest::qWait(300);

        std::vector<QQuickItem *> rows = rowsOf(*running.program.window().contentItem());
        QVERIFY(!rows.empty());
        QQuickItem *list = listAbove(rows.front());
        QVERIFY(list);
        QSet<QQuickItem *> made;
        int destroyed = 0;
        const QObject whileWatching; // rows that go with the window are not counted
        const double end = list->property("contentHeight").toDouble() - list->height();
        QVERIFY(end > 100'000);
        for (double y = 0; y < end; y += end / 60) {
            list->setProperty("contentY", y);
            running.picture();
            for (QQuickItem *row : rowsOf(*list)) {
                if (made.contains(row))
                    continue;
                made.insert(row);
                connect(row, &QObject::destroyed, &whileWatching, [&destroyed] { ++destroyed; });
            }
        }
        const int onScreen = int(list->height() / 77) + 2;
        QVERIFY2(made.size() <= 3 * onScreen, qPrintable(QString::number(made.size())));
        QCOMPARE(destroyed, 0);
    }
};

PORTULAN_TEST(LongListTest)
#include "long_list_test.moc"
