// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/combine.h"
#include "geo/measure.h"
#include "scene/level_scene.h"
#include "scene/marks.h"
#include "scene/placement.h"
#include "support/test_case.h"

using namespace scene;

/** One room of 10 × 6 m with one door of 1 m in the middle of its south wall. */
static plan::Plan room()
{
    plan::Plan plan;
    plan.levels.push_back({plan::LevelId::named(QUuid(), "0"), {}, {0}, "RDC", {}, {}, 0});
    const plan::LevelId level = plan.levels.front().id;
    plan::Space space;
    space.id = plan::FeatureId::named(QUuid(), "room");
    space.level = level;
    space.area = {{{{0, 0}, {10, 0}, {10, 6}, {0, 6}}, {}}};
    space.category = "office";
    space.name = "Bureau";
    plan.spaces = {space};
    plan::Wall wall;
    wall.level = level;
    wall.kind = plan::WallKind::Structural;
    wall.thicknessMetres = 0.4;
    wall.shape = geo::Polyline{{0, 0}, {10, 0}};
    plan.walls = {wall};
    plan::Opening door;
    door.id = plan::FeatureId::named(QUuid(), "door");
    door.level = level;
    door.jambs = {{4.5, 0}, {5.5, 0}};
    door.operation = plan::Operation::SwingSingle;
    door.hinge = plan::Hinge::Start;
    door.swingSide = plan::SwingSide::Left;
    plan.openings = {door};
    return plan;
}

static SharedLevelScene build(const plan::Plan &plan)
{
    return buildLevelScene(plan, plan.levels.front().id, base::Language::French);
}

static bool isCovered(const LevelScene &scene, geo::Point point, Token colour)
{
    return std::any_of(scene.building.items.begin(), scene.building.items.end(), [&](const DrawItem &item) {
        if (const Fill *fill = std::get_if<Fill>(&item))
            return fill->colour == colour && geo::contains(fill->area, point);
        const Stroke &stroke = std::get<Stroke>(item);
        return stroke.colour == colour && geo::contains(geo::band(stroke.line, stroke.widthMetres), point);
    });
}

static int strokesOf(const LevelScene &scene, Token colour)
{
    return int(std::count_if(scene.building.items.begin(), scene.building.items.end(), [&](const DrawItem &item) {
        const Stroke *stroke = std::get_if<Stroke>(&item);
        return stroke && stroke->colour == colour;
    }));
}

class LevelSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoorCutsTheWall()
    {
        const SharedLevelScene scene = build(room());
        QVERIFY(isCovered(*scene, {2, 0.1}, Token::WallStructural));
        QVERIFY(isCovered(*scene, {8, -0.1}, Token::WallStructural));
        QVERIFY(!isCovered(*scene, {5, 0}, Token::WallStructural));
    }

    void aDoorCutsAWallThatIsAPolygon()
    {
        plan::Plan plan = room();
        plan.walls.front().shape = geo::MultiPolygon{{{{0, -0.2}, {10, -0.2}, {10, 0.2}, {0, 0.2}}, {}}};
        const SharedLevelScene scene = build(plan);
        QVERIFY(isCovered(*scene, {2, 0.1}, Token::WallStructural));
        QVERIFY(!isCovered(*scene, {5, 0}, Token::WallStructural));
    }

    void aDoorCutsARingOfWallsOnce()
    {
        plan::Plan plan = room();
        plan.walls.front().shape = geo::Polyline{{5, 0}, {10, 0}, {10, 6}, {0, 6}, {0, 0}, {5, 0}};
        plan.openings.front().jambs = {{2, 0}, {3, 0}};
        const SharedLevelScene scene = build(plan);
        QCOMPARE(strokesOf(*scene, Token::WallStructural), 1);
        QVERIFY(isCovered(*scene, {5, 0.1}, Token::WallStructural));
        QVERIFY(isCovered(*scene, {-0.15, -0.15}, Token::WallStructural)); // the mitred corner
        QVERIFY(!isCovered(*scene, {2.5, 0}, Token::WallStructural));
    }

    void aWindowIsAsDeepAsItsWall_data()
    {
        QTest::addColumn<bool>("isPolygon");
        QTest::newRow("in a wall with a thickness") << false;
        QTest::newRow("in a wall drawn as a surface") << true;
    }

    void aWindowIsAsDeepAsItsWall()
    {
        QFETCH(bool, isPolygon);
        plan::Plan plan = room();
        plan.openings.front().kind = plan::OpeningKind::Window;
        plan.openings.front().jambs = {{4.5, 0.1}, {5.5, 0.1}}; // off the middle
        if (isPolygon)
            plan.walls.front().shape = geo::MultiPolygon{{{{0, -0.2}, {10, -0.2}, {10, 0.2}, {0, 0.2}}, {}}};
        geo::Box faces;
        const SharedLevelScene scene = build(plan);
        for (const DrawItem &item : scene->building.items) {
            const Stroke *stroke = std::get_if<Stroke>(&item);
            if (stroke && stroke->colour == Token::WallPartition)
                faces.add(stroke->line);
        }
        QVERIFY(std::abs(faces.minY + 0.2) < 1e-9);
        QVERIFY(std::abs(faces.maxY - 0.2) < 1e-9);
    }

    void anExitStandsOnTheOuterFaceAndPointsOut_data()
    {
        QTest::addColumn<bool>("hasOpening");
        QTest::addColumn<bool>("hasOutline");
        QTest::newRow("with its door") << true << true;
        QTest::newRow("without a door") << false << true;
        QTest::newRow("without an outline, by the rooms") << true << false;
    }

    void anExitStandsOnTheOuterFaceAndPointsOut()
    {
        QFETCH(bool, hasOpening);
        QFETCH(bool, hasOutline);
        plan::Plan plan = room();
        if (hasOutline) {
            plan::Building building;
            building.outline = {{{{-0.2, -0.2}, {10.2, -0.2}, {10.2, 6.2}, {-0.2, 6.2}}, {}}};
            plan.buildings = {building};
        }
        plan::Exit exit;
        exit.level = plan.levels.front().id;
        exit.spot = {5, 0};
        if (hasOpening)
            exit.opening = plan.openings.front().id;
        plan.exits = {exit};
        const SharedLevelScene scene = build(plan);
        const SymbolItem &symbol = scene->symbols.front();
        QVERIFY(symbol.outward.has_value());
        QVERIFY(geo::distance(*symbol.outward, {0, -1}) < 1e-9);
        QVERIFY(std::abs(symbol.spot.y - (hasOutline ? -0.2 : 0)) < 1e-9);
    }

    void anExitOrEntryOfUnknownDirectionPointsNowhere()
    {
        plan::Plan plan = room();
        plan::Exit exit;
        exit.level = plan.levels.front().id;
        exit.kind = "emergency";
        exit.spot = {5, 3}; // no opening, no façade near
        plan.exits = {exit};
        plan::AccessPoint entry;
        entry.level = exit.level;
        entry.spot = {5, 3};
        plan.accessPoints = {entry};
        const SharedLevelScene scene = build(plan);
        QCOMPARE(scene->symbols[0].symbol.frame, "exit-emergency-still");
        QCOMPARE(scene->symbols[0].symbol.pictogram, "running-out");
        QCOMPARE(scene->symbols[1].symbol.frame, "access-still");
        for (const SymbolItem &symbol : scene->symbols)
            QVERIFY(!symbol.outward);
    }

    void aDoorLeavesWallsThatItDoesNotTouch()
    {
        plan::Plan plan = room();
        plan::Wall across = plan.walls.front();
        across.shape = geo::Polyline{{5, 0.5}, {5, 6}};
        plan::Wall far = plan.walls.front();
        far.shape = geo::Polyline{{0, 6}, {10, 6}};
        plan.walls.push_back(across);
        plan.walls.push_back(far);
        const SharedLevelScene scene = build(plan);
        QVERIFY(isCovered(*scene, {5, 3}, Token::WallStructural));
        QVERIFY(isCovered(*scene, {5, 6}, Token::WallStructural));
    }

    void aKnownSwingHasAnArcAndAnUnknownOneHasAMark()
    {
        plan::Plan plan = room();
        QCOMPARE(strokesOf(*build(plan), Token::SwingArc), 1);
        QVERIFY(build(plan)->symbols.empty());
        plan.openings.front().swingSide = plan::SwingSide::Unknown;
        const SharedLevelScene scene = build(plan);
        QCOMPARE(strokesOf(*scene, Token::SwingArc), 0);
        QCOMPARE(scene->symbols.size(), size_t(1));
        QCOMPARE(scene->symbols.front().symbol.frame, "mark-unknown");
    }

    void eachMovementHasASignOfItsOwnAndAGateHasPosts()
    {
        plan::Plan plan = room();
        std::vector<std::vector<geo::Polyline>> signs;
        for (int i = 0; i <= static_cast<int>(plan::Operation::Unknown); ++i) {
            plan.openings.front().operation = static_cast<plan::Operation>(i);
            const SharedLevelScene scene = build(plan);
            std::vector<geo::Polyline> lines;
            for (const DrawItem &item : scene->building.items) {
                const Stroke *stroke = std::get_if<Stroke>(&item);
                if (stroke && (stroke->colour == Token::DoorLeaf || stroke->colour == Token::SwingArc))
                    lines.push_back(stroke->line);
            }
            if (std::find(signs.begin(), signs.end(), lines) == signs.end())
                signs.push_back(std::move(lines));
        }
        QCOMPARE(signs.size(), size_t(plan::Operation::Unknown) + 1);
        const auto posts = [&] {
            const SharedLevelScene scene = build(plan);
            return std::count_if(scene->building.items.begin(), scene->building.items.end(), [](const DrawItem &item) {
                const Fill *fill = std::get_if<Fill>(&item);
                return fill && fill->colour == Token::DoorLeaf;
            });
        };
        QCOMPARE(posts(), 0);
        plan.openings.front().kind = plan::OpeningKind::Gate;
        QCOMPARE(posts(), 2);
    }

    void aLockHasAMarkOnTheSideAwayFromTheLeaf()
    {
        plan::Plan plan = room();
        for (const plan::Lock lock : {plan::Lock::None, plan::Lock::Unknown, plan::Lock::PanicBar}) {
            plan.openings.front().lock = lock;
            QVERIFY(build(plan)->symbols.empty());
        }
        plan.openings.front().lock = plan::Lock::Key;
        const SharedLevelScene scene = build(plan);
        QCOMPARE(scene->symbols.size(), size_t(1));
        const SymbolItem &mark = scene->symbols.front();
        QCOMPARE(mark.symbol.frame, "mark-lock");
        QCOMPARE(mark.feature, plan.openings.front().id);
        QVERIFY(mark.spot.y < 0); // the leaf opens to the north
        QVERIFY(mark.spot.x > 5); // and hangs in the west
    }

    void throughAHoleInTheFloorTheLevelBelowIsSeen()
    {
        plan::Plan plan = room();
        plan.levels.push_back({plan::LevelId::named(QUuid(), "1"), {}, {100}, "R+1", {}, {}, 1});
        plan::Fixture seats;
        seats.level = plan.levels.front().id;
        seats.shape = geo::Polyline{{1, 3}, {9, 3}};
        plan.fixtures = {seats};
        plan::Space hole = plan.spaces.front();
        hole.level = plan.levels.back().id;
        hole.category = "void";
        hole.area = {{{{4, 1}, {6, 1}, {6, 5}, {4, 5}}, {}}};
        plan.spaces.push_back(hole);
        const SharedLevelScene upper = buildLevelScene(plan, plan.levels.back().id, base::Language::French);
        geo::Box ghosts;
        for (const DrawItem &item : upper->building.items) {
            const Stroke *stroke = std::get_if<Stroke>(&item);
            if (stroke && stroke->colour == Token::Line)
                ghosts.add(stroke->line);
        }
        QVERIFY(std::abs(ghosts.minX - 4) < 1e-9 && std::abs(ghosts.maxX - 6) < 1e-9); // cut off at the hole
        plan.spaces.back().level = plan.levels.front().id;
        QCOMPARE(strokesOf(*build(plan), Token::Line), 0); // nothing below: solid ground
    }

    void theArcLiesOnTheSideToWhichTheLeafOpens_data()
    {
        QTest::addColumn<plan::SwingSide>("side");
        QTest::addColumn<bool>("isNorth");
        QTest::newRow("left of west to east is north") << plan::SwingSide::Left << true;
        QTest::newRow("right is south") << plan::SwingSide::Right << false;
    }

    void theArcLiesOnTheSideToWhichTheLeafOpens()
    {
        QFETCH(plan::SwingSide, side);
        plan::Plan plan = room();
        plan.openings.front().swingSide = side;
        const SharedLevelScene scene = build(plan);
        for (const DrawItem &item : scene->building.items) {
            const Stroke *stroke = std::get_if<Stroke>(&item);
            if (stroke && stroke->colour == Token::SwingArc)
                QTEST(geo::boundingBox(stroke->line).centre().y > 0, "isNorth");
        }
    }

    void aCameraSeesItsRoomAndNotTheNext()
    {
        plan::Plan plan = room();
        plan::Equipment camera;
        camera.level = plan.levels.front().id;
        camera.kind = "camera";
        camera.spot = {9, 3};
        camera.bearingDegrees = 90; // at the east wall
        camera.fieldOfViewDegrees = 60;
        plan.equipment = {camera};
        const SharedLevelScene scene = build(plan);
        QCOMPARE(scene->cameraViews.size(), size_t(1));
        QVERIFY(geo::boundingBox(scene->cameraViews.front().outline.line).maxX < 10 + 1e-6);
    }

    void aCamerasViewIsDrawnOnlyWithItsSymbol()
    {
        plan::Plan plan = room();
        plan::Equipment camera;
        camera.id = plan::FeatureId::random();
        camera.level = plan.levels.front().id;
        camera.kind = "camera";
        camera.spot = {5, 3};
        camera.bearingDegrees = 0;
        plan.equipment = {camera};
        const SharedLevelScene scene = build(plan);
        const auto lines = [&](double pixelsPerMetre) {
            const Camera view{{5, 3}, pixelsPerMetre, 0, {800, 600}};
            const Placement placement = place(*scene, view, {}, {});
            const size_t drawn = marks(*scene, placement, view, 1, {}, {}).items.size();
            return std::pair(!placement.symbols.empty(), drawn);
        };
        QCOMPARE(lines(30), std::pair(true, size_t(1)));
        QCOMPARE(lines(1), std::pair(false, size_t(0)));
    }

    void aSideStandsOnItsFacadeAndLooksOut()
    {
        plan::Plan plan = room();
        plan::Side side;
        side.code = "b";
        side.label = "Face rue";
        side.line = {{0, 6}, {10, 6}, {10, 7}};
        plan.sides = {side};
        for (const bool hasOutline : {true, false}) {
            if (hasOutline) {
                plan::Building building;
                building.outline = {{{{-0.2, -0.2}, {10.2, -0.2}, {10.2, 6}, {-0.2, 6}}, {}}};
                plan.buildings = {building};
            }
            const SharedLevelScene scene = build(plan);
            QCOMPARE(scene->sides.size(), size_t(1));
            QCOMPARE(scene->sides.front().code, "B");
            QCOMPARE(scene->sides.front().words, QStringLiteral("b · FACE RUE").toUpper());
            QVERIFY(geo::distance(scene->sides.front().outward, {0, 1}) < 1e-9);
            QVERIFY(geo::distance(scene->sides.front().middle, {5, 6}) < 1e-9);
        }
    }

    void aRoomThatCannotBeFilledIsReported()
    {
        plan::Plan plan = room();
        plan.spaces.front().area = {{{{0, 0}, {10, 6}, {10, 0}, {0, 6}}, {}}};
        const SharedLevelScene scene = build(plan);
        QCOMPARE(scene->notDrawn.size(), size_t(1));
        QCOMPARE(scene->notDrawn.front().code, base::ErrorCode::GeometryInvalid);
    }

    void aboveTheGroundOnlyRoomsAndWallsAreFloor()
    {
        plan::Plan plan = room();
        plan.levels.front().ordinal = {100};
        plan::Building building;
        building.outline = {{{{-20, -20}, {20, -20}, {20, 20}, {-20, 20}}, {}}};
        plan.buildings = {building};
        const SharedLevelScene scene = build(plan);
        QVERIFY(isCovered(*scene, {-15, -15}, Token::Neighbour));
        QVERIFY(!isCovered(*scene, {-15, -15}, Token::Floor));
        QVERIFY(isCovered(*scene, {5, -0.1}, Token::Floor)); // the doorway
    }

    void aLevelShowsOnlyItsOwnAndTheStreet()
    {
        plan::Plan plan = room();
        plan.levels.push_back({plan::LevelId::named(QUuid(), "1"), {}, {100}, "R+1", {}, {}, 1});
        plan::Equipment hydrant;
        hydrant.kind = "hydrant";
        plan.equipment = {hydrant};
        const SharedLevelScene upper = buildLevelScene(plan, plan.levels.back().id, base::Language::French);
        QCOMPARE(upper->symbols.size(), size_t(1));
        QVERIFY(upper->labels.empty());
        QVERIFY(!isCovered(*upper, {2, 0.1}, Token::WallStructural));
        QCOMPARE(upper->extent, build(plan)->extent);
    }

    void aKindOfANewerVersionIsStillDrawn()
    {
        plan::Plan plan = room();
        plan::Cutoff cutoff;
        cutoff.level = plan.levels.front().id;
        cutoff.kind = "antimatter";
        plan.cutoffs = {cutoff};
        const SharedLevelScene scene = build(plan);
        QCOMPARE(scene->symbols.front().symbol.frame, "cutoff-other");
        QCOMPARE(scene->symbols.front().priority, 0);
    }

    void theSmallestRoomAnswersToATap()
    {
        plan::Plan plan = room();
        plan::Space booth = plan.spaces.front();
        booth.id = plan::FeatureId::named(QUuid(), "booth");
        booth.area = {{{{4, 2}, {6, 2}, {6, 4}, {4, 4}}, {}}};
        plan.spaces.insert(plan.spaces.begin(), booth);
        QCOMPARE(build(plan)->hitAreas.back().feature, booth.id);
    }
};

PORTULAN_TEST(LevelSceneTest)
#include "level_scene_test.moc"
