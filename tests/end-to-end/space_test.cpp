// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

#include "scene/theme_words.h"
#include "store/plan_writer.h"
#include "support/generated_venue.h"
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
        running.picture();
        return isThere;
    }

    /** Where rooms of the current floor are seen in the view, with no symbol over them. */
    static std::vector<std::pair<plan::FeatureId, QPointF>> roomsSeen(SpaceView &view)
    {
        std::vector<std::pair<plan::FeatureId, QPointF>> rooms;
        for (const scene::LabelItem &room : view.storeys()->current()->labels) {
            const std::optional<QPointF> seen = view.camera().toScreen({room.spot.x, room.spot.y, view.camera().centre.z});
            const QPointF place = seen.value_or(QPointF()).toPoint(); // as it is touched
            if (seen && room.radius > 1.2 &&                          // over a shaft its walls lean
                view.boundingRect().adjusted(180, 20, -120, -90).contains(place) && !scene::symbolAt(view.placement(), place, 1))
                rooms.emplace_back(room.feature, place);
        }
        return rooms;
    }

    /** How much of the tops of the current floor's thick walls is seen in their colour, of those with nothing over them. */
    static double shareOfCaps(RunningProgram &running, SpaceView &view, const QColor &colour)
    {
        const QImage picture = running.picture();
        const StoreyList &storeys = *view.storeys();
        const view3d::SharedStorey storey = storeys.storey(storeys.currentRow());
        const double top =
            storey->solid.storey.floorMetres + std::min(storeys.cutMetres(), storey->solid.storey.heightMetres - 0.3);
        int seen = 0;
        int all = 0;
        for (const plan::Wall &wall : storeys.plan()->walls) {
            const auto *line = std::get_if<geo::Polyline>(&wall.shape);
            if (!line || wall.level != storey->solid.level || wall.kind != plan::WallKind::Structural)
                continue;
            const geo::Point middle = (line->at(0) + line->at(1)) * 0.5; // at some there is a door
            const std::optional<QPointF> place = view.camera().toScreen({middle.x, middle.y, top});
            if (!place || !view.boundingRect().adjusted(180, 20, -120, -90).contains(*place) ||
                scene::symbolAt(view.placement(), *place, 1))
                continue;
            ++all;
            seen += support::isSeenNear(picture, view.mapToScene(*place).toPoint(), colour, 2);
        }
        return all > 8 ? double(seen) / all : -1;
    }

    /** Names of shown floors that stand apart, a little within whose corners nothing is drawn. */
    static QStringList floorsThatAreNotWhereTheyAreNamed(SpaceView &view, const QImage &picture, const QColor &outside)
    {
        QStringList missing;
        const StoreyList &storeys = *view.storeys();
        for (int row = 0; row < storeys.rowCount(); ++row) {
            const auto &floors = view.placement().floors;
            const auto floor = std::find_if(floors.begin(), floors.end(), [&](const scene::PlacedFloor &named) {
                return named.level == storeys.storey(row)->solid.level;
            });
            if (floor == floors.end() || !floor->corner)
                continue;
            const geo::Point centre = geo::boundingBox(storeys.storey(row)->solid.outline).centre();
            const double height =
                storeys.storey(row)->solid.storey.floorMetres + StoreyList::lift(storeys.steps(row), view.spreadMetres());
            const QPointF within = view.camera().toScreen({centre.x, centre.y, height}).value_or(*floor->corner) - *floor->corner;
            const QPointF place = *floor->corner + within * (14 / std::hypot(within.x(), within.y())); // beyond the leader's dot
            const QColor seen = picture.pixelColor(view.mapToScene(place).toPoint());
            const int off = std::abs(seen.red() - outside.red()) + std::abs(seen.green() - outside.green()) +
                            std::abs(seen.blue() - outside.blue());
            if (off < 2)
                missing << storeys.label(row);
        }
        return missing;
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

        if (mode == StoreyList::Exploded) {
            const QStringList missing = floorsThatAreNotWhereTheyAreNamed(view, aside, outside);
            QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
        }

        // From above nothing of the floor hides another part of it, and what stands higher is not hit.
        view.lookFromAbove();
        if (mode == StoreyList::Exploded) { // what would lie over the current floor is not drawn, and has no place
            running.picture();
            for (const scene::PlacedFloor &floor : view.placement().floors) {
                for (int row = 0; row < view.storeys()->rowCount(); ++row)
                    QVERIFY(view.storeys()->storey(row)->solid.level != floor.level || view.storeys()->steps(row) <= 0 ||
                            !floor.corner);
            }
        }
        const double caps = shareOfCaps(running, view, colours.colour(scene::Token::WallStructural));
        QVERIFY2(mode == StoreyList::Whole ? caps >= 0 && caps < 0.3 : caps > 0.7,
                 qPrintable(QString::number(caps))); // glass lies over them
        const auto rooms = roomsSeen(view);
        QVERIFY2(rooms.size() >= 3, qPrintable(QString::number(rooms.size())));
        for (const auto &[room, place] : rooms) {
            running.touch(view.mapToScene(place).toPoint());
            QTRY_COMPARE(running.program.screen().selectedFeature(), room.toString());
            running.program.screen().select({});
            running.picture();
        }
        const scene::PlacedSymbol symbol = view.placement().symbols.back();
        running.touch(view.mapToScene(symbol.rect.center()).toPoint());
        if (symbol.features.size() > 1)
            QTRY_COMPARE(running.program.screen().stack()->count(), int(symbol.features.size()));
        else
            QTRY_COMPARE(running.program.screen().selectedFeature(), symbol.features.front().toString());
    }

    void theNameOfAFloorLeadsThere()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Exploded));
        SpaceView &view = *spaceOf(running);
        const std::vector<scene::PlacedFloor> floors = view.placement().floors;
        QCOMPARE(floors.size(), running.program.screen().plan()->levels.size());
        const auto other = std::find_if(floors.begin(), floors.end(),
                                        [&](const auto &floor) { return floor.level != running.program.screen().level(); });
        QVERIFY(other != floors.end());
        running.touch(view.mapToScene(other->rect.center()).toPoint());
        QTRY_COMPARE(running.program.screen().level(), other->level);
    }

    void roomsOfEveryOpenStoreyAreNamedWhileTheyStandApart()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Exploded));
        SpaceView &view = *spaceOf(running);
        const StoreyList &storeys = *view.storeys();
        const auto floorOf = [&](int row) {
            return storeys.storey(row)->solid.storey.floorMetres +
                   StoreyList::lift(row - storeys.currentRow(), view.spreadMetres());
        };
        const plan::SharedPlan plan = running.program.screen().plan();
        const auto isFloor = [&](const scene::LabelItem &room) {
            return std::none_of(plan->spaces.begin(), plan->spaces.end(),
                                [&](const plan::Space &space) { return space.id == room.feature && space.category == u"void"; });
        };
        const auto hasColumns = [&](const scene::LabelItem &room) {
            return std::any_of(plan->fixtures.begin(), plan->fixtures.end(), [&](const plan::Fixture &thing) {
                const auto *area = std::get_if<geo::MultiPolygon>(&thing.shape);
                return area && thing.kind == u"column" && geo::boundingBox(*area).intersects(room.box);
            });
        };
        const auto isCovered = [&](int row, QPointF place) {
            for (int above = row + 1; above < storeys.rowCount(); ++above) {
                QPolygonF seen;
                for (const geo::Point corner : storeys.storey(above)->solid.outline)
                    seen << *view.camera().toScreen({corner.x, corner.y, floorOf(above)});
                for (const QPointF around : {QPointF(0, 0), QPointF(0, 40), QPointF(0, -40)}) { // walls stand on it
                    if (seen.containsPoint(place + around, Qt::OddEvenFill))
                        return true;
                }
            }
            return false;
        };
        QSet<int> namedOn;
        for (int level = 0; level < storeys.rowCount(); ++level) {
            running.program.screen().selectLevel(level);
            QVERIFY(enter(running, StoreyList::Exploded));
            const int current = storeys.currentRow();
            for (int row = std::max(0, current - 1); row <= std::min(storeys.rowCount() - 1, current + 1); ++row) {
                for (const scene::LabelItem &room : storeys.storey(row)->scene->labels) {
                    const QPointF place = view.camera().toScreen({room.spot.x, room.spot.y, floorOf(row)})->toPoint();
                    if (room.radius < 2.3 || !isFloor(room) || hasColumns(room) ||
                        isCovered(row, place) || // low walls hide so much
                        !view.boundingRect().adjusted(180, 20, -120, -90).contains(place) ||
                        scene::symbolAt(view.placement(), place, 1) || scene::floorAt(view.placement(), place, 1))
                        continue;
                    running.touch(view.mapToScene(place).toPoint());
                    QTRY_COMPARE(running.program.screen().selectedFeature(), room.feature.toString());
                    running.program.screen().select({});
                    running.picture();
                    namedOn.insert(row);
                }
            }
        }
        QVERIFY2(namedOn.size() >= 3, qPrintable(QString::number(namedOn.size())));
    }

    void theSourceIsNamedInSpaceAsOnThePlan_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a tablet") << QSize(1280, 800);
        QTest::newRow("a telephone") << QSize(360, 740);
    }
    void theSourceIsNamedInSpaceAsOnThePlan()
    {
        QFETCH(const QSize, size);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("plan.gpkg"));
        plan::Plan plan = support::generatedVenue({20, 3, 4});
        plan.sources.push_back({plan::SourceId::random(),
                                QStringLiteral("Map"),
                                {},
                                {},
                                QStringLiteral("ODbL"),
                                QStringLiteral("© the contributors of OpenStreetMap")});
        QVERIFY(store::writePlan(plan, file, store::Overwrite::No));
        RunningProgram running(file, QStringLiteral("day"), size, size.width() < 400 ? 0.5 : 1);
        QVERIFY(running.isSettled());
        const QString attribution = running.program.screen().header().attribution;
        QVERIFY(!attribution.isEmpty());
        for (const int mode : {StoreyList::Whole, StoreyList::Cut}) {
            QVERIFY(enter(running, mode));
            const QQuickItem *credit = support::textWhich(*running.program.window().contentItem(),
                                                          [&](const QString &text) { return text == attribution; });
            QVERIFY(credit);
            const QRectF place = credit->mapRectToScene({0, 0, credit->width(), credit->height()});
            QVERIFY(QRectF({0, 0}, size).contains(place));
            for (const QQuickItem *key : running.keys())
                QVERIFY2(!key->mapRectToScene({0, 0, key->width(), key->height()}).intersects(place),
                         qPrintable(key->property("text").toString()));
        }
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

    void theStoreysMoveApartStepByStepAndBack()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Whole));
        SpaceView &view = *spaceOf(running);
        QCOMPARE(view.spreadMetres(), 0.0);
        QSignalSpy steps(&view, &SpaceView::spreadMetresChanged);
        running.program.window().setProperty("spaceMode", StoreyList::Exploded);
        QTRY_COMPARE(view.spreadMetres(), view.storeys()->spreadMetres());
        QVERIFY(view.spreadMetres() > 2);
        QVERIFY(steps.size() >= 3);
        running.program.window().setProperty("spaceMode", StoreyList::Whole);
        QTRY_COMPARE(view.spreadMetres(), 0.0);
    }

    void aFoundRowIsFlownToOnItsFloor_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a tablet") << QSize(1280, 800);
        QTest::newRow("a small tablet") << QSize(1024, 600);
        QTest::newRow("upright") << QSize(800, 1280);
        QTest::newRow("a phone") << QSize(480, 900);
    }
    void aFoundRowIsFlownToOnItsFloor()
    {
        QFETCH(const QSize, size);
        RunningProgram running(demo, QStringLiteral("day"), size);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Level));
        SpaceView &view = *spaceOf(running);
        const plan::SharedPlan plan = running.program.screen().plan();
        const auto other = std::find_if(plan->cutoffs.begin(), plan->cutoffs.end(), [&](const plan::Cutoff &cutoff) {
            return cutoff.level != running.program.screen().level();
        });
        QVERIFY(other != plan->cutoffs.end());
        running.program.screen().highlight(int(scene::SymbolClass::Cutoff));
        running.picture();
        const double start = std::hypot(view.centreX() - other->spot.x, view.centreY() - other->spot.y);
        int between = 0;
        connect(&view, &SpaceView::cameraChanged, &view, [&] {
            const double left = std::hypot(view.centreX() - other->spot.x, view.centreY() - other->spot.y);
            between += left > 0.05 * start && left < 0.95 * start;
        });
        running.program.screen().show(other->id.toString());
        QTRY_COMPARE(running.program.screen().level(), *other->level);
        QTRY_VERIFY(std::hypot(view.centreX() - other->spot.x, view.centreY() - other->spot.y) < 1);
        QVERIFY2(start > 2 && between >= 2, qPrintable(QString::number(between))); // not at once
        QTest::qWait(250);                                                         // the sheet slides
        running.picture();
        const auto &symbols = view.placement().symbols;
        const auto shown = std::find_if(symbols.begin(), symbols.end(), [&](const scene::PlacedSymbol &symbol) {
            return symbol.symbol.isHighlighted &&
                   std::find(symbol.features.begin(), symbol.features.end(), other->id) != symbol.features.end();
        });
        QVERIFY(shown != symbols.end());
        const auto sheets = running.program.window().findChildren<QQuickItem *>();
        const auto sheet = std::find_if(sheets.begin(), sheets.end(), [](const QQuickItem *item) {
            return support::isA(*item, "FoundSheet") && item->isVisible();
        });
        QVERIFY(sheet != sheets.end());
        const QRectF window(QPointF(), QSizeF(running.program.window().size()));
        QVERIFY(window.contains(view.mapRectToScene(shown->rect)));
        QVERIFY(!view.mapRectToScene(shown->rect).intersects(support::seen(**sheet)));
    }

    void explodedSignsStandWhereTheyDoHoweverManyFramesLedThere()
    {
        RunningProgram running(demo, QStringLiteral("day"), {480, 900});
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Exploded));
        SpaceView &view = *spaceOf(running);
        const double spread = view.storeys()->spreadMetres();
        const auto signsAfter = [&](int frames) {
            for (int i = 0; i <= frames; ++i) {
                view.setSpreadMetres(spread * i / frames);
                running.picture();
            }
            std::vector<QRectF> places;
            for (const scene::PlacedSymbol &symbol : view.placement().symbols)
                places.push_back(symbol.rect);
            return places;
        };
        const std::vector<QRectF> places = signsAfter(1);
        QVERIFY(places.size() > 10);
        QVERIFY(signsAfter(9) == places);
    }

    void theFirstTapOnACategoryFadesNothing()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Level));
        SpaceView &view = *spaceOf(running);
        const auto areOthersFaded = [&] {
            running.picture();
            const auto &symbols = view.placement().symbols;
            return std::any_of(symbols.begin(), symbols.end(),
                               [](const scene::PlacedSymbol &placed) { return placed.symbol.isFaded; });
        };
        running.program.screen().highlight(int(scene::SymbolClass::Exit));
        QVERIFY(!areOthersFaded());
        running.program.screen().highlight(int(scene::SymbolClass::Exit));
        QVERIFY(running.program.screen().isFiltered());
        QVERIFY(areOthersFaded());
    }

    void listsBeginWhereTheEyeLooks()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Level));
        SpaceView &view = *spaceOf(running);
        const QPointF before = running.program.screen().viewCentre();
        view.panBy(120, 40);
        QCOMPARE(running.program.screen().viewCentre(), QPointF(view.centreX(), view.centreY()));
        QVERIFY(running.program.screen().viewCentre() != before);
    }

    void lengthsAreMeasuredOnTheFlatPlan()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QVERIFY(enter(running, StoreyList::Level));
        running.program.screen().measure()->setOn(true);
        QVERIFY(!running.program.window().property("isSpatial").toBool());
        running.program.window().setProperty("isSpatial", true);
        const QList<QQuickItem *> items = running.program.window().findChildren<QQuickItem *>();
        const auto layer =
            std::find_if(items.begin(), items.end(), [](const QQuickItem *item) { return support::isA(*item, "MeasureLayer"); });
        QVERIFY(layer != items.end());
        QVERIFY(!(*layer)->isVisible());
        running.program.window().setProperty("isSpatial", false);
        QVERIFY((*layer)->isVisible());
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
        QVERIFY(objectsNow() - objects < 6);   // one in every third plan
        QVERIFY(usedMegabytes() - used < 1.6); // kept by the renderer: 2.0 if bodies are made anew, 3.5 if palettes are
    }
};

PORTULAN_TEST(SpaceTest)
#include "space_test.moc"
