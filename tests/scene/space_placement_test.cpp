// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/space_placement.h"
#include "scene/text.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QPolygonF>
#include <QSet>

#include <array>
#include <cmath>
#include <numbers>

using namespace scene;

class SpacePlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereAFootIsSeenItsSymbolIsSeenWhole()
    {
        const plan::Plan plan = support::generatedVenue({60, 1, 12});
        const plan::Level &level = plan.levels.front();
        const SharedLevelScene scene = buildLevelScene(plan, level.id, base::Language::French);
        const QRectF view(0, 0, 360, 400);
        int nearABorder = 0;
        for (const QPointF pan : {QPointF(0, 0), QPointF(0, -150), QPointF(0, 150), QPointF(-150, 0), QPointF(150, 0)}) {
            const geo::Point centre = scene->extent.centre();
            const OrbitCamera camera = OrbitCamera::from({centre, 6, 0, view.size()}, 0, 50).panned(pan);
            const Placement placement = placeInSpace({{scene, level.label, 0, true, {}, true}}, camera, {}, {});
            for (const PlacedSymbol &symbol : placement.symbols) {
                QVERIFY(view.contains(symbol.rect));
                nearABorder += !view.adjusted(44, 66, -44, 0).contains(*symbol.leaderTo);
            }
        }
        QVERIFY(nearABorder > 0);
    }

    void aStackIsOfOneFloor()
    {
        plan::Plan plan = support::generatedVenue({60, 2, 12});
        std::array<SharedLevelScene, 2> scenes;
        std::array<QSet<plan::FeatureId>, 2> cutoffs;
        for (size_t level = 0; level < 2; ++level) {
            for (int i = 0; i < 8; ++i)
                cutoffs[level].insert(support::addCutoff(plan, plan.levels[level].id, i % 2 ? "gas" : "water", {10 + i * 0.1, 10}));
        }
        for (size_t level = 0; level < 2; ++level)
            scenes[level] = buildLevelScene(plan, plan.levels[level].id, base::Language::French);
        const OrbitCamera camera = OrbitCamera::from({{12, 10}, 12, 0, {900, 600}}, 0, 50);
        const Placement placement = placeInSpace(
            {{scenes[0], plan.levels[0].label, 0, true, {}, true}, {scenes[1], plan.levels[1].label, 8, false, {}, true}}, camera,
            {}, {});
        int stacks = 0;
        for (const PlacedSymbol &symbol : placement.symbols) {
            const QSet<plan::FeatureId> features(symbol.features.begin(), symbol.features.end());
            stacks += features.intersects(cutoffs[0]) && features.size() > 1;
            QVERIFY(!(features.intersects(cutoffs[0]) && features.intersects(cutoffs[1])));
        }
        QVERIFY(stacks > 0);
    }

    void aStackDoesNotCoverTheFloorOfItsNeighbour()
    {
        plan::Plan plan = support::generatedVenue({60, 2, 0});
        plan.cutoffs.clear();
        plan.exits.clear();
        for (int i = 0; i < 12; ++i)
            support::addCutoff(plan, plan.levels[1].id, "gas", {10 + i % 3 * 9.0, 10});
        const SharedLevelScene scene = buildLevelScene(plan, plan.levels[1].id, base::Language::French);
        const OrbitCamera camera = OrbitCamera::from({{19, 10}, 12, 0, {900, 600}}, 0, 50);
        const Placement placement = placeInSpace({{scene, "R+1", 0, false, {}, false}}, camera, {}, {});
        int stacks = 0;
        int floors = 0;
        for (const PlacedSymbol &symbol : placement.symbols)
            stacks += symbol.features.size() > 1;
        QVERIFY(stacks > 0);
        for (const PlacedLabel &label : placement.labels) {
            QRectF text(QPointF(), labelSize(label.label, 1));
            text.moveCenter(label.centre);
            for (const PlacedSymbol &symbol : placement.symbols) {
                const double edges = overhang(symbol.symbol); // up and to the right only
                QVERIFY(!symbol.rect.adjusted(edges, 0, 0, -edges).intersects(text));
            }
            ++floors;
        }
        QVERIFY(floors >= 3);
    }

    void whatIsOfAnotherFloorSaysOfWhich()
    {
        plan::Plan plan = support::generatedVenue({60, 2, 40});
        for (int i = 0; i < 60; ++i)
            support::addCutoff(plan, plan.levels[1].id, "gas", {1 + i % 10 * 2.5, 2 + i / 10 * 4.0});
        std::vector<LevelInSpace> levels;
        for (size_t level = 0; level < 2; ++level)
            levels.push_back({buildLevelScene(plan, plan.levels[level].id, base::Language::French),
                              level == 0 ? "RDC" : "R+1",
                              double(level) * 4,
                              level == 0,
                              {},
                              level == 0});
        std::array<int, 2> told{}; // beside the sign, in it
        const OrbitCamera camera = OrbitCamera::from({{10, 10}, 12, 0, {360, 400}}, 0, 50);
        for (const double covered : {0, 390}) { // where no label can be read
            PlacementOptions options;
            options.covered = QMarginsF(0, 0, 0, covered);
            const Placement placement = placeInSpace(levels, camera, options, {});
            for (const PlacedSymbol &symbol : placement.symbols) {
                if (!symbol.symbol.isElsewhere)
                    continue;
                const bool isBeside = std::any_of(placement.labels.begin(), placement.labels.end(), [&](const PlacedLabel &label) {
                    return label.feature == symbol.features.front() && label.label.name == u"R+1";
                });
                QVERIFY(isBeside || symbol.symbol.code == u"R+1" || symbol.symbol.number == u"R+1");
                ++told[isBeside ? 0 : 1];
            }
        }
        QVERIFY2(told[0] > 0 && told[1] > 0, qPrintable(QStringLiteral("%1 beside, %2 in").arg(told[0]).arg(told[1])));
    }

    /** Its levels so far over each other, the first the current one; none is named. */
    static std::vector<LevelInSpace> levelsOf(const plan::Plan &plan, double metres)
    {
        std::vector<LevelInSpace> levels;
        for (const plan::Level &level : plan.levels)
            levels.push_back({buildLevelScene(plan, level.id, base::Language::French),
                              level.label,
                              double(levels.size()) * metres,
                              levels.empty(),
                              {},
                              false});
        return levels;
    }

    /** So many floors of 20 m × 10 m over each other; the second is the current one. */
    static std::vector<LevelInSpace> storeys(int count, double metres)
    {
        std::vector<LevelInSpace> levels;
        for (int i = 0; i < count; ++i)
            levels.push_back({{}, QStringLiteral("R+%1").arg(i), i * metres, i == 1, {{0, 0}, {20, 0}, {20, 10}, {0, 10}}, true});
        return levels;
    }

    void theNamesOfFloorsStandInAColumn_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("metres");
        QTest::addColumn<double>("tilt");
        QTest::addColumn<int>("named");
        QTest::newRow("apart") << 5 << 6.0 << 50.0 << 5;
        QTest::newRow("close") << 5 << 0.5 << 50.0 << 5;
        QTest::newRow("from above") << 5 << 3.0 << 0.0 << 5;
        QTest::newRow("as many as there is room for") << 14 << 0.5 << 50.0 << 14;
        // Those next to the current floor; for the others there is no room.
        QTest::newRow("a tower") << 40 << 0.1 << 50.0 << 9;
    }
    void theNamesOfFloorsStandInAColumn()
    {
        QFETCH(const int, count);
        QFETCH(const double, metres);
        QFETCH(const double, tilt);
        QFETCH(const int, named);
        const QSizeF view(900, 700);
        const OrbitCamera camera = OrbitCamera::from({{10, 5}, 12, 0, view}, metres, tilt);
        const Placement placement = placeInSpace(storeys(count, metres), camera, {}, {});
        QCOMPARE(placement.labels.size(), placement.floors.size());
        QCOMPARE_GE(int(placement.floors.size()), named);
        std::vector<std::pair<double, QString>> names; // by height on the screen, from below
        for (size_t i = 0; i < placement.floors.size(); ++i) {
            const QRectF rect = placement.floors[i].rect;
            const Label &label = placement.labels[i].label;
            names.emplace_back(-rect.top(), label.name);
            QCOMPARE(label.style, label.name == u"R+1" ? LabelStyle::CurrentFloor : LabelStyle::Floor);
            QCOMPARE(rect.left(), placement.floors[0].rect.left());
            const std::optional<QPointF> corner = placement.floors[i].corner;
            QVERIFY(!corner || rect.left() > corner->x());
            // Seen from above one floor lies over all others.
            QCOMPARE(corner.has_value(), tilt > 0 || label.name == QStringLiteral("R+%1").arg(count - 1));
            QVERIFY(QRectF(QPointF(), view).contains(rect));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!placement.floors[j].rect.intersects(rect));
            // A touch at its border is of this floor, not of its neighbour.
            QCOMPARE(floorAt(placement, rect.bottomLeft() + QPointF(1, 1), 1), &placement.floors[i]);
        }
        std::sort(names.begin(), names.end());
        for (size_t i = 0; i < names.size(); ++i)
            QCOMPARE(names[i].second, QStringLiteral("R+%1").arg(i));
        QVERIFY(!floorAt(placement, {5, 5}, 1));
        // A name that stands alone answers on 12 mm.
        Placement alone = placement;
        alone.floors.resize(1);
        const QRectF rect = alone.floors[0].rect;
        const double reach = (76 - rect.height()) / 2 - 1;
        QVERIFY(floorAt(alone, rect.center() + QPointF(0, rect.height() / 2 + reach), 1));
        QVERIFY(floorAt(alone, rect.center() - QPointF(0, rect.height() / 2 + reach), 1));
    }

    void aLongNameOfAFloorIsCutAndAnEmptyOneIsNone()
    {
        std::vector<LevelInSpace> levels = storeys(3, 6);
        levels[0].label = QString();
        levels[2].label = QStringLiteral("Sous-sol technique\nparking nord");
        const OrbitCamera camera = OrbitCamera::from({{10, 5}, 8, 0, {344, 500}}, 6, 50);
        const Placement placement = placeInSpace(levels, camera, {}, {});
        QStringList names;
        for (const PlacedLabel &label : placement.labels)
            names << label.label.name;
        names.sort();
        QCOMPARE(names, QStringList({"R+1", QStringLiteral("Sous-sol \u2026")}));
    }

    void theNameOfAFloorThatIsNotDrawnLooksOtherwise()
    {
        std::vector<LevelInSpace> levels = storeys(4, 3);
        levels[3].outline.clear();
        const Placement placement = placeInSpace(levels, OrbitCamera::from({{10, 5}, 12, 0, {900, 700}}, 3, 50), {}, {});
        QCOMPARE(placement.labels.size(), size_t(4));
        for (const PlacedLabel &label : placement.labels)
            QCOMPARE(label.label.style == LabelStyle::EmptyFloor, label.label.name == u"R+3");
    }

    void theNamesOfFloorsAreAThumbApartWhereThereIsRoom()
    {
        const OrbitCamera camera = OrbitCamera::from({{10, 5}, 12, 0, {900, 700}}, 3, 50);
        const Placement apart = placeInSpace(storeys(4, 3), camera, {}, {});
        QCOMPARE(apart.floors.size(), size_t(4));
        const Placement high = placeInSpace(storeys(9, 3), OrbitCamera::from({{10, 5}, 12, 0, {900, 500}}, 3, 50), {}, {});
        QVERIFY(high.floors.size() > 5);
        for (size_t i = 1; i < high.floors.size(); ++i)
            QVERIFY(!high.floors[i].rect.intersects(high.floors[i - 1].rect));
        for (size_t i = 0; i < apart.floors.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY(std::abs(apart.floors[i].rect.top() - apart.floors[j].rect.top()) > 75.9);
        }
    }

    void theNameOfTheCurrentFloorStaysInView()
    {
        OrbitCamera camera = OrbitCamera::from({{10, 5}, 12, 0, {900, 600}}, 0, 50);
        for (int i = 0; i < 20; ++i) // in perspective a step is never exact
            camera = camera.panned({0, (596 - camera.toScreen({20, 0, 0})->y()) / 2});
        std::vector<LevelInSpace> levels = storeys(2, 0);
        levels.erase(levels.begin());
        QVERIFY(std::abs(camera.toScreen({20, 0, 0})->y() - 596) < 3);
        QCOMPARE(placeInSpace(levels, camera, {}, {}).floors.size(), size_t(1));
    }

    /** Two floors of exits, accesses and cutoffs in a view of a phone. */
    static std::pair<plan::Plan, std::vector<LevelInSpace>> crowd()
    {
        plan::Plan plan = support::generatedVenue({60, 2, 12});
        for (int i = 0; i < 24; ++i) {
            const geo::Point spot{1 + i % 6 * 4.0, 2 + i / 6 * 4.0};
            support::addCutoff(plan, plan.levels[size_t(i) % 2].id, i % 3 ? "gas" : "water", spot);
            support::addMainExit(plan, plan.levels[size_t(i) % 2].id, {spot.x + 1, spot.y});
        }
        return {plan, levelsOf(plan, 4)};
    }

    void aStackIsOfOneClassAndNothingThatMustBeSeenIsMissing()
    {
        const auto [plan, levels] = crowd();
        QHash<plan::FeatureId, std::pair<SymbolClass, int>> kinds;
        for (int level = 0; level < 2; ++level) {
            for (const SymbolItem &item : levels[size_t(level)].scene->symbols)
                kinds.insert(item.feature, {item.symbolClass, level});
        }
        const OrbitCamera camera = OrbitCamera::from({{12, 10}, 12, 0, {360, 400}}, 0, 50);
        const Placement placement = placeInSpace(levels, camera, {}, {});
        QSet<plan::FeatureId> shown;
        int stacks = 0;
        for (const PlacedSymbol &symbol : placement.symbols) {
            for (const plan::FeatureId &feature : symbol.features) {
                QCOMPARE(kinds.value(feature), kinds.value(symbol.features.front()));
                QVERIFY(!shown.contains(feature));
                shown.insert(feature);
            }
            stacks += symbol.features.size() > 1;
        }
        QVERIFY(stacks > 2);
        for (const LevelInSpace &level : levels) {
            for (const SymbolItem &item : level.scene->symbols) {
                geo::Point spot = item.spot;
                if (item.outward)
                    spot = spot + *item.outward * 1.5;
                const auto foot = camera.toScreen({spot.x, spot.y, level.floorMetres + 1.2});
                if (item.priority == 0 && foot && QRectF(0, 0, 360, 400).contains(*foot))
                    QVERIFY(shown.contains(item.feature));
            }
        }
    }

    void theNameOfAnotherFloorTouchesItsSign()
    {
        const auto [plan, levels] = crowd();
        const OrbitCamera camera = OrbitCamera::from({{12, 10}, 20, 0, {1200, 800}}, 0, 50);
        const Placement placement = placeInSpace(levels, camera, {}, {});
        int named = 0;
        for (const PlacedLabel &label : placement.labels) {
            const auto sign = std::find_if(placement.symbols.begin(), placement.symbols.end(), [&](const PlacedSymbol &symbol) {
                return symbol.symbol.isElsewhere && symbol.features.front() == label.feature;
            });
            if (sign == placement.symbols.end())
                continue;
            QRectF text(QPointF(), labelSize(label.label, 1));
            text.moveCenter(label.centre);
            QVERIFY(sign->rect.adjusted(-1, -1, 1, 1).intersects(text));
            ++named;
        }
        QVERIFY(named > 2);
    }

    /** Every sign that must be seen shows a part of itself, also where there is no place for so many. */
    void noSignLiesWhollyUnderOthers()
    {
        plan::Plan plan = support::generatedVenue({60, 4, 0});
        plan.cutoffs.clear();
        plan.exits.clear();
        for (size_t level = 0; level < 4; ++level) {
            for (int i = 0; i < 6; ++i) {
                support::addCutoff(plan, plan.levels[level].id, i % 2 ? "gas" : "telecom", {10.0 + i, 10});
                support::addMainExit(plan, plan.levels[level].id, {10.0 + i, 11});
            }
        }
        const std::vector<LevelInSpace> levels = levelsOf(plan, 3);
        const OrbitCamera camera = OrbitCamera::from({{12, 10}, 12, 0, {200, 200}}, 0, 0);
        const Placement placement = placeInSpace(levels, camera, {}, {});
        QVERIFY(placement.symbols.size() >= 8);
        for (size_t i = 0; i < placement.symbols.size(); ++i) {
            const double edges = overhang(placement.symbols[i].symbol);
            const QRectF sign = placement.symbols[i].rect.adjusted(edges, edges, -edges, -edges);
            bool isSeen = false;
            for (double x = sign.left() + 1; x < sign.right(); x += 2) {
                for (double y = sign.top() + 1; y < sign.bottom(); y += 2) {
                    const auto covers = [&](const PlacedSymbol &other) { return other.rect.contains(x, y); };
                    isSeen =
                        isSeen || std::none_of(placement.symbols.begin() + std::ptrdiff_t(i) + 1, placement.symbols.end(), covers);
                }
            }
            QVERIFY2(isSeen, qPrintable(QStringLiteral("%1 of %2").arg(i).arg(placement.symbols.size())));
        }
    }

    void nothingLiesOverAKey()
    {
        const auto [plan, levels] = crowd();
        const OrbitCamera camera = OrbitCamera::from({{12, 10}, 12, 0, {900, 700}}, 0, 50);
        const QRectF key(350, 200, 160, 120);
        PlacementOptions options;
        int under = 0;
        for (const PlacedSymbol &symbol : placeInSpace(levels, camera, options, {}).symbols)
            under += symbol.rect.intersects(key);
        QVERIFY(under > 2);
        options.keys = {key};
        const Placement placement = placeInSpace(levels, camera, options, {});
        for (const PlacedSymbol &symbol : placement.symbols) {
            const double edges = overhang(symbol.symbol); // up and to the right only
            QVERIFY(!symbol.rect.adjusted(edges, 0, 0, -edges).intersects(key));
            // What may be dropped has no sign beside the key that covers its place.
            const bool isNeeded = symbol.symbol.frame.startsWith(u"cutoff") || symbol.symbol.frame.startsWith(u"exit") ||
                                  symbol.symbol.frame.startsWith(u"access");
            QVERIFY(isNeeded || !key.contains(*symbol.leaderTo));
        }
    }

    void theNameOfALargeRoomGoesAsideOfSigns()
    {
        plan::Plan plan = support::generatedVenue({1, 1, 0});
        const plan::LevelId level = plan.levels.front().id;
        plan.spaces.resize(1);
        plan.spaces[0].level = level;
        plan.spaces[0].name = QStringLiteral("Salle");
        plan.spaces[0].area = {{{{0, 0}, {20, 0}, {20, 20}, {0, 20}}, {}}};
        plan.cutoffs.clear();
        plan.exits.clear();
        const auto nameOf = [&](double bearing) {
            const SharedLevelScene scene = buildLevelScene(plan, level, base::Language::French);
            const OrbitCamera camera = OrbitCamera::from({{10, 10}, 12, bearing, {900, 700}}, 0, 50);
            QPolygonF room;
            for (const geo::Point corner : plan.spaces[0].area[0].outer)
                room << *camera.toScreen({corner.x, corner.y, 0});
            std::optional<QPointF> place;
            const Placement placement = placeInSpace({{scene, "RDC", 0, true, {}, false}}, camera, {}, {});
            for (const PlacedLabel &label : placement.labels) {
                if (label.label.name != u"Salle")
                    continue;
                place = label.centre;
                for (const PlacedSymbol &symbol : placement.symbols) {
                    QRectF text(QPointF(), labelSize(label.label, 1));
                    text.moveCenter(label.centre);
                    const double edges = overhang(symbol.symbol); // up and to the right only
                    [&] { QVERIFY(!symbol.rect.adjusted(edges, 0, 0, -edges).intersects(text)); }();
                    for (const QPointF corner : {text.topLeft(), text.topRight(), text.bottomLeft(), text.bottomRight()})
                        [&] { QVERIFY(room.containsPoint(corner, Qt::OddEvenFill)); }();
                }
            }
            return place;
        };
        const std::optional<QPointF> free = nameOf(0);
        QVERIFY(free);
        for (int i = 0; i < 3; ++i)
            support::addCutoff(plan, level, std::array{"gas", "water", "electricity"}[size_t(i)], {7.0 + 3 * i, 5});
        const std::optional<QPointF> aside = nameOf(0);
        QVERIFY(aside && *aside != *free);
        for (const double bearing : {45.0, 90.0, 200.0})
            QVERIFY(nameOf(bearing));
    }

    void whatACrewAsksForFirstIsUnderNoSignOfSeveralKinds()
    {
        plan::Plan plan = support::generatedVenue({60, 1, 0});
        plan.cutoffs.clear();
        plan.exits.clear();
        const plan::LevelId level = plan.levels.front().id;
        QSet<plan::FeatureId> mains;
        for (int i = 0; i < 30; ++i) {
            const char *kind = i == 10 ? "gas" : i == 20 ? "water" : i % 2 ? "ventilation" : "telecom";
            const plan::FeatureId id = support::addCutoff(plan, level, kind, {8 + i % 6 * 1.0, 8 + i / 6 * 1.0});
            if (i == 10 || i == 20)
                mains.insert(id);
        }
        const SharedLevelScene scene = buildLevelScene(plan, level, base::Language::French);
        const OrbitCamera camera = OrbitCamera::from({{10, 10}, 12, 0, {360, 400}}, 0, 50);
        const Placement placement = placeInSpace({{scene, "RDC", 0, true, {}, false}}, camera, {}, {});
        int alone = 0;
        int together = 0;
        for (const PlacedSymbol &symbol : placement.symbols) {
            together += symbol.features.size() > 1;
            alone += symbol.features.size() == 1 && mains.contains(symbol.features.front());
        }
        QVERIFY(together > 0);
        QCOMPARE(alone, 2);
    }

    void whatStandsBeforeAFacadeStaysOnItsSideOfTheBuilding()
    {
        plan::Plan plan = support::generatedVenue({60, 2, 12});
        plan.cutoffs.clear();
        plan.exits.clear();
        const double facade = geo::boundingBox(plan.buildings.front().outline).minY; // the eye is before it
        const plan::FeatureId exit = support::addMainExit(plan, plan.levels.front().id, {10, facade});
        const std::vector<LevelInSpace> levels = levelsOf(plan, 4);
        const OrbitCamera camera = OrbitCamera::from({{10, facade}, 12, 0, {900, 700}}, 0, 50);
        const auto rectOf = [&](const PlacementOptions &options) {
            const std::vector<PlacedSymbol> symbols = placeInSpace(levels, camera, options, {}).symbols;
            const auto found = std::find_if(symbols.begin(), symbols.end(),
                                            [&](const PlacedSymbol &symbol) { return symbol.features.front() == exit; });
            return found == symbols.end() ? QRectF() : found->rect;
        };
        const QRectF home = rectOf({});
        QVERIFY(!home.isEmpty());
        PlacementOptions covered; // by a key: the nearest room is over the building
        covered.keys = {home.adjusted(-120, -60, 120, 120)};
        const QRectF aside = rectOf(covered);
        QVERIFY(!aside.isEmpty() && !aside.intersects(covered.keys.front()));
        QVERIFY2(home.center().y() - aside.center().y() < 1.4 * home.height(), qPrintable(QString::number(aside.center().y())));
    }

    void exitsOfTwoSidesAreNotUnderOneSign()
    {
        plan::Plan plan = support::generatedVenue({60, 2, 12});
        plan.cutoffs.clear();
        plan.exits.clear();
        for (int i = 0; i < 12; ++i)
            support::addMainExit(plan, plan.levels[1].id, {10 + i % 6 * 0.5, i < 6 ? 4.0 : 8.0});
        std::vector<LevelInSpace> levels = levelsOf(plan, 4);
        const auto upper = std::make_shared<LevelScene>(*levels[1].scene);
        for (SymbolItem &item : upper->symbols) {
            if (item.symbolClass == SymbolClass::Exit)
                item.outward = geo::Point{0, item.spot.y < 6 ? -1.0 : 1.0};
        }
        levels[1].scene = upper;
        const OrbitCamera camera = OrbitCamera::from({{12, 6}, 12, 0, {700, 600}}, 0, 50);
        QHash<plan::FeatureId, geo::Point> spots;
        for (const plan::Exit &exit : plan.exits)
            spots.insert(exit.id, exit.spot);
        int stacks = 0;
        for (const PlacedSymbol &symbol : placeInSpace(levels, camera, {}, {}).symbols) {
            stacks += symbol.features.size() > 1 && spots.contains(symbol.features.front());
            for (const plan::FeatureId &feature : symbol.features)
                QCOMPARE(spots.value(feature).y, spots.value(symbol.features.front()).y);
        }
        QVERIFY(stacks > 0);
    }

    /** In the sign, where there is no place beside it: not hidden by its pictogram. */
    void anExitWithAPictogramSaysOfWhichFloorItIs()
    {
        plan::Plan plan = support::generatedVenue({60, 2, 0});
        plan.cutoffs.clear();
        plan.exits.clear();
        support::addMainExit(plan, plan.levels[1].id, {10, 4});
        plan.exits.back().kind = QStringLiteral("window_rescue");
        const SharedLevelScene scene = buildLevelScene(plan, plan.levels[1].id, base::Language::French);
        const LevelInSpace upper{scene, QStringLiteral("R+1"), 4, false, {}, false};
        const OrbitCamera camera = OrbitCamera::from({{10, 4}, 12, 0, {400, 400}}, 0, 50);
        PlacementOptions options;
        options.covered = QMarginsF(0, 0, 0, 390); // where no label can be read
        const Placement placement = placeInSpace({upper}, camera, options, {});
        QCOMPARE(placement.symbols.size(), size_t(1));
        QCOMPARE(placement.symbols[0].symbol.number, QStringLiteral("R+1"));
        QCOMPARE(placement.symbols[0].symbol.pictogram, QString());
    }

    void whatHadToGoFarDoesNotJumpAsOneOrbits()
    {
        const auto [plan, levels] = crowd();
        const auto cameraAt = [](double bearing) { return OrbitCamera::from({{12, 10}, 12, bearing, {360, 400}}, 0, 50); };
        const auto jumpsWith = [&, &levels = levels](bool remembers) {
            Placement before = placeInSpace(levels, cameraAt(0), {}, {});
            int jumps = 0;
            for (double bearing = 0.5; bearing < 20; bearing += 0.5) {
                Placement now = placeInSpace(levels, cameraAt(bearing), {}, remembers ? before : Placement());
                for (const PlacedSymbol &symbol : now.symbols) {
                    for (const PlacedSymbol &other : before.symbols) {
                        const QPointF off = (symbol.rect.center() - *symbol.leaderTo) - (other.rect.center() - *other.leaderTo);
                        jumps += symbol.features.front() == other.features.front() && std::hypot(off.x(), off.y()) > 100;
                    }
                }
                before = std::move(now);
            }
            return jumps;
        };
        const int with = jumpsWith(true);
        const int without = jumpsWith(false);
        QVERIFY2(with < without, qPrintable(QStringLiteral("%1 against %2").arg(with).arg(without)));
    }

    void whatIsChosenInAFadedStackIsNot()
    {
        plan::Plan plan = support::generatedVenue({60, 1, 0});
        plan.cutoffs.clear();
        for (int i = 0; i < 40; ++i)
            support::addCutoff(plan, plan.levels.front().id, "gas", {10, 10});
        const SharedLevelScene scene = buildLevelScene(plan, plan.levels.front().id, base::Language::French);
        const OrbitCamera camera = OrbitCamera::from({{10, 10}, 6, 0, {900, 600}}, 0, 50);
        for (const int chosen : {0, 39}) {
            const plan::FeatureId id = plan.cutoffs[size_t(chosen)].id;
            const Placement placement =
                placeInSpace({{scene, "RDC", 0, true, {}, true}}, camera, {1, SymbolClass::Fire, true, id}, {});
            const auto own = std::find_if(placement.symbols.begin(), placement.symbols.end(),
                                          [&](const PlacedSymbol &symbol) { return symbol.features.front() == id; });
            QVERIFY(own != placement.symbols.end());
            QVERIFY(own->symbol.isHighlighted);
            QVERIFY(!own->symbol.isFaded);
        }
    }

    void aCutoffIsNotUnderTheSignOfAnExit()
    {
        plan::Plan plan = support::generatedVenue({60, 1, 12});
        const plan::Level &level = plan.levels.front();
        QSet<plan::FeatureId> cutoffs;
        for (int i = 0; i < 40; ++i) {
            const geo::Point spot{10 + i * 0.1, 10};
            support::addCutoff(plan, level.id, i % 2 ? "gas" : "water", spot);
            support::addMainExit(plan, level.id, spot);
        }
        for (const plan::Cutoff &cutoff : plan.cutoffs)
            cutoffs.insert(cutoff.id);
        const SharedLevelScene scene = buildLevelScene(plan, level.id, base::Language::French);
        const OrbitCamera camera = OrbitCamera::from({{12, 10}, 6, 0, {900, 600}}, 0, 50);
        QSet<plan::FeatureId> shown;
        for (const PlacedSymbol &symbol : placeInSpace({{scene, level.label, 0, true, {}, true}}, camera, {}, {}).symbols) {
            for (const plan::FeatureId &feature : symbol.features) {
                QCOMPARE(cutoffs.contains(feature), symbol.symbol.frame.startsWith("cutoff"));
                shown.insert(feature);
            }
        }
        for (const plan::Cutoff &cutoff : plan.cutoffs)
            QVERIFY(shown.contains(cutoff.id));
    }
};

PORTULAN_TEST(SpacePlacementTest)
#include "space_placement_test.moc"
