// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/solid.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

#include <array>
#include <cmath>
#include <map>

using namespace scene;

using Corner = std::array<long long, 3>;

/** To the tenth of a millimetre. */
static Corner cornerOf(const SolidVertex &vertex)
{
    return {std::llround(vertex.x * 1e4), std::llround(vertex.y * 1e4), std::llround(vertex.z * 1e4)};
}

/** Edges that no neighbouring triangle runs the other way. */
static int openEdges(const Solid &solid)
{
    std::map<std::pair<Corner, Corner>, int> edges;
    for (size_t i = 0; i + 2 < solid.indices.size(); i += 3) {
        for (size_t side = 0; side < 3; ++side) {
            const Corner a = cornerOf(solid.vertices[solid.indices[i + side]]);
            const Corner b = cornerOf(solid.vertices[solid.indices[i + (side + 1) % 3]]);
            a < b ? ++edges[{a, b}] : --edges[{b, a}];
        }
    }
    return static_cast<int>(std::count_if(edges.begin(), edges.end(), [](const auto &edge) { return edge.second != 0; }));
}

/** Cubic metres. */
static double volume(const Solid &solid)
{
    double six = 0;
    for (size_t i = 0; i + 2 < solid.indices.size(); i += 3) {
        const SolidVertex &a = solid.vertices[solid.indices[i]];
        const SolidVertex &b = solid.vertices[solid.indices[i + 1]];
        const SolidVertex &c = solid.vertices[solid.indices[i + 2]];
        six += double(a.x) * (double(b.y) * c.z - double(b.z) * c.y) + double(a.y) * (double(b.z) * c.x - double(b.x) * c.z) +
               double(a.z) * (double(b.x) * c.y - double(b.y) * c.x);
    }
    return six / 6;
}

static std::pair<float, float> heights(const Solid &solid, uint32_t feature = 0)
{
    float low = std::numeric_limits<float>::infinity();
    float high = -low;
    for (const SolidVertex &vertex : solid.vertices) {
        if (feature != 0 && vertex.feature != feature)
            continue;
        low = std::min(low, vertex.z);
        high = std::max(high, vertex.z);
    }
    return {low, high};
}

constexpr double whole = 1000; ///< a cut above everything

class SolidTest : public QObject
{
    Q_OBJECT

    static plan::Plan twoLevels()
    {
        plan::Plan plan;
        plan.levels.push_back({plan::LevelId::random(), {}, {0}, "RDC", 0.0, 3.6, 0});
        plan.levels.push_back({plan::LevelId::random(), {}, {100}, "R+1", 3.6, 3.2, 1});
        return plan;
    }

    template<class T>
    static T on(const plan::Plan &plan, size_t level = 0)
    {
        T feature;
        feature.id = plan::FeatureId::random();
        feature.level = plan.levels[level].id;
        return feature;
    }

    static plan::Wall wall(const plan::Plan &plan)
    {
        plan::Wall wall = on<plan::Wall>(plan);
        wall.shape = geo::Polyline{{0, 0}, {10, 0}};
        wall.thicknessMetres = 0.2;
        wall.kind = plan::WallKind::Structural;
        return wall;
    }

    /** From the first level to the second, 1.4 m wide. */
    static plan::Connector stair(const plan::Plan &plan, const geo::Polyline &footToHead)
    {
        plan::Connector stair;
        stair.id = plan::FeatureId::random();
        stair.kind = QStringLiteral("stair");
        stair.widthMetres = 1.4;
        stair.levels = {{plan.levels[0].id, {}, footToHead}, {plan.levels[1].id, {}, {}}};
        return stair;
    }

    static uint32_t numberOf(const LevelSolid &solid, const plan::FeatureId &feature)
    {
        const auto found = std::find(solid.features.begin(), solid.features.end(), feature);
        return found == solid.features.end() ? 0 : static_cast<uint32_t>(found - solid.features.begin()) + 1;
    }

private Q_SLOTS:
    void everyBodyIsClosed_data()
    {
        QTest::addColumn<double>("cut");
        QTest::newRow("whole") << whole;
        QTest::newRow("cut at the height of a chest") << 1.3;
    }
    void everyBodyIsClosed()
    {
        QFETCH(const double, cut);
        const plan::Plan plan = support::generatedVenue({40, 3, 0});
        for (const plan::Level &level : plan.levels) {
            const LevelSolid solid = buildLevelSolid(plan, level.id, cut);
            QVERIFY(solid.notBuilt.empty());
            QVERIFY(solid.opaque.indices.size() > 3000);
            QCOMPARE(openEdges(solid.opaque), 0);
            QCOMPARE(openEdges(solid.glass), 0);
            QVERIFY(volume(solid.opaque) > 0); // fronts look out
            QVERIFY(heights(solid.opaque).second <= float(cut));
        }
    }

    void aWallStandsFromTheSlabToTheCeiling()
    {
        plan::Plan plan = twoLevels();
        plan.walls = {wall(plan)};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QVERIFY(std::abs(volume(solid.opaque) - 10 * 0.2 * (0.25 + 3.3)) < 1e-4);
    }

    void aDoorIsAHoleInItsWallUpToItsHead()
    {
        plan::Plan plan = twoLevels();
        plan.walls = {wall(plan)};
        plan::Opening door = on<plan::Opening>(plan);
        door.jambs = {{4, 0}, {5, 0}};
        door.headMetres = 2.0;
        plan.openings = {door};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QVERIFY(std::abs(volume(solid.opaque) - (10 * 0.2 * 3.55 - 1 * 0.2 * 2.0)) < 0.01);
        const uint32_t feature = numberOf(solid, door.id);
        QCOMPARE(heights(solid.opaque, feature).first, -0.25F); // the threshold
        for (const SolidVertex &vertex : solid.opaque.vertices) {
            const bool isInOpening = vertex.x + solid.origin.x > 4.01 && vertex.x + solid.origin.x < 4.99;
            QVERIFY(!isInOpening || vertex.z <= 0 || vertex.z >= 2);
        }
    }

    void aWindowHasASillAndAPane()
    {
        plan::Plan plan = twoLevels();
        plan.walls = {wall(plan)};
        plan::Opening window = on<plan::Opening>(plan);
        window.kind = plan::OpeningKind::Window;
        window.jambs = {{4, 0}, {5, 0}};
        window.sillMetres = 1.0;
        window.headMetres = 2.0;
        plan.openings = {window};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QVERIFY(std::abs(volume(solid.opaque) - (10 * 0.2 * 3.55 - 1 * 0.2 * 1.0)) < 0.01);
        QCOMPARE(heights(solid.glass), (std::pair{1.0F, 2.0F}));
    }

    void aGlassWallIsSeenThroughAndARailingIsLow()
    {
        plan::Plan plan = twoLevels();
        plan.walls = {wall(plan)};
        plan.walls[0].kind = plan::WallKind::Glass;
        const LevelSolid glass = buildLevelSolid(plan, plan.levels[0].id, whole);
        QVERIFY(glass.opaque.indices.empty());
        QCOMPARE(openEdges(glass.glass), 0);
        QVERIFY(std::abs(volume(glass.glass) - 10 * 0.2 * 3.3) < 0.01);
        plan.walls[0].kind = plan::WallKind::Railing;
        const LevelSolid railing = buildLevelSolid(plan, plan.levels[0].id, whole);
        QVERIFY(railing.glass.indices.empty());
        QCOMPARE(openEdges(railing.opaque), 0);
        QCOMPARE(heights(railing.opaque), (std::pair{0.0F, 1.0F}));
        QVERIFY(std::abs(volume(railing.opaque) - 10 * 0.2 * 1.0) < 0.01);
    }

    void headsAndSillsThatNobodyMeasuredAreAssumedAndSaidToBe()
    {
        plan::Plan plan = twoLevels();
        plan.walls = {wall(plan)};
        plan::Opening door = on<plan::Opening>(plan);
        door.kind = plan::OpeningKind::Door;
        door.jambs = {{4, 0}, {5, 0}};
        door.headMetres = 2.04;
        const auto assumes = [&](const plan::Opening &opening) {
            plan.openings = {opening};
            return buildLevelSolid(plan, plan.levels[0].id, whole).assumesOpenings;
        };
        QVERIFY(!assumes(door));
        plan::Opening window = door;
        window.kind = plan::OpeningKind::Window;
        QVERIFY(assumes(window)); // its sill
        window.sillMetres = 1.0;
        QVERIFY(!assumes(window));
        door.headMetres.reset();
        QVERIFY(assumes(door));
    }

    void anOpeningOfAWallThatNobodyMeasuredHasItsSillAndHead()
    {
        plan::Plan plan = twoLevels();
        plan.walls = {wall(plan)};
        plan.walls[0].thicknessMetres.reset();
        plan::Opening window = on<plan::Opening>(plan);
        window.kind = plan::OpeningKind::Window;
        window.jambs = {{4, 0.2}, {5, 0.2}}; // as far off as the wall is opened for it
        window.sillMetres = 1.0;
        window.headMetres = 2.0;
        plan.openings = {window};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        const double thickness = 0.12;
        QVERIFY(std::abs(volume(solid.opaque) - thickness * (10 * 3.55 - 1)) < 0.01);
        QCOMPARE(heights(solid.glass), (std::pair{1.0F, 2.0F}));
        for (const SolidVertex &vertex : solid.glass.vertices)
            QVERIFY(std::abs(vertex.y + solid.origin.y) <= thickness / 2); // in the wall
        QCOMPARE(openEdges(solid.opaque), 0);
    }

    void theWallThatEndsAtAWindowsMiddleIsNotTheWindows()
    {
        plan::Plan plan = twoLevels();
        plan::Wall meets = wall(plan);
        meets.kind = plan::WallKind::Railing;
        meets.shape = geo::Polyline{{4.5, 0.05}, {4.5, 6}};
        plan.walls = {meets, wall(plan)};
        plan::Opening window = on<plan::Opening>(plan);
        window.kind = plan::OpeningKind::Window;
        window.jambs = {{4, 0.05}, {5, 0.05}};
        window.sillMetres = 1.5;
        window.headMetres = 2.0;
        plan.openings = {window};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QCOMPARE(heights(solid.glass), (std::pair{1.5F, 2.0F})); // higher than the railing
        QVERIFY(std::abs(heights(solid.opaque, numberOf(solid, window.id)).second - 3.3F) < 0.01F);
    }

    void aBrokenVoidClosesNoStairwell()
    {
        plan::Plan plan = twoLevels();
        plan.connectors = {stair(plan, {{1, 2}, {6, 2}})};
        plan::Space hall = on<plan::Space>(plan, 1);
        hall.area = {{{{0, 0}, {20, 0}, {20, 10}, {0, 10}}, {}}};
        plan::Space bowTie = on<plan::Space>(plan, 1);
        bowTie.category = QStringLiteral("void");
        bowTie.area = {{{{10, 4}, {14, 8}, {14, 4}, {10, 8}}, {}}};
        plan.spaces = {hall, bowTie};
        const double floor = volume(buildLevelSolid(plan, plan.levels[1].id, whole).opaque) / 0.25;
        QVERIFY2(floor < 20 * 10 - 5 * 1.4 + 0.01, qPrintable(QString::number(floor)));
    }

    void nothingStandsOverAGateInARailing()
    {
        plan::Plan plan = twoLevels();
        plan.walls = {wall(plan)};
        plan.walls[0].kind = plan::WallKind::Railing;
        plan::Opening gate = on<plan::Opening>(plan);
        gate.jambs = {{4, 0}, {5, 0}};
        plan.openings = {gate};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QCOMPARE(heights(solid.opaque).second, 1.0F);
    }

    void overADoorInAGlassWallIsGlass()
    {
        plan::Plan plan = twoLevels();
        plan.walls = {wall(plan)};
        plan.walls[0].kind = plan::WallKind::Glass;
        plan::Opening door = on<plan::Opening>(plan);
        door.jambs = {{4, 0}, {5, 0}};
        door.headMetres = 2.0;
        plan.openings = {door};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QVERIFY(std::abs(volume(solid.glass) - 0.2 * (10 * 3.3 - 2)) < 0.01);
        QVERIFY(heights(solid.opaque).second <= 0); // a threshold at most
    }

    void aScreenIsAsHighAsMeasured()
    {
        plan::Plan plan = twoLevels();
        plan::Wall screen = wall(plan);
        screen.heightMetres = 1.2;
        plan::Wall next = wall(plan); // goes on from it, to the ceiling
        next.shape = geo::Polyline{{10, 0}, {20, 0}};
        plan.walls = {screen, next};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QVERIFY(std::abs(volume(solid.opaque) - 10 * 0.2 * (1.45 + 3.55)) < 0.01);
        plan.walls = {screen};
        QCOMPARE(heights(buildLevelSolid(plan, plan.levels[0].id, whole).opaque).second, 1.2F);
    }

    void stairsMeetBothFloors_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("a stair") << "stair";
        QTest::newRow("an escalator") << "escalator";
    }
    void stairsMeetBothFloors()
    {
        QFETCH(const QString, kind);
        plan::Plan plan = twoLevels();
        plan::Connector stair = on<plan::Connector>(plan);
        stair.kind = kind;
        stair.widthMetres = 1.4;
        stair.levels = {{plan.levels[0].id, {}, {{0, 0}, {5, 0}}}, {plan.levels[1].id, {}, {}}};
        plan.connectors = {stair};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QCOMPARE(heights(solid.opaque, numberOf(solid, stair.id)), (std::pair{0.0F, 3.6F}));
        std::map<long long, int> treads;
        for (const SolidVertex &vertex : solid.opaque.vertices)
            treads[vertex.normalZ > 0.5F ? std::llround(vertex.z * 1000) : 0] = 1;
        QCOMPARE(int(treads.size()), 21 + 1); // of 171 mm each, and 0
        QVERIFY(buildLevelSolid(plan, plan.levels[1].id, whole).opaque.indices.empty());
    }

    void aShaftStandsOnTheLevelsThatItsLiftServes()
    {
        plan::Plan plan = twoLevels();
        plan.levels.push_back({plan::LevelId::random(), {}, {200}, "R+2", 6.8, 3.2, 2});
        plan::Connector lift = on<plan::Connector>(plan);
        lift.kind = QStringLiteral("lift");
        lift.area = {{{{0, 0}, {2, 0}, {2, 2}, {0, 2}}, {}}};
        lift.levels = {{plan.levels[0].id, {}, {}}, {plan.levels[2].id, {}, {}}};
        plan.connectors = {lift};
        plan::Space skipped = on<plan::Space>(plan, 1);
        skipped.area = {{{{-1, -1}, {9, -1}, {9, 3}, {-1, 3}}, {}}};
        plan.spaces = {skipped};
        const double walls = 4 * 2 * 0.06; // square metres
        const LevelSolid ground = buildLevelSolid(plan, plan.levels[0].id, whole);
        QCOMPARE(heights(ground.glass), (std::pair{0.0F, 3.6F}));
        QVERIFY(std::abs(volume(ground.glass) - walls * 3.6) < 0.02);
        const LevelSolid between = buildLevelSolid(plan, plan.levels[1].id, whole);
        QVERIFY(between.glass.indices.empty());
        QVERIFY(std::abs(volume(between.opaque) - 10 * 4 * 0.25) < 1e-4); // its slab is closed
        const LevelSolid top = buildLevelSolid(plan, plan.levels[2].id, whole);
        QVERIFY(std::abs(volume(top.glass) - walls * 3.2) < 0.02);
    }

    void aFloorIsOpenAboveTheFlightThatArrivesThere()
    {
        plan::Plan plan = twoLevels();
        plan.connectors = {stair(plan, {{1, 2}, {6, 2}})};
        plan::Space landing = on<plan::Space>(plan, 1);
        landing.area = {{{{0, 0}, {10, 0}, {10, 4}, {0, 4}}, {}}};
        plan.spaces = {landing};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[1].id, whole);
        QVERIFY(std::abs(volume(solid.opaque) - (10 * 4 - 5 * 1.4) * 0.25) < 1e-4);
        QCOMPARE(openEdges(solid.opaque), 0);
        plan.connectors.front().kind = QStringLiteral("lift"); // has a shaft, no flight
        QVERIFY(std::abs(volume(buildLevelSolid(plan, plan.levels[1].id, whole).opaque) - 10 * 4 * 0.25) < 1e-4);
    }

    void aStairOfUnknownDirectionStandsAsGlassBetweenItsFloors()
    {
        plan::Plan plan = twoLevels();
        plan::Connector stair = on<plan::Connector>(plan);
        stair.kind = QStringLiteral("stair");
        stair.area = {{{{1, 1}, {6, 1}, {6, 3}, {1, 3}}, {}}};
        stair.levels = {{plan.levels[0].id, {}, {}}, {plan.levels[1].id, {}, {}}};
        plan.connectors = {stair};
        plan::Space landing = on<plan::Space>(plan, 1);
        landing.area = {{{{0, 0}, {10, 0}, {10, 4}, {0, 4}}, {}}};
        plan.spaces = {landing};
        const LevelSolid below = buildLevelSolid(plan, plan.levels[0].id, whole);
        QCOMPARE(heights(below.glass, numberOf(below, stair.id)), (std::pair{0.0F, 3.6F}));
        const LevelSolid above = buildLevelSolid(plan, plan.levels[1].id, whole);
        QVERIFY(std::abs(volume(above.opaque) - (10 * 4 - 5 * 2) * 0.25) < 1e-4);
        QVERIFY(above.glass.indices.empty());
    }

    void stairsAreSeenInALevelThatIsOnlyHintedAtAndOverWallsThatAreCut()
    {
        plan::Plan plan = twoLevels();
        plan::Connector stair = on<plan::Connector>(plan);
        stair.kind = QStringLiteral("stair");
        stair.levels = {{plan.levels[0].id, {}, {{0, 0}, {5, 0}}}, {plan.levels[1].id, {}, {}}};
        plan::Connector lift = on<plan::Connector>(plan);
        lift.kind = QStringLiteral("lift");
        lift.area = {{{{0, 2}, {2, 2}, {2, 4}, {0, 4}}, {}}};
        lift.levels = stair.levels;
        plan.connectors = {stair, lift};
        const LevelSolid hinted = buildLevelSolid(plan, plan.levels[0].id, whole);
        QCOMPARE(heights(hinted.plate, numberOf(hinted, stair.id)), (std::pair{0.0F, 3.6F}));
        QCOMPARE(heights(hinted.plate, numberOf(hinted, lift.id)), (std::pair{0.0F, 3.6F}));
        plan.walls = {wall(plan)};
        const LevelSolid low = buildLevelSolid(plan, plan.levels[0].id, 1.4, Ways::Whole);
        QCOMPARE(heights(low.opaque).second, 3.6F);
        QCOMPARE(heights(low.opaque, numberOf(low, stair.id)).second, 3.6F);
        QCOMPARE(heights(low.glass).second, 3.6F);
        const LevelSolid cut = buildLevelSolid(plan, plan.levels[0].id, 1.4);
        QCOMPARE(heights(cut.opaque).second, 1.4F);
        QCOMPARE(heights(cut.glass).second, 1.4F);
    }

    void aRampMeetsBothFloors()
    {
        plan::Plan plan = twoLevels();
        plan::Connector ramp = on<plan::Connector>(plan);
        ramp.kind = QStringLiteral("ramp");
        ramp.widthMetres = 2;
        ramp.levels = {{plan.levels[0].id, {}, {{0, 0}, {30, 0}}}, {plan.levels[1].id, {}, {}}};
        plan.connectors = {ramp};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QCOMPARE(heights(solid.opaque, numberOf(solid, ramp.id)), (std::pair{0.0F, 3.6F}));
        QCOMPARE(openEdges(solid.opaque), 0);
    }

    void aHalfLevelStandsAtItsHeight()
    {
        plan::Plan plan = twoLevels();
        plan.levels.push_back({plan::LevelId::random(), {}, {50}, "R+½", {}, {}, 2});
        QCOMPARE(storeyOf(plan, plan.levels[2]).floorMetres, 1.8);
        QVERIFY(storeyOf(plan, plan.levels[2]).isAssumed);
        plan::Connector stair = on<plan::Connector>(plan);
        stair.kind = QStringLiteral("stair");
        stair.levels = {
            {plan.levels[0].id, {}, {{0, 0}, {3, 0}}}, {plan.levels[2].id, {}, {{3, 0}, {6, 0}}}, {plan.levels[1].id, {}, {}}};
        plan.connectors = {stair};
        QCOMPARE(heights(buildLevelSolid(plan, plan.levels[0].id, whole).opaque).second, 1.8F);
        QVERIFY(std::abs(heights(buildLevelSolid(plan, plan.levels[2].id, whole).opaque).second - 1.8F) < 1e-5F);
    }

    void aRoomWithAHoleIsAsLargeAsThePlanSays()
    {
        plan::Plan plan = twoLevels();
        plan::Space court = on<plan::Space>(plan, 1);
        court.area = {{{{0, 0}, {10, 0}, {10, 8}, {0, 8}}, {{{3, 3}, {3, 5}, {6, 5}, {6, 3}}}}};
        plan.spaces = {court};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[1].id, whole);
        QVERIFY(std::abs(volume(solid.opaque) - (10 * 8 - 3 * 2) * 0.25) < 1e-4);
        QCOMPARE(openEdges(solid.opaque), 0);
    }

    void aThinWallIsClosedAndAsThickAsMeasured()
    {
        plan::Plan plan = twoLevels();
        plan::Wall thin = wall(plan);
        thin.thicknessMetres = 0.02;
        plan.walls = {thin};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QVERIFY(std::abs(volume(solid.opaque) - 10 * 0.02 * 3.55) < 1e-4);
        QCOMPARE(openEdges(solid.opaque), 0);
    }

    void theRimOfASlabIsDrawnTwiceAndTheRoofOnlyWhereNothingStandsAbove()
    {
        plan::Plan plan = twoLevels();
        plan::Space hall = on<plan::Space>(plan);
        hall.area = {{{{0, 0}, {20, 0}, {20, 10}, {0, 10}}, {}}};
        plan::Space upper = on<plan::Space>(plan, 1);
        upper.area = {{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {}}};
        plan.spaces = {hall, upper};
        // Metres of lines near a height.
        const auto lengthAt = [](const Solid &lines, double z) {
            double length = 0;
            for (size_t i = 0; i + 1 < lines.indices.size(); i += 2) {
                const SolidVertex &a = lines.vertices[lines.indices[i]];
                const SolidVertex &b = lines.vertices[lines.indices[i + 1]];
                if (std::abs(a.z - z) < 0.02 && std::abs(b.z - z) < 0.02)
                    length += std::hypot(double(a.x) - b.x, double(a.y) - b.y);
            }
            return length;
        };
        const LevelSolid below = buildLevelSolid(plan, plan.levels[0].id, whole);
        QVERIFY(std::abs(lengthAt(below.edges, 0) - 60) < 1e-3);
        QVERIFY(std::abs(lengthAt(below.edges, -0.25) - 60) < 1e-3);
        QVERIFY(std::abs(lengthAt(below.edges, 3.6) - 40) < 1e-3); // the hall's roof beside the upper floor
        const LevelSolid above = buildLevelSolid(plan, plan.levels[1].id, whole);
        QVERIFY(std::abs(lengthAt(above.edges, 3.2) - 40) < 1e-3);
        QVERIFY(lengthAt(buildLevelSolid(plan, plan.levels[1].id, 1.4).edges, 3.2) < 1e-3); // cut below its roof
        QCOMPARE(above.outline.size(), size_t(4));
    }

    void ofALevelThatIsNotLookedAtTheSlabAndTheRimsOfItsLargePartsAreLeft()
    {
        plan::Plan plan = twoLevels();
        plan::Space hall = on<plan::Space>(plan);
        hall.area = {{{{0, 0}, {20, 0}, {20, 10}, {0, 10}}, {}}};
        plan::Space shed = on<plan::Space>(plan);
        shed.area = {{{{30, 0}, {32, 0}, {32, 2}, {30, 2}}, {}}};
        plan.spaces = {hall, shed};
        plan.walls = {wall(plan)};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        double around = 0;
        double upright = 0;
        for (size_t i = 0; i + 1 < solid.rims.indices.size(); i += 2) {
            const SolidVertex &a = solid.rims.vertices[solid.rims.indices[i]];
            const SolidVertex &b = solid.rims.vertices[solid.rims.indices[i + 1]];
            around += std::hypot(double(a.x) - b.x, double(a.y) - b.y);
            upright += std::abs(double(a.z) - b.z);
        }
        QVERIFY2(std::abs(around - 120) < 1, qPrintable(QString::number(around))); // floor and roof: not the shed's, not the wall's
        QVERIFY2(upright > 4 * 3.5 && upright < 9 * 3.6, qPrintable(QString::number(upright))); // where the wall juts out, two more
        QVERIFY(std::abs(volume(solid.plate) - 51) < 0.5);                                      // 25 cm thick
    }

    void aVoidHasNoFloor()
    {
        plan::Plan plan = twoLevels();
        plan::Space room = on<plan::Space>(plan, 1);
        room.area = {{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {}}};
        room.category = QStringLiteral("office");
        plan::Space open = room;
        open.id = plan::FeatureId::random();
        open.category = QStringLiteral("void");
        open.area = {{{{4, 0}, {8, 0}, {8, 4}, {4, 4}}, {}}};
        plan.spaces = {room, open};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[1].id, whole);
        QCOMPARE(volume(solid.opaque), 4 * 4 * 0.25);
        QCOMPARE(heights(solid.opaque), (std::pair{-0.25F, 0.0F}));
    }

    void aVoidIsOpenThroughTheHallAroundItAndABridgeCrossesIt()
    {
        plan::Plan plan = twoLevels();
        plan::Space hall = on<plan::Space>(plan, 1);
        hall.area = {{{{0, 0}, {20, 0}, {20, 10}, {0, 10}}, {}}};
        plan::Space atrium = on<plan::Space>(plan, 1);
        atrium.category = QStringLiteral("void");
        atrium.area = {{{{5, 2}, {15, 2}, {15, 8}, {5, 8}}, {}}};
        plan::Space bridge = on<plan::Space>(plan, 1);
        bridge.area = {{{{9, 2}, {11, 2}, {11, 8}, {9, 8}}, {}}};
        plan.spaces = {bridge, atrium, hall};
        const double floor = volume(buildLevelSolid(plan, plan.levels[1].id, whole).opaque) / 0.25;
        QVERIFY2(std::abs(floor - (20 * 10 - 10 * 6 + 2 * 6)) < 0.5, qPrintable(QString::number(floor)));
    }

    void eachBuildingHasItsOwnGround()
    {
        plan::Plan plan = twoLevels();
        for (const double east : {0.0, 30.0}) {
            plan::Building building;
            building.id = plan::BuildingId::random();
            building.outline = {{{{east, 0}, {east + 20, 0}, {east + 20, 10}, {east, 10}}, {}}};
            plan.buildings.push_back(building);
        }
        plan.levels[0].building = plan.buildings[0].id;
        plan.levels[1].building = plan.buildings[1].id;
        plan.levels[1].ordinal = {0};
        for (const plan::Level &level : plan.levels) {
            const double ground = volume(buildLevelSolid(plan, level.id, whole).opaque);
            QVERIFY(std::abs(ground - 200 * 0.242) < 1e-3);
        }
        // A kiosk without floors stands once, on the first ground floor.
        plan.buildings.push_back(
            {plan::BuildingId::random(), {}, {{{{60, 0}, {65, 0}, {65, 2}, {60, 2}}, {}}}, {}, {}, {}, {}, {}});
        QVERIFY(std::abs(volume(buildLevelSolid(plan, plan.levels[0].id, whole).opaque) - 210 * 0.242) < 1e-3);
        QVERIFY(std::abs(volume(buildLevelSolid(plan, plan.levels[1].id, whole).opaque) - 200 * 0.242) < 1e-3);
    }

    void heightsThatNobodyMeasuredAreAssumedAndSaidToBe()
    {
        plan::Plan plan = twoLevels();
        QVERIFY(!storeyOf(plan, plan.levels[0]).isAssumed);
        plan.levels[0].heightMetres.reset();
        QCOMPARE(storeyOf(plan, plan.levels[0]).heightMetres, 3.6); // up to the next floor
        plan.levels[1].floorMetres = 2.8;
        QCOMPARE(storeyOf(plan, plan.levels[0]).heightMetres, 2.8); // no higher than the next floor
        QVERIFY(storeyOf(plan, plan.levels[0]).isAssumed);
    }

    void aBrokenRoomIsReportedAndTheOthersStand()
    {
        plan::Plan plan = twoLevels();
        plan::Space bowTie = on<plan::Space>(plan);
        bowTie.area = {{{{0, 0}, {4, 4}, {4, 0}, {0, 4}}, {}}};
        plan::Space room = on<plan::Space>(plan);
        room.area = {{{{10, 0}, {14, 0}, {14, 4}, {10, 4}}, {}}};
        plan.spaces = {bowTie, room};
        const LevelSolid solid = buildLevelSolid(plan, plan.levels[0].id, whole);
        QCOMPARE(solid.notBuilt.size(), size_t(1));
        QCOMPARE(volume(solid.opaque), 4 * 4 * 0.25);
    }

    void neighboursAreBlocks()
    {
        plan::Plan plan = twoLevels();
        plan::SiteFeature house;
        house.id = plan::FeatureId::random();
        house.kind = QStringLiteral("building");
        house.shape = geo::MultiPolygon{{{{20, 0}, {30, 0}, {30, 10}, {20, 10}}, {}}};
        house.heightMetres = 12;
        plan.site = {house};
        const Solid solid = buildSurroundings(plan, {}, whole);
        QCOMPARE(openEdges(solid), 0);
        QCOMPARE(heights(solid).second, 12.0F);
        QCOMPARE(heights(buildSurroundings(plan, {}, 1.4)).second, 1.4F);
        const double alone = volume(solid);
        plan::Building own;
        own.outline = {{{{25, 0}, {40, 0}, {40, 10}, {25, 10}}, {}}};
        plan.buildings = {own};
        QVERIFY(std::abs(volume(buildSurroundings(plan, {}, whole)) - alone / 2) < 0.01); // no block in the building itself
    }
};

PORTULAN_TEST(SolidTest)
#include "solid_test.moc"
