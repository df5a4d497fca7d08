// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_screen.h"

#include "store/plan_writer.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

using support::AccessibleScreen;
using support::RunningProgram;

/** A plan that is not the usual one, and words that the screen must say of it. */
struct PlanState
{
    std::function<plan::Plan()> plan; ///< or the file of the demo
    QString file;
    QString level; ///< to be opened, where it is not the first
    QStringList words;
};

Q_DECLARE_METATYPE(PlanState)

static QString text(const char *words)
{
    return QString::fromUtf8(words);
}

static plan::Plan withLevels(int levels)
{
    return support::generatedVenue({.roomsPerLevel = 20, .levels = levels, .symbolsPerLevel = 6});
}

static plan::Plan withNames(const QString &venue, const QString &room)
{
    plan::Plan plan = withLevels(2);
    plan.venue.name = venue;
    for (plan::Space &space : plan.spaces)
        space.name = room;
    return plan;
}

static plan::Plan withABareLevel()
{
    plan::Plan plan = withLevels(2);
    plan::Level level;
    level.id = plan::LevelId::random();
    level.building = plan.levels.back().building;
    level.ordinal.hundredths = plan.levels.back().ordinal.hundredths + 100;
    level.verticalOrder = plan.levels.back().verticalOrder + 1;
    level.label = QStringLiteral("COMBLES");
    plan.levels.push_back(level);
    return plan;
}

static plan::Plan withAHalfLevel()
{
    plan::Plan plan = withLevels(2);
    plan.levels.back().ordinal.hundredths = plan.levels.front().ordinal.hundredths + 50;
    plan.levels.back().label = QStringLiteral("Mezzanine");
    return plan;
}

static plan::Plan aDraftLastSeenIn2019()
{
    plan::Plan plan = withLevels(1);
    plan.venue.edition = 0;
    for (auto &exit : plan.exits)
        exit.verified.on = QDate(2019, 3, 1);
    return plan;
}

class StatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateIsSaidAndIsRedAtNight_data()
    {
        QTest::addColumn<PlanState>("state");
        QTest::addRow("one level") << PlanState{[] { return withLevels(1); }, {}, {}, {text("Sorties")}};
        QTest::addRow("40 levels") << PlanState{[] { return withLevels(40); }, {}, {}, {text("Niveau")}};
        QTest::addRow("a half level") << PlanState{withAHalfLevel, {}, {}, {text("Mezzanine")}};
        QTest::addRow("names of 80 characters") << PlanState{
            [] {
                return withNames(QString(16, u'W') +
                                     QStringLiteral(" établissement régional d’enseignement adapté du Val d’Oise aval"),
                                 QString(80, u'm'));
            },
            {},
            {},
            {QString(16, u'W')}};
        QTest::addRow("names from right to left")
            << PlanState{[] { return withNames(text("مسرح القناة"), text("قاعة")); }, {}, {}, {text("مسرح القناة")}};
        QTest::addRow("5,000 rooms") << PlanState{
            [] { return support::generatedVenue({.roomsPerLevel = 1'000}); }, {}, {}, {text("Sorties")}};
        QTest::addRow("a level without anything")
            << PlanState{withABareLevel, {}, QStringLiteral("COMBLES"), {text("Rien de ce niveau n’a été dessiné")}};
        QTest::addRow("a level that is only a scan")
            << PlanState{{}, QStringLiteral("scan-only.gpkg"), {}, {text("Plan scanné seul")}};
        QTest::addRow("a draft, last seen long ago") << PlanState{aDraftLastSeenIn2019, {}, {}, {text("Brouillon"), text("2019")}};
    }

    void eachStateIsSaidAndIsRedAtNight()
    {
        QFETCH(PlanState, state);
        QString path = QStringLiteral(PORTULAN_DEMO);
        path.replace(QStringLiteral("theatre.gpkg"), state.file);
        QTemporaryDir folder;
        if (state.plan) {
            path = folder.filePath(QStringLiteral("plan.gpkg"));
            QVERIFY(store::writePlan(state.plan(), path, store::Overwrite::No));
        }
        for (const char *theme : {"day", "red"}) {
            RunningProgram running(path, QString::fromLatin1(theme));
            QVERIFY(running.isSettled());
            QCOMPARE(running.program.screen().state(), ui::PlanScreen::Ready);
            if (!state.level.isEmpty()) {
                QVERIFY(running.program.screen().selectLevelNamed(state.level));
                QVERIFY(running.isSettled());
            }
            const AccessibleScreen screen(running);
            for (const QString &words : state.words)
                QVERIFY2(screen.find(words), qPrintable(words));
            QTest::qWait(400); // scans come from a worker
            const QImage picture = running.picture();
            keep(picture, theme);
            if (qstrcmp(theme, "red") == 0)
                QCOMPARE(support::firstPixelThatIsNotRed(picture), QPoint(-1, -1));
        }
    }

    void photosAndScansAreRedToo()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO), QStringLiteral("red"));
        QVERIFY(running.isSettled());
        AccessibleScreen screen(running);
        running.program.screen().selectLevelNamed(QStringLiteral("SS1"));
        QVERIFY(running.isSettled());
        running.key(Qt::Key_D);
        running.key(Qt::Key_D); // the scan over the plan
        QTest::qWait(600);
        keep(running.picture(), "red scan");
        QCOMPARE(support::firstPixelThatIsNotRed(running.picture()), QPoint(-1, -1));

        const auto &cutoffs = running.program.screen().plan()->cutoffs;
        const auto gas =
            std::find_if(cutoffs.begin(), cutoffs.end(), [](const plan::Cutoff &cutoff) { return cutoff.kind == u"gas"; });
        QVERIFY(gas != cutoffs.end());
        running.program.screen().select(gas->id.toString());
        QTest::qWait(600);
        QCOMPARE(support::firstPixelThatIsNotRed(running.picture()), QPoint(-1, -1));
        QVERIFY(screen.press(QStringLiteral("Photo")));
        QTest::qWait(600);
        keep(running.picture(), "red photo");
        QCOMPARE(support::firstPixelThatIsNotRed(running.picture()), QPoint(-1, -1));
    }

    void withoutAReceiverTheToolSaysSo()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        const AccessibleScreen screen(running);
        running.key(Qt::Key_O);
        QVERIFY(screen.find(text("Où suis-je : non")));
        running.key(Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(screen.find(text("Où suis-je : pas de")), 15'000);
        QVERIFY(running.program.ownPosition().accuracyMetres() < 0);
    }

private:
    /** For somebody who wants to look at them. */
    static void keep(const QImage &picture, const char *what)
    {
        const QString folder = qEnvironmentVariable("PORTULAN_PICTURES");
        if (!folder.isEmpty())
            picture.save(
                QStringLiteral("%1/%2 %3.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()), QString::fromUtf8(what)));
    }
};

PORTULAN_TEST(StatesTest)
#include "states_test.moc"
