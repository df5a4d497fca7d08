// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_screen.h"
#include "store/plan_writer.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QRegularExpression>

#include <cstdio>

using support::AccessibleScreen;
using support::RunningProgram;

/** A question that somebody asks of an open plan: what to press and type, and words that the answer holds. */
struct Task
{
    QString question;
    QStringList presses; ///< "=words": typed, no tap
    QStringList answer;
};

Q_DECLARE_METATYPE(Task)

static QString text(const char *words)
{
    return QString::fromUtf8(words);
}

class TaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenQuestionsTakeThreeTapsAtMost_data()
    {
        QTest::addColumn<Task>("task");
        const std::vector<Task> tasks{
            {text("the nearest gas cutoff"), {text("Coupures")}, {text("Gaz, coffret"), text("Case "), text(" m")}},
            {text("the exits of this floor"), {text("Sorties")}, {text("niveau RDC")}},
            {text("which stairs reach R+2"), {text("Escaliers")}, {text("Escalier A"), text("R+2")}},
            {text("where the riser inlet is"), {text("Chercher dans le plan"), text("=colonne")}, {text("Colonne"), text("Case ")}},
            {text("does this door open towards me"), {text("Sorties"), text("· S1"), text("· S1")}, {text("S’ouvre vers")}},
            {text("what is not surveyed"), {text("relev")}, {text("Non relevé")}},
            {text("what changed"), {text("À propos de ce plan")}, {text("Modifié")}},
            {text("where D4 is"), {text("Chercher dans le plan"), text("=d4"), text("Montrer la case D4")}, {text("D4")}},
            {text("how wide exit 3 is"), {text("Sorties"), text("secours S3"), text("secours S3")}, {text("unité")}},
            {text("who verified this"), {text("Coupures"), text("Gaz, coffret"), text("Gaz, coffret")}, {text("par M. Ferrand")}},
        };
        for (const Task &task : tasks)
            QTest::addRow("%s", qPrintable(task.question)) << task;
    }

    void tenQuestionsTakeThreeTapsAtMost()
    {
        QFETCH(Task, task);
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        AccessibleScreen screen(running);
        for (const QString &press : task.presses) {
            if (press.startsWith(u'='))
                screen.type(press.mid(1));
            else
                QVERIFY2(screen.press(press), qPrintable(press));
        }
        for (const QString &words : task.answer)
            QVERIFY2(screen.find(words), qPrintable(words));
        std::printf("| %s | %d |\n", qPrintable(task.question), screen.taps());
        QVERIFY(screen.taps() <= 3);
    }

    void aListBeginsWithTheNearest()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        AccessibleScreen screen(running);
        QVERIFY(screen.press(text("Coupures")));
        QVERIFY(screen.find(text("Gaz, coffret")));
        static const QRegularExpression metres(QStringLiteral("niveau .*\\b(\\d+)\\s?m$"),
                                               QRegularExpression::UseUnicodePropertiesOption);
        std::vector<int> distances;
        for (QAccessibleInterface *row : screen.all()) {
            const QRegularExpressionMatch match = metres.match(AccessibleScreen::nameOf(row));
            if (match.hasMatch())
                distances.push_back(match.captured(1).toInt());
        }
        QVERIFY(distances.size() > 2);
        QVERIFY(std::is_sorted(distances.begin(), distances.end()));
        QVERIFY(distances.front() < distances.back());
    }

    void everyControlHasANameAndARole()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        AccessibleScreen screen(running);
        for (const char *sheet : {"Coupures", "Outils", "Chercher dans le plan", "À propos de ce plan"}) {
            QVERIFY2(screen.press(text(sheet)), sheet);
            QTest::qWait(250);
            int controls = 0;
            for (QAccessibleInterface *control : screen.all()) {
                if (!control->actionInterface() ||
                    !control->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()))
                    continue;
                QVERIFY(!AccessibleScreen::nameOf(control).isEmpty());
                QVERIFY(control->role() == QAccessible::Button || control->role() == QAccessible::ListItem ||
                        control->role() == QAccessible::PageTab);
                ++controls;
            }
            QVERIFY2(controls >= 15, sheet);
            running.key(Qt::Key_Escape);
            QTest::qWait(250);
        }
    }

    void theKeyboardAloneFindsTheNearestCutoffAndItsDetail()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        running.key(Qt::Key_3);
        QTRY_VERIFY(running.program.screen().isListOpen());
        running.key(Qt::Key_Down);
        running.key(Qt::Key_Return);
        QTRY_VERIFY(!running.program.screen().selectedFeature().isEmpty());
        running.key(Qt::Key_Return);
        QTRY_VERIFY(running.program.screen().hasDetail());
        running.key(Qt::Key_Escape);
        QTRY_VERIFY(!running.program.screen().hasDetail());
        QVERIFY(running.program.screen().isListOpen());
        running.key(Qt::Key_Escape);
        QTRY_VERIFY(!running.program.screen().isListOpen());
    }

    void aStackOpensAListAndARowLeadsCloseToItsThing()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO), QStringLiteral("day"), {800, 1280});
        QVERIFY(running.isSettled());
        const view2d::PlanView &map = running.program.map();
        QVERIFY(map.pixelsPerMetre() < 8);
        const auto &symbols = map.placement().symbols;
        const auto stack =
            std::find_if(symbols.begin(), symbols.end(), [](const auto &symbol) { return symbol.features.size() > 1; });
        QVERIFY(stack != symbols.end());
        const std::vector<plan::FeatureId> features = stack->features;
        running.touch(map.mapToScene(stack->rect.center()).toPoint());
        AccessibleScreen screen(running);
        QVERIFY(screen.find(QString::number(features.size()) + text(" éléments ici")));
        QCOMPARE(running.program.screen().stack()->count(), int(features.size()));
        QVERIFY(screen.press(running.program.screen().stack()->index(1).data(ui::FeatureList::SpokenRole).toString()));
        QTRY_COMPARE(running.program.screen().selectedFeature(), features[1].toString());
        QTRY_VERIFY(map.pixelsPerMetre() >= 8);
    }

    void aKeyOfWhatNobodySurveyedDoesNotSayThatThereIsNone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("plan.gpkg"));
        plan::Plan plan = support::generatedVenue({20, 1, 4});
        plan.hazards.clear();
        QVERIFY(store::writePlan(plan, file, store::Overwrite::No));
        RunningProgram running(file);
        QVERIFY(running.isSettled());
        AccessibleScreen screen(running);
        QVERIFY(screen.find(text("Risques : non relevé")));
        QVERIFY(!running.keyNamed(text("Risques : 0")));
    }

    void eachTabAboutThePlanShowsItsOwnRows()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        const ui::PlanScreen &plan = running.program.screen();
        AccessibleScreen screen(running);
        QVERIFY(screen.press(text("À propos de ce plan")));
        const std::pair<const char *, ui::RowList *> tabs[] = {
            {"Manques", plan.missing()}, {"Changé", plan.changes()}, {"Sources", plan.sources()}, {"Manques", plan.missing()}};
        for (const auto &[tab, rows] : tabs) {
            QVERIFY(screen.press(text(tab)));
            running.picture();
            QStringList wanted;
            for (int i = 0; i < rows->count(); ++i)
                wanted << rows->index(i).data(ui::RowList::LabelRole).toString();
            QStringList seen;
            for (const QQuickItem *key : running.keys()) {
                if (QByteArray(key->metaObject()->className()).startsWith("NoteRow"))
                    seen << key->property("label").toString();
            }
            QVERIFY(!seen.isEmpty());
            QCOMPARE(seen, wanted.mid(0, seen.size()));
        }
    }

    void everyToolHasAKey()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        ui::PlanScreen &screen = running.program.screen();
        running.key(Qt::Key_S);
        QTRY_COMPARE(running.program.map().bearing(), screen.bearingWithSideDown(screen.sides()->featureAt(0)));
        running.key(Qt::Key_N);
        QTRY_COMPARE(running.program.map().bearing(), 0.0);
        running.key(Qt::Key_R);
        QTRY_VERIFY(!running.program.map().isRotationLocked());
        running.key(Qt::Key_C);
        QTRY_VERIFY(!running.program.map().isGridShown());
        QVERIFY(screen.selectLevelNamed(QStringLiteral("SS1")));
        QTRY_VERIFY(running.program.map().hasScan());
        for (const auto mode :
             {view2d::PlanView::ScanUnder, view2d::PlanView::ScanOver, view2d::PlanView::ScanAlone, view2d::PlanView::ScanHidden}) {
            running.key(Qt::Key_D);
            QTRY_COMPARE(running.program.map().scanMode(), mode);
        }
        QVERIFY(screen.selectLevelNamed(QStringLiteral("RDC")));
        running.key(Qt::Key_V);
        QTRY_VERIFY(running.keyNamed(QStringLiteral("Plan à plat")));
        running.key(Qt::Key_V);
        QTRY_VERIFY(running.program.map().isVisible());
        running.key(Qt::Key_M);
        QTRY_VERIFY(screen.measure()->isOn());
        running.touch({400, 400});
        QTRY_COMPARE(screen.measure()->points().size(), 1);
        QVERIFY(!screen.hasDetail());
        running.key(Qt::Key_M);
        const double floorsBefore = running.keyNamed(QStringLiteral("Niveau RDC"))->x();
        running.key(Qt::Key_H);
        QTRY_VERIFY(running.keyNamed(QStringLiteral("Niveau RDC"))->x() < floorsBefore);
        running.key(Qt::Key_L);
        QTRY_VERIFY(running.keyNamed(QStringLiteral("Maintenir")));
        running.touch({640, 120}); // a lock takes it
        running.key(Qt::Key_L);
        QTRY_VERIFY(!running.keyNamed(QStringLiteral("Maintenir")));
        QVERIFY(!screen.hasDetail());
    }

    void theWholeBuildingHasAKeyAndACrossAppearsOnceThePlanWasMoved()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        const AccessibleScreen screen(running);
        const auto isCrossSaid = [&] {
            const auto all = screen.all();
            return std::any_of(all.begin(), all.end(), [](QAccessibleInterface *item) {
                return AccessibleScreen::nameOf(item).startsWith(text("Croix en "));
            });
        };
        QVERIFY(!running.keyNamed(text("Tout le bâtiment")));
        QVERIFY(!isCrossSaid());
        running.key(Qt::Key_Right);
        QTRY_VERIFY(running.keyNamed(text("Tout le bâtiment")));
        QVERIFY(isCrossSaid());
        running.touch(*running.keyNamed(text("Tout le bâtiment")));
        QTRY_VERIFY(!running.keyNamed(text("Tout le bâtiment")));
        QVERIFY(!isCrossSaid());
    }

    void tabWalksThroughTheKeysAndComesBack()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        QSet<QQuickItem *> met;
        for (int i = 0; i < 40; ++i) {
            running.key(Qt::Key_Tab);
            QVERIFY(running.program.window().activeFocusItem());
            met.insert(running.program.window().activeFocusItem());
        }
        QVERIFY2(met.size() >= 15 && met.size() < 40, qPrintable(QString::number(met.size())));
    }
};

PORTULAN_TEST(TaskTest)
#include "task_test.moc"
