// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_program.h"

#include "scene/theme_words.h"
#include "support/test_case.h"
#include "view3d/space_view.h"

#include <QSignalSpy>

#include <malloc.h>
#include <unistd.h>

using support::firstPixelThatIsNotRed;
using support::RunningProgram;
using view3d::SpaceView;
using view3d::StoreyList;

static const QString demo = QStringLiteral(PORTULAN_DEMO);
static const QStringList themes{QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("red")};
static const QStringList modes{QStringLiteral("whole"), QStringLiteral("floor"), QStringLiteral("exploded"), QStringLiteral("cut")};

static double residentMegabytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6
                                           : 0;
}

/** What is allocated and not freed: of what was freed, glibc keeps some resident. */
static double usedMegabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

/** The demo's building in 3D, as a person meets it. */
class SpaceTest : public QObject
{
    Q_OBJECT

    static SpaceView *spaceOf(RunningProgram &running) { return running.program.window().findChild<SpaceView *>(); }

    static bool isAhead(RunningProgram &running)
    {
        return QTest::qWaitFor([&] { return running.program.window().property("isSpaceBuilt").toBool(); }, 20'000);
    }

    static bool enter(RunningProgram &running, int mode)
    {
        running.program.window().setProperty("spaceMode", mode);
        running.program.window().setProperty("isSpatial", true);
        const bool isThere = QTest::qWaitFor([&] { return running.program.isSettled(); }, 20'000);
        QTest::qWait(300); // storeys move apart
        running.picture();
        return isThere;
    }

    /** Where rooms of the current floor are seen in the view, with no symbol over them. */
    static std::vector<std::pair<plan::FeatureId, QPointF>> roomsSeen(SpaceView &view)
    {
        std::vector<std::pair<plan::FeatureId, QPointF>> rooms;
        for (const scene::LabelItem &room : view.storeys()->current()->labels) {
            const std::optional<QPointF> place = view.camera().toScreen({room.spot.x, room.spot.y, view.camera().centre.z});
            if (place && view.boundingRect().adjusted(180, 20, -120, -90).contains(*place) &&
                !scene::symbolAt(view.placement(), *place, 1))
                rooms.emplace_back(room.feature, *place);
        }
        return rooms;
    }

private Q_SLOTS:
    void eachModeAndThemeShowsTheBuildingAndNamesWhatIsTouched_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("mode");
        for (const QString &theme : themes) {
            for (const QString &mode : modes)
                QTest::addRow("%s, %s", qPrintable(theme), qPrintable(mode)) << theme << int(modes.indexOf(mode));
        }
    }
    void eachModeAndThemeShowsTheBuildingAndNamesWhatIsTouched()
    {
        QFETCH(const QString, theme);
        QFETCH(const int, mode);
        RunningProgram running(demo, theme);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, mode));
        SpaceView &view = *spaceOf(running);
        const QImage aside = running.picture();
        const scene::Theme &colours = scene::Theme::builtIn(*scene::themeNamed(theme));
        const QColor outside = colours.colour(scene::Token::Outside);
        const QPointF middle = view.mapToScene({view.width() / 2, view.height() / 2});
        int drawn = 0;
        for (int x = 0; x < 400; ++x)
            drawn += aside.pixelColor(int(middle.x()) - 200 + x, int(middle.y())) != outside ? 1 : 0;
        QVERIFY(drawn > 300);
        if (theme == u"red")
            QCOMPARE(firstPixelThatIsNotRed(aside), QPoint(-1, -1));

        // From above nothing of the floor hides another part of it, and what stands higher is not hit.
        view.lookFromAbove();
        running.picture();
        const auto rooms = roomsSeen(view);
        QVERIFY2(rooms.size() >= 3, qPrintable(QString::number(rooms.size())));
        for (const auto &[room, place] : rooms) {
            if (mode == StoreyList::Exploded)
                break; // the next storey covers them
            running.touch(view.mapToScene(place).toPoint());
            QTRY_COMPARE(running.program.screen().selectedFeature(), room.toString());
            running.program.screen().select({});
            running.picture();
        }
        const scene::PlacedSymbol symbol = view.placement().symbols.back();
        running.touch(view.mapToScene(symbol.rect.center()).toPoint());
        QTRY_VERIFY(!running.program.screen().selectedFeature().isEmpty());
        QVERIFY(std::any_of(symbol.features.begin(), symbol.features.end(), [&](const plan::FeatureId &feature) {
            return feature.toString() == running.program.screen().selectedFeature();
        }));
    }

    void theBuildingIsMadeAheadAndASwitchTakesTwoFramesAtMost()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(!spaceOf(running)); // the plan comes first
        QVERIFY(isAhead(running));
        QTest::qWait(2000); // words that pass have gone
        QSignalSpy frames(&running.program.window(), &QQuickWindow::frameSwapped);
        QTest::qWait(500);
        QCOMPARE(frames.size(), 0); // hidden
        SpaceView &view = *spaceOf(running);
        QSignalSpy cameras(&view, &SpaceView::cameraChanged);
        running.key(Qt::Key_V);
        QTRY_VERIFY(view.isVisible());
        const auto before = frames.size();
        QTRY_VERIFY(!view.placement().symbols.empty());
        QVERIFY(frames.size() - before <= 2);
        QTest::qWait(500);
        frames.clear();
        QTest::qWait(500);
        QCOMPARE(frames.size(), 0); // and rests
    }

    void flatAndInSpaceShowTheSamePlace()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        view2d::PlanView &map = running.program.map();
        map.lookAt(map.centreX() + 5, map.centreY() - 3, map.pixelsPerMetre() * 1.5, 25);
        const scene::Camera flat = map.camera();
        QVERIFY(enter(running, StoreyList::Level));
        SpaceView &view = *spaceOf(running);
        const auto isSame = [&](double x, double y, double scale, double bearing) {
            return std::abs(x - flat.centre.x) < 0.01 && std::abs(y - flat.centre.y) < 0.01 &&
                   std::abs(scale / flat.pixelsPerMetre - 1) < 0.01 && std::abs(bearing - flat.bearingDegrees) < 0.01;
        };
        QVERIFY(isSame(view.centreX(), view.centreY(), view.pixelsPerMetre(), view.bearing()));
        running.program.window().setProperty("isSpatial", false);
        QVERIFY(isSame(map.camera().centre.x, map.camera().centre.y, map.camera().pixelsPerMetre, map.camera().bearingDegrees));
    }

    void theWholePlanIsTheWholeBuildingAndBack()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        const scene::Camera flat = running.program.map().camera();
        QVERIFY(enter(running, StoreyList::Exploded));
        QVERIFY(spaceOf(running)->isFitted());
        running.program.window().setProperty("isSpatial", false);
        QVERIFY(running.isSettled());
        QTRY_COMPARE(running.program.map().camera(), flat);
    }

    void aFoundRowIsFlownToOnItsFloor()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Level));
        SpaceView &view = *spaceOf(running);
        const plan::SharedPlan plan = running.program.screen().plan();
        const auto other = std::find_if(plan->cutoffs.begin(), plan->cutoffs.end(), [&](const plan::Cutoff &cutoff) {
            return cutoff.level != running.program.screen().level();
        });
        QVERIFY(other != plan->cutoffs.end());
        running.program.screen().show(other->id.toString());
        QTRY_COMPARE(running.program.screen().level(), *other->level);
        QTRY_VERIFY(std::hypot(view.centreX() - other->spot.x, view.centreY() - other->spot.y) < 1);
        running.picture();
        QVERIFY(
            std::any_of(view.placement().symbols.begin(), view.placement().symbols.end(), [&](const scene::PlacedSymbol &symbol) {
                return symbol.symbol.isHighlighted &&
                       std::find(symbol.features.begin(), symbol.features.end(), other->id) != symbol.features.end();
            }));
    }

    void twentyPlansInSpaceLeaveNothingBehind()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Exploded));
        const auto objectsNow = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return running.program.window().findChildren<QObject *>().size();
        };
        double megabytes = 0;
        double used = 0;
        qsizetype objects = 0;
        for (int i = 0; i < 20; ++i) {
            running.program.screen().open(demo);
            QTRY_COMPARE(running.program.screen().state(), ui::PlanScreen::Ready);
            QVERIFY(running.isSettled());
            running.picture();
            if (i == 4) { // caches are warm
                megabytes = residentMegabytes();
                used = usedMegabytes();
                objects = objectsNow();
            }
        }
        std::printf("15 plans more in 3D: %+.1f MB used, %+.1f MB resident, %+d objects\n", usedMegabytes() - used,
                    residentMegabytes() - megabytes, int(objectsNow() - objects));
        QVERIFY(objectsNow() - objects < 6);  // one in every third plan
        QVERIFY(usedMegabytes() - used < 15); // a plan kept each time would be more than 60
    }
};

PORTULAN_TEST(SpaceTest)
#include "space_test.moc"
