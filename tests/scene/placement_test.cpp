// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"
#include "scene/label_fit.h"
#include "scene/placement.h"
#include "scene/text.h"
#include "support/generated_venue.h"
#include "support/property.h"
#include "support/test_case.h"
#include "support/zooming.h"

#include <QLineF>
#include <QSet>

#include <array>

using namespace scene;

static SharedLevelScene sceneOf(const plan::Plan &plan)
{
    return buildLevelScene(plan, plan::openingLevel(plan)->id, base::Language::French);
}

static QSet<plan::FeatureId> shown(const Placement &placement)
{
    QSet<plan::FeatureId> ids;
    for (const PlacedSymbol &symbol : placement.symbols) {
        for (const plan::FeatureId &id : symbol.features)
            ids.insert(id);
    }
    return ids;
}

using support::isSettled;
using support::isShown;

/** Sixty cutoffs of three kinds between exits, where a tenth of them finds room. */
static plan::Plan crowded()
{
    plan::Plan plan = support::generatedVenue({5, 1, 0});
    plan.cutoffs.clear();
    const plan::LevelId level = plan.levels.front().id;
    for (int i = 0; i < 60; ++i) {
        const geo::Point spot{4 + i % 10 * 0.5, 4 + i / 10 * 0.5};
        support::addCutoff(plan, level, std::array{"gas", "electricity", "water"}[size_t(i) % 3], spot);
        if (i % 6 == 0)
            support::addMainExit(plan, level, spot);
    }
    return plan;
}

class PlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitsAccessPointsAndCutoffsAreNeverDropped()
    {
        PORTULAN_PROPERTY("however crowded, however far", [] {
            plan::Plan plan = support::generatedVenue({5, 1, 0});
            const plan::LevelId level = plan.levels.front().id;
            QSet<plan::FeatureId> always;
            const int count = *rc::gen::inRange(1, 60);
            for (int i = 0; i < count; ++i) {
                plan::Cutoff cutoff;
                cutoff.id = plan::FeatureId::named(QUuid(), QString::number(i));
                cutoff.level = level;
                cutoff.kind = i % 2 ? "gas" : "unheard_of";
                cutoff.spot = {*rc::gen::inRange(0, 100) / 10.0, *rc::gen::inRange(0, 100) / 10.0};
                plan.cutoffs.push_back(cutoff);
                plan::Exit exit;
                exit.id = plan::FeatureId::named(QUuid(), "exit" + QString::number(i));
                exit.level = level;
                exit.spot = cutoff.spot;
                plan.exits.push_back(exit);
            }
            for (const plan::Cutoff &cutoff : plan.cutoffs)
                always.insert(cutoff.id);
            for (const plan::Exit &exit : plan.exits)
                always.insert(exit.id);
            const SharedLevelScene scene = sceneOf(plan);
            const Camera camera =
                Camera::fitting(scene->extent, {1280, 800}, {}).zoomed(*rc::gen::inRange(30, 100) / 100.0, {640, 400});
            RC_ASSERT(shown(place(*scene, camera, {}, {})).contains(always));
        });
    }

    void anExitShowsItsReferenceFromCloseBy()
    {
        plan::Plan plan = support::generatedVenue({40, 1, 0});
        for (plan::Exit &exit : plan.exits)
            exit.ref = "S1";
        const SharedLevelScene scene = sceneOf(plan);
        const auto refs = [&](double pixelsPerMetre) {
            const Camera camera{plan.exits.front().spot, pixelsPerMetre, 0, {1280, 800}};
            const Placement placement = place(*scene, camera, {}, {});
            return std::count_if(placement.labels.begin(), placement.labels.end(),
                                 [](const PlacedLabel &label) { return label.label.name == "S1"; });
        };
        QCOMPARE(refs(15), 0);
        QVERIFY(refs(25) > 0);
    }

    void twoKindsOfCutoffSideBySideAreBothReadable()
    {
        plan::Plan plan = support::generatedVenue({5, 1, 0});
        plan.cutoffs.clear();
        for (const char *kind : {"gas", "electricity", "gas"})
            support::addCutoff(plan, plan.levels.front().id, kind, {5, 5});
        const SharedLevelScene scene = sceneOf(plan);
        const Placement placement = place(*scene, Camera::fitting(scene->extent, {1280, 800}, {}), {}, {});
        QHash<QString, int> counts;
        for (const PlacedSymbol &symbol : placement.symbols)
            counts.insert(symbol.symbol.frame, symbol.symbol.count);
        QCOMPARE(counts.value("cutoff-gas"), 2);
        QCOMPARE(counts.value("cutoff-electricity"), 1);
        QCOMPARE(placement.symbols.back().symbol.frame, "cutoff-gas"); // so that no neighbour hides the count
    }

    void fromAfarOnlyWhatIsAlwaysSeenWhatLeadsOnAndWhatIsAskedForStays()
    {
        plan::Plan plan = support::generatedVenue({500, 1, 10});
        for (int i = 0; i < 4; ++i) {
            plan::Connector stairs;
            stairs.id = plan::FeatureId::random();
            stairs.kind = i % 2 == 0 ? "stair" : "lift"; // what looks the same would stack anyway
            stairs.spot = plan::extent(plan).centre() + geo::Point{30.0 + i, 0};
            stairs.levels = {{plan.levels.front().id, {}, {}}};
            plan.connectors.push_back(stairs);
        }
        plan::Hazard hazard;
        hazard.id = plan::FeatureId::random();
        hazard.level = plan.levels.front().id;
        hazard.kind = "flammable";
        hazard.shape = plan::extent(plan).centre();
        plan.hazards.push_back(hazard);
        const SharedLevelScene scene = sceneOf(plan);
        const Camera camera = Camera::fitting(scene->extent, {200, 200}, {});
        QVERIFY(camera.pixelsPerMetre < 2);
        const auto framesOf = [&](const PlacementOptions &options) {
            QSet<QString> frames;
            for (const PlacedSymbol &symbol : place(*scene, camera, options, {}).symbols)
                frames.insert(symbol.symbol.frame.section(u'-', 0, 0));
            return frames;
        };
        QVERIFY(!framesOf({}).contains("fire"));
        QVERIFY(framesOf({}).contains("hazard")); // a warning does not wait
        QVERIFY(framesOf({1, SymbolClass::Fire, true, {}}).contains("fire"));
        // Stairs side by side share one sign.
        QList<qsizetype> stacks;
        for (const PlacedSymbol &symbol : place(*scene, camera, {}, {}).symbols) {
            if (symbol.symbol.frame == u"connector")
                stacks << symbol.features.size();
        }
        QCOMPARE(stacks.value(0), 4);
    }

    void whatIsChosenStandsInItsPlace()
    {
        const plan::Plan plan = crowded();
        const SharedLevelScene scene = sceneOf(plan);
        const Camera camera = Camera::fitting(scene->extent, {1280, 800}, {});
        for (const plan::Cutoff &cutoff : plan.cutoffs) {
            const Placement placement = place(*scene, camera, {1, {}, true, cutoff.id}, {});
            const auto chosen = std::find_if(placement.symbols.begin(), placement.symbols.end(),
                                             [&](const PlacedSymbol &symbol) { return symbol.features.front() == cutoff.id; });
            QVERIFY(chosen != placement.symbols.end());
            QVERIFY(QLineF(chosen->rect.center(), camera.toScreen(cutoff.spot)).length() < 1);
        }
    }

    void whatIsAskedForIsNotUnderTheSignOfAnotherClass()
    {
        const plan::Plan plan = crowded();
        const SharedLevelScene scene = sceneOf(plan);
        QSet<plan::FeatureId> cutoffs;
        for (const plan::Cutoff &cutoff : plan.cutoffs)
            cutoffs.insert(cutoff.id);
        const Camera camera = Camera::fitting(scene->extent, {1280, 800}, {});
        int stacks = 0;
        for (const PlacedSymbol &symbol : place(*scene, camera, {1, SymbolClass::Cutoff, true, {}}, {}).symbols) {
            stacks += symbol.symbol.isHighlighted && symbol.features.size() > 1;
            for (const plan::FeatureId &feature : symbol.features)
                QCOMPARE(cutoffs.contains(feature), symbol.symbol.isHighlighted);
        }
        QVERIFY(stacks > 0);
    }

    void whatIsAskedForInAFadedStackIsSeen()
    {
        PlacedSymbol stack;
        stack.features = {plan::FeatureId::random()};
        stack.symbol.isFaded = true;
        Symbol symbol = stack.symbol;
        join(stack, symbol, {});
        QCOMPARE(stack.symbol.count, 2);
        QVERIFY(stack.symbol.isFaded && !stack.symbol.isHighlighted);
        symbol.isFaded = false;
        symbol.isHighlighted = true;
        join(stack, symbol, {});
        QCOMPARE(stack.symbol.count, 3);
        QVERIFY(!stack.symbol.isFaded && stack.symbol.isHighlighted);
    }

    void aStackOfSeveralCutoffsDoesNotPretendToBeAllGas()
    {
        Symbol gas;
        gas.frame = QStringLiteral("cutoff-gas");
        gas.pictogram = QStringLiteral("gas");
        gas.code = QStringLiteral("GAZ");
        PlacedSymbol stack;
        stack.symbol = gas;
        join(stack, gas, {});
        QCOMPARE(stack.symbol.code, QStringLiteral("GAZ"));
        Symbol water = gas;
        water.frame = QStringLiteral("cutoff-water");
        water.pictogram = QStringLiteral("water");
        water.code = QStringLiteral("EAU");
        join(stack, water, {});
        QVERIFY(stack.symbol.code.isEmpty());
        QVERIFY(stack.symbol.frame != gas.frame && stack.symbol.frame != water.frame);
        QCOMPARE(stack.symbol.count, 2);
    }

    void aStackOfLiftsAndStairsWearsTheSignOfStairs()
    {
        Symbol lift;
        lift.frame = QStringLiteral("connector");
        lift.pictogram = QStringLiteral("lift");
        lift.number = QStringLiteral("L1");
        Symbol escalator = lift;
        escalator.pictogram = QStringLiteral("escalator");
        Symbol stair = lift;
        stair.pictogram = QStringLiteral("stair");
        stair.number = QStringLiteral("A");
        PlacedSymbol stack;
        stack.symbol = lift;
        join(stack, escalator, {});
        QCOMPARE(stack.symbol.pictogram, QStringLiteral("escalator")); // there are no stairs
        join(stack, stair, {});
        QCOMPARE(stack.symbol.pictogram, QStringLiteral("stair"));
        QCOMPARE(stack.symbol.number, QStringLiteral("A"));
        join(stack, lift, {});
        QCOMPARE(stack.symbol.pictogram, QStringLiteral("stair"));
    }

    void aStackOfOneKindHasNoNameOfOneOfThem()
    {
        Symbol lift;
        lift.frame = QStringLiteral("connector");
        lift.pictogram = QStringLiteral("lift");
        lift.number = QStringLiteral("L1");
        PlacedSymbol stack;
        stack.symbol = lift;
        join(stack, lift, {});
        QCOMPARE(stack.symbol.number, QStringLiteral("L1"));
        lift.number = QStringLiteral("L2");
        join(stack, lift, {});
        QCOMPARE(stack.symbol.number, QString());
        Symbol broken = lift;
        broken.number = QStringLiteral("L4");
        broken.status = plan::Status::OutOfService;
        PlacedSymbol used;
        used.symbol = lift;
        join(used, broken, {});
        QCOMPARE(used.symbol.number, QString());
        Symbol exit;
        exit.frame = QStringLiteral("exit");
        exit.number = QStringLiteral("2");
        Symbol gas;
        gas.frame = QStringLiteral("cutoff-gas");
        PlacedSymbol both;
        both.symbol = exit;
        join(both, gas, {});
        QCOMPARE(both.symbol.number, QStringLiteral("2"));
        PlacedSymbol doors;
        doors.symbol = exit;
        join(doors, exit, {});
        QCOMPARE(doors.symbol.number, QString()); // two doors of two units are not one of two
        PlacedSymbol chosen;
        chosen.symbol = lift;
        chosen.symbol.isHighlighted = true;
        lift.number = QStringLiteral("L3");
        join(chosen, lift, {});
        QCOMPARE(chosen.symbol.number, QStringLiteral("L2"));
    }

    void aStackIsStruckThroughOnlyWhereAllOfItIsOutOfService()
    {
        Symbol broken;
        broken.frame = QStringLiteral("exit");
        broken.quarterTurns = 1;
        broken.status = plan::Status::OutOfService;
        PlacedSymbol stack;
        stack.symbol = broken;
        join(stack, broken, {});
        QCOMPARE(stack.symbol.status, plan::Status::OutOfService);
        Symbol unknown = broken;
        unknown.quarterTurns = 3;
        unknown.status = plan::Status::Unknown;
        join(stack, unknown, {});
        QCOMPARE(stack.symbol.status, plan::Status::Unknown);
        QCOMPARE(stack.symbol.quarterTurns, 3); // the sign is that of the one that can be used
        join(stack, broken, {});
        QCOMPARE(stack.symbol.status, plan::Status::Unknown);
    }

    void nothingAlwaysSeenIsLostWhateverIsAskedForOrChosen()
    {
        const plan::Plan plan = crowded();
        const SharedLevelScene scene = sceneOf(plan);
        for (const double zoom : {0.2, 1.0, 4.0}) {
            const Camera camera = Camera::fitting(scene->extent, {1280, 800}, {}).zoomed(zoom, {640, 400});
            for (const PlacementOptions &options :
                 {PlacementOptions{1, SymbolClass::Fire, true, {}}, PlacementOptions{1, SymbolClass::Cutoff, true, {}},
                  PlacementOptions{1, {}, true, plan.cutoffs.back().id}, PlacementOptions{1, {}, true, plan.exits.back().id}})
                QVERIFY(shown(place(*scene, camera, options, {})).contains(shown(place(*scene, camera, {}, {}))));
        }
    }

    void aMovedSymbolPointsToItsPlace()
    {
        plan::Plan plan = crowded();
        plan.cutoffs.resize(6);
        const SharedLevelScene scene = sceneOf(plan);
        const Camera camera = Camera::fitting(scene->extent, {1280, 800}, {});
        int leaders = 0;
        for (const PlacedSymbol &symbol : place(*scene, camera, {}, {}).symbols) {
            if (!symbol.leaderTo)
                continue;
            ++leaders;
            QVERIFY(!symbol.rect.contains(*symbol.leaderTo));
            const bool isItsPlace = std::any_of(scene->symbols.begin(), scene->symbols.end(), [&](const SymbolItem &item) {
                return item.feature == symbol.features.front() && QLineF(camera.toScreen(item.spot), *symbol.leaderTo).length() < 1;
            });
            QVERIFY(isItsPlace);
        }
        QVERIFY(leaders > 0);
    }

    void noSymbolHidesTheCountOfAStack()
    {
        const SharedLevelScene scene = sceneOf(crowded());
        const Placement placement = place(*scene, Camera::fitting(scene->extent, {1280, 800}, {}), {}, {});
        int stacks = 0;
        for (auto stack = placement.symbols.begin(); stack != placement.symbols.end(); ++stack) {
            if (stack->symbol.count == 1)
                continue;
            ++stacks;
            const double beyond = overhang(stack->symbol);
            QRectF count(0, 0, 24, 24);
            count.moveCenter(stack->rect.topRight() + QPointF(-beyond, beyond));
            for (auto later = stack + 1; later != placement.symbols.end(); ++later) {
                const double border = overhang(later->symbol);
                QVERIFY(!later->rect.adjusted(border, border, -border, -border).intersects(count));
            }
        }
        QVERIFY(stacks > 2);
    }

    void labelsStayInTheirRoomsAndOffEverythingElse_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("the whole level") << 1.0;
        QTest::newRow("closer") << 3.0;
        QTest::newRow("one room") << 10.0;
    }

    void labelsStayInTheirRoomsAndOffEverythingElse()
    {
        QFETCH(double, zoom);
        const SharedLevelScene scene = sceneOf(support::generatedVenue({120, 1, 30}));
        const Camera camera = Camera::fitting(scene->extent, {1280, 800}, {}).zoomed(zoom, {500, 300});
        const Placement placement = place(*scene, camera, {}, {});
        QVERIFY(!placement.labels.empty());
        std::vector<QRectF> taken;
        for (const PlacedSymbol &symbol : placement.symbols)
            taken.push_back(symbol.rect);
        for (const PlacedLabel &label : placement.labels) {
            QRectF rect(QPointF(), labelSize(label.label, 1));
            rect.moveCenter(label.centre);
            const auto room = std::find_if(scene->labels.begin(), scene->labels.end(),
                                           [&](const LabelItem &item) { return item.feature == label.feature; });
            QVERIFY(ScreenArea(room->area, Projection(camera)).holds(rect.adjusted(1, 1, -1, -1)));
            for (const QRectF &other : taken)
                QVERIFY(!other.adjusted(0.5, 0.5, -0.5, -0.5).intersects(rect));
            taken.push_back(rect);
        }
    }

    void aLabelKeepsItsPlaceWhilePanning()
    {
        const SharedLevelScene scene = sceneOf(support::generatedVenue({60, 1, 10}));
        Camera camera = Camera::fitting(scene->extent, {1280, 800}, {}).zoomed(2, {640, 400});
        Placement before = place(*scene, camera, {}, {});
        for (int step = 0; step < 20; ++step) {
            camera = camera.panned({3, -2});
            Placement after = place(*scene, camera, {}, before);
            QHash<plan::FeatureId, geo::Point> spots;
            for (const PlacedLabel &label : before.labels)
                spots.insert(label.feature, label.spot);
            for (const PlacedLabel &label : after.labels)
                QVERIFY(!spots.contains(label.feature) || geo::distance(spots.value(label.feature), label.spot) < 1e-9);
            before = std::move(after);
        }
    }

    void aNameTooLongForItsRoomStandsOnTwoLines()
    {
        LevelScene scene;
        LabelItem label;
        label.area = {{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {}};
        label.box = geo::boundingBox(label.area);
        label.spot = {5, 5};
        label.radius = 5;
        for (const int lines : {1, 2}) {
            const QString text = wrapped("Salle des machines", lines);
            label.names.push_back({text, labelSize({text, {}}, 1)});
        }
        scene.labels = {label};
        const auto textAt = [&](double share) {
            const Camera camera{{5, 5}, label.names[0].size.width() * share / 10, 0, {1280, 800}};
            const Placement placement = place(scene, camera, {}, {});
            return placement.labels.empty() ? QString() : placement.labels.front().label.name;
        };
        QCOMPARE(textAt(1.2), "Salle des machines");
        QCOMPARE(textAt(0.9), "Salle des\nmachines");
        QCOMPARE(textAt(0.3), QString());
    }

    void aLabelComesOrGoesOnceWhileOneZoomsOn_data()
    {
        QTest::addColumn<bool>("isIn");
        QTest::addColumn<int>("rooms");
        QTest::addColumn<double>("bearing");
        for (const int rooms : {60, 120, 500}) {
            for (const double bearing : {0.0, 33.0}) {
                for (const bool isIn : {true, false})
                    QTest::addRow("%d rooms, %.0f°, %s", rooms, bearing, isIn ? "in" : "out") << isIn << rooms << bearing;
            }
        }
    }

    void aLabelComesOrGoesOnceWhileOneZoomsOn()
    {
        QFETCH(bool, isIn);
        QFETCH(int, rooms);
        QFETCH(double, bearing);
        const SharedLevelScene scene = sceneOf(support::generatedVenue({rooms, 1, rooms / 3}));
        const auto changes = support::labelChangesWhileZooming(*scene, isIn, bearing);
        QVERIFY(!changes.isEmpty());
        for (const int count : changes)
            QCOMPARE(count, 1);
    }

    void noLabelFlickersWhileOnePans()
    {
        const SharedLevelScene scene = sceneOf(support::generatedVenue({120, 1, 30}));
        for (const double zoom : {1.0, 2.0, 5.0}) {
            Camera camera = fitted(*scene, {1280, 800}, {20, 20, 20, 20}, 1).zoomed(zoom, {640, 400});
            Placement before = place(*scene, camera, {}, {});
            for (int i = 0; i < 100; ++i) {
                camera = camera.panned({3.3, 1.7});
                Placement after = place(*scene, camera, {}, before);
                for (const LabelItem &label : scene->labels)
                    QVERIFY(!isSettled(camera, label.spot) || isShown(before, label) == isShown(after, label));
                before = std::move(after);
            }
        }
    }

    void aSideStandsOutsideItsFacadeAndOnNoSymbol()
    {
        plan::Plan plan = support::generatedVenue({60, 1, 12});
        const geo::Box building = geo::boundingBox(plan.buildings.front().outline);
        const std::array<std::pair<const char *, geo::Polyline>, 4> lines{
            std::pair("A", geo::Polyline{{building.minX, building.minY}, {building.minX, building.maxY}}),
            std::pair("B", geo::Polyline{{building.minX, building.maxY}, {building.maxX, building.maxY}}),
            std::pair("C", geo::Polyline{{building.maxX, building.maxY}, {building.maxX, building.minY}}),
            std::pair("D", geo::Polyline{{building.maxX, building.minY}, {building.minX, building.minY}})};
        for (const auto &[code, line] : lines) {
            plan::Side side;
            side.id = plan::FeatureId::random();
            side.code = code;
            side.line = line;
            plan.sides.push_back(side);
        }
        const SharedLevelScene scene = sceneOf(plan);
        for (const double bearing : {0.0, 40.0, 90.0, 180.0}) {
            const Camera camera = fitted(*scene, {1280, 800}, {80, 80, 80, 80}, 1, bearing);
            const Placement placement = place(*scene, camera, {}, {});
            int sides = 0;
            for (const PlacedLabel &label : placement.labels) {
                if (label.label.style != LabelStyle::Face)
                    continue;
                ++sides;
                QVERIFY(!building.contains(label.spot));
                QRectF rect(QPointF(), labelSize(label.label, 1));
                rect.moveCenter(label.centre);
                for (const PlacedSymbol &symbol : placement.symbols)
                    QVERIFY(!symbol.rect.adjusted(1, 1, -1, -1).intersects(rect));
            }
            QCOMPARE(sides, 4);
        }
    }

    void theFirstViewCutsOffNoExit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a tablet") << QSize(1040, 620);
        QTest::newRow("upright") << QSize(700, 1000);
        QTest::newRow("a large screen") << QSize(2400, 1400);
    }

    void theFirstViewCutsOffNoExit()
    {
        QFETCH(QSize, size);
        plan::Plan plan = support::generatedVenue({60, 1, 12});
        const geo::Box building = geo::boundingBox(plan.buildings.front().outline);
        for (const geo::Point spot :
             {geo::Point{building.centre().x, building.minY}, geo::Point{building.centre().x, building.maxY},
              geo::Point{building.minX, building.centre().y}}) {
            plan::Exit exit;
            exit.id = plan::FeatureId::random();
            exit.level = plan.levels.front().id;
            exit.kind = "main";
            exit.spot = spot;
            plan.exits.push_back(exit);
        }
        plan.exits.push_back(plan.exits.back()); // has to stand beside the one before
        plan.exits.back().id = plan::FeatureId::random();
        plan.exits.back().kind = "emergency";
        plan.exits.back().spot.y += 0.5;
        const SharedLevelScene scene = sceneOf(plan);
        const Camera camera = fitted(*scene, size, {20, 10, 20, 10}, 1);
        int exits = 0;
        for (const PlacedSymbol &symbol : place(*scene, camera, {}, {}).symbols) {
            if (!symbol.symbol.frame.startsWith("exit"))
                continue;
            ++exits;
            QVERIFY(QRectF({20, 10}, QSizeF(size) - QSizeF(40, 20)).adjusted(-1, -1, 1, 1).contains(symbol.rect));
        }
        QVERIFY(exits >= 4);
    }

    void aTapFindsTheSymbolAndElseTheRoom()
    {
        const plan::Plan plan = support::generatedVenue({20, 1, 0});
        const SharedLevelScene scene = sceneOf(plan);
        const Camera camera = Camera::fitting(scene->extent, {1280, 800}, {100, 100, 100, 100});
        const Placement placement = place(*scene, camera, {}, {});
        for (const PlacedSymbol &symbol : placement.symbols)
            QCOMPARE(hitTest(*scene, placement, camera, symbol.rect.center(), 1), symbol.features);
        const plan::Space &office =
            *std::find_if(plan.spaces.begin(), plan.spaces.end(), [](const plan::Space &s) { return s.number == "107"; });
        const QPointF corner = camera.toScreen(geo::boundingBox(office.area).centre());
        QCOMPARE(hitTest(*scene, {}, camera, corner, 1), std::vector{office.id});
        QVERIFY(hitTest(*scene, {}, camera, {2, 2}, 1).empty());
    }

    void aFilterFadesTheRestAndKeepsItDrawn()
    {
        const SharedLevelScene scene = sceneOf(support::generatedVenue({40, 1, 10}));
        const Camera camera = Camera::fitting(scene->extent, {1280, 800}, {});
        const Placement placement = place(*scene, camera, {1, SymbolClass::Cutoff, true, {}}, {});
        QCOMPARE(shown(placement), shown(place(*scene, camera, {}, {})));
        for (const PlacedSymbol &symbol : placement.symbols)
            QVERIFY(symbol.symbol.isHighlighted != symbol.symbol.isFaded);
    }

    void anExitStandsOutsideItsFacadeAndShowsItsUnitsOfPassage()
    {
        const plan::Plan plan = support::generatedVenue({40, 1, 0});
        const SharedLevelScene scene = sceneOf(plan);
        const Camera camera = Camera::fitting(scene->extent, {1280, 800}, {80, 80, 80, 80});
        int exits = 0;
        for (const PlacedSymbol &symbol : place(*scene, camera, {}, {}).symbols) {
            if (!symbol.symbol.frame.startsWith("exit"))
                continue;
            ++exits;
            QVERIFY(!geo::contains(plan.buildings.front().outline, camera.toPlan(symbol.rect.center())));
            QCOMPARE(symbol.symbol.number, "2");     // 1.40 m
            QCOMPARE(symbol.symbol.quarterTurns, 0); // the façade looks east
        }
        QVERIFY(exits > 0);
    }
};

PORTULAN_TEST(PlacementTest)
#include "placement_test.moc"
