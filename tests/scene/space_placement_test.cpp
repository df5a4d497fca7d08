// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/space_placement.h"
#include "scene/text.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QSet>

#include <array>

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
            const Placement placement = placeInSpace({{scene, level.label, 0, true, {}, true}}, camera, {});
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
            {});
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
        const Placement placement = placeInSpace({{scene, "R+1", 0, false, {}, false}}, camera, {});
        int stacks = 0;
        int floors = 0;
        for (const PlacedSymbol &symbol : placement.symbols)
            stacks += symbol.features.size() > 1;
        QVERIFY(stacks > 0);
        for (const PlacedLabel &label : placement.labels) {
            QRectF text(QPointF(), labelSize(label.label, 1));
            text.moveCenter(label.centre);
            for (const PlacedSymbol &symbol : placement.symbols)
                QVERIFY(!symbol.rect.intersects(text));
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
        const OrbitCamera camera = OrbitCamera::from({{10, 10}, 12, 0, {360, 400}}, 0, 50);
        const Placement placement = placeInSpace(levels, camera, {});
        std::array<int, 2> told{}; // beside the sign, in it
        for (const PlacedSymbol &symbol : placement.symbols) {
            if (!symbol.symbol.isElsewhere)
                continue;
            const bool isBeside = std::any_of(placement.labels.begin(), placement.labels.end(), [&](const PlacedLabel &label) {
                return label.feature == symbol.features.front() && label.label.name == u"R+1";
            });
            QVERIFY(isBeside || symbol.symbol.code == u"R+1" || symbol.symbol.number == u"R+1");
            ++told[isBeside ? 0 : 1];
        }
        QVERIFY2(told[0] > 0 && told[1] > 0, qPrintable(QStringLiteral("%1 beside, %2 in").arg(told[0]).arg(told[1])));
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
        const Placement placement = placeInSpace(storeys(count, metres), camera, {});
        QCOMPARE(placement.labels.size(), placement.floors.size());
        QCOMPARE_GE(int(placement.floors.size()), named);
        std::vector<std::pair<double, QString>> names; // by height on the screen, from below
        for (size_t i = 0; i < placement.floors.size(); ++i) {
            const QRectF rect = placement.floors[i].rect;
            const Label &label = placement.labels[i].label;
            names.emplace_back(-rect.top(), label.name);
            QCOMPARE(label.style, label.name == u"R+1" ? LabelStyle::CurrentFloor : LabelStyle::Floor);
            QCOMPARE(rect.left(), placement.floors[0].rect.left());
            QVERIFY(rect.left() > placement.floors[i].corner.x());
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
        const Placement placement = placeInSpace(levels, camera, {});
        QStringList names;
        for (const PlacedLabel &label : placement.labels)
            names << label.label.name;
        names.sort();
        QCOMPARE(names, QStringList({"R+1", QStringLiteral("Sous-sol \u2026")}));
    }

    void theNameOfTheCurrentFloorStaysInView()
    {
        OrbitCamera camera = OrbitCamera::from({{10, 5}, 12, 0, {900, 600}}, 0, 50);
        for (int i = 0; i < 20; ++i) // in perspective a step is never exact
            camera = camera.panned({0, (596 - camera.toScreen({20, 0, 0})->y()) / 2});
        std::vector<LevelInSpace> levels = storeys(2, 0);
        levels.erase(levels.begin());
        QVERIFY(std::abs(camera.toScreen({20, 0, 0})->y() - 596) < 3);
        QCOMPARE(placeInSpace(levels, camera, {}).floors.size(), size_t(1));
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
            const Placement placement = placeInSpace({{scene, "RDC", 0, true, {}, true}}, camera, {1, SymbolClass::Fire, true, id});
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
        for (const PlacedSymbol &symbol : placeInSpace({{scene, level.label, 0, true, {}, true}}, camera, {}).symbols) {
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
