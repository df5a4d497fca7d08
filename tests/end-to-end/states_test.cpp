// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_screen.h"
#include "layout.h"

#include "store/plan_writer.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

#include <sqlite3.h>

#include <csignal>
#include <sys/resource.h>

using support::AccessibleScreen;
using support::RunningProgram;

/** A plan that is not the usual one, and words that the screen must say of it. */
struct PlanState
{
    std::function<plan::Plan()> plan; ///< or the file of the demo
    QString file;
    QString level; ///< to be opened, where it is not the first
    QStringList words;
    std::function<void(const QString &path)> harm = {}; ///< done to the file before it is opened
    ui::PlanScreen::State state = ui::PlanScreen::Ready;
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

static plan::Plan verifiedTomorrow()
{
    plan::Plan plan = withLevels(1);
    plan.exits.front().verified.on = QDate::currentDate().addDays(1);
    return plan;
}

static void cut(const QString &path)
{
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
}

static void execute(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

static void giveAWallAnUnknownKind(const QString &path)
{
    execute(path, "PRAGMA writable_schema=ON; DELETE FROM sqlite_master WHERE type='trigger'"); // they need functions of ours
    execute(path, "PRAGMA ignore_check_constraints=ON; UPDATE wall SET kind='paper' WHERE fid=(SELECT MIN(fid) FROM wall)");
}

/** While it lives, no file of this process can grow. */
class FullStorage
{
public:
    FullStorage()
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{0, m_before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullStorage() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullStorage)

private:
    rlimit m_before{};
};

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
        QTest::addRow("a draft, last seen long ago")
            << PlanState{aDraftLastSeenIn2019, {}, {}, {text("Brouillon"), text("2019"), text(" ans")}};
        QTest::addRow("a clock that is wrong") << PlanState{verifiedTomorrow, {}, {}, {text("L’horloge")}};
        QTest::addRow("a plan damaged in part")
            << PlanState{[] { return withLevels(2); }, {}, {}, {text("1 élément")}, giveAWallAnUnknownKind};
        QTest::addRow("a plan cut short") << PlanState{[] { return withLevels(2); },         {},  {},
                                                       {text("endommagé"), text("station")}, cut, ui::PlanScreen::Failed};
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
        if (state.harm)
            state.harm(path);
        for (const char *theme : {"day", "red"}) {
            RunningProgram running(path, QString::fromLatin1(theme));
            QVERIFY(running.isSettled());
            QCOMPARE(running.program.screen().state(), state.state);
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
            if (state.state == ui::PlanScreen::Failed)
                continue;
            QCOMPARE(support::keyFaults(running, 1).join(u'\n'), QString());
            QCOMPARE(support::hiddenSymbols(running).join(u'\n'), QString());
        }
    }

    void aPlanOpensPieceByPieceAndEachPieceServes()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("large.gpkg"));
        QVERIFY(store::writePlan(support::generatedVenue({.roomsPerLevel = 1'000}), file, store::Overwrite::No));
        RunningProgram running(file);
        ui::PlanScreen &screen = running.program.screen();
        const auto says = [&](const QString &words) {
            return support::textWhich(*running.program.window().contentItem(),
                                      [&](const QString &seen) { return seen.contains(words); }) != nullptr;
        };
        QCOMPARE(screen.state(), ui::PlanScreen::Loading);
        QVERIFY(says(QStringLiteral("large.gpkg")));
        const auto turns = [&] {
            const auto objects = running.program.window().findChildren<QObject *>();
            return std::any_of(objects.begin(), objects.end(), [](const QObject *object) {
                return (object->inherits("QQuickAbstractAnimation") && object->property("running").toBool()) ||
                       object->inherits("QQuickBusyIndicator");
            });
        };
        QVERIFY(!turns());
        QStringList missing{QStringLiteral("the plan")};
        const QObject context;
        connect(
            &screen, &ui::PlanScreen::stateChanged, &context,
            [&] {
                missing.clear();
                const auto expect = [&](const char *what, bool isThere) {
                    if (!isThere)
                        missing << QString::fromLatin1(what);
                };
                expect("no drawing", !screen.scene());
                expect("nothing that turns", !turns());
                expect("its name", says(screen.header().venueName));
                expect("its floors", running.keyNamed(text("Niveau RDC")).has_value());
                screen.highlight(static_cast<int>(scene::SymbolClass::Exit));
                expect("its exits", screen.found()->rowCount() > 0);
            },
            Qt::SingleShotConnection);
        QTRY_COMPARE(screen.state(), ui::PlanScreen::Ready);
        QCOMPARE(missing.join(u'\n'), QString());
        QVERIFY(running.isSettled());
        QVERIFY(running.program.map().isSceneShown());
        QVERIFY(screen.isListOpen());
    }

    void aPackageThatCannotBeReadLeavesThePlanBefore()
    {
        QTemporaryDir folder;
        const QString damaged = folder.filePath(QStringLiteral("theatre-2.gpkg"));
        QVERIFY(QFile::copy(QStringLiteral(PORTULAN_DEMO), damaged));
        cut(damaged);
        RunningProgram running(QStringLiteral(PORTULAN_DEMO), QStringLiteral("red"));
        QVERIFY(running.isSettled());
        running.program.screen().open(damaged);
        AccessibleScreen screen(running);
        QVERIFY(screen.find(text("theatre-2.gpkg n’a pas pu être ouvert")));
        QVERIFY(screen.find(text("Niveau RDC")));
        QVERIFY(screen.press(text("theatre-2.gpkg n’a pas pu être ouvert")));
        QVERIFY(screen.find(text("endommagé")));
        QTest::qWait(300);
        keep(running.picture(), "red");
        QCOMPARE(support::firstPixelThatIsNotRed(running.picture()), QPoint(-1, -1));
    }

    void aFullStorageIsSaidAndHoldsNothingUp()
    {
        QImage picture;
        RunningProgram running(QStringLiteral(PORTULAN_DEMO), QStringLiteral("red"));
        QVERIFY(running.isSettled());
        const AccessibleScreen screen(running);
        {
            const FullStorage full;
            running.key(Qt::Key_O);
            QTRY_VERIFY(running.keyNamed(text("Grille : oui")));
            running.key(Qt::Key_C);
            QVERIFY(screen.find(text("Grille : non")));
            QVERIFY(screen.find(text("mémoire de cette tablette est pleine")));
            QTest::qWait(300);
            picture = running.picture();
        }
        running.key(Qt::Key_C);
        QVERIFY2(!screen.find(text("mémoire de cette tablette est pleine")), "there is room again");
        keep(picture, "red");
        QCOMPARE(support::firstPixelThatIsNotRed(picture), QPoint(-1, -1));
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
        running.program.screen().setThemeName(QStringLiteral("red"));
        keep(running.picture(), "red");
        QCOMPARE(support::firstPixelThatIsNotRed(running.picture()), QPoint(-1, -1));
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
