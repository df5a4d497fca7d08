// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_levels.h"
#include "support/test_case.h"

#include "plan/level_names.h"
#include "plan/storey.h"

#include <cmath>

using namespace import;
using base::ErrorCode;

constexpr geo::LonLat here{2.35, 48.85};

/** Three levels of 3 m, of a house 20 m wide and 10 m deep whose lower left corner is the plan's origin. */
static plan::Plan house()
{
    plan::Plan plan;
    plan.venue.id = plan::VenueId::random();
    plan.venue.anchor = here;
    const auto building = plan::BuildingId::random();
    plan.buildings = {{building, {}, {{{{0, 0}, {20, 0}, {20, 10}, {0, 10}, {0, 0}}, {}}}, {}, {}, {}, {}, {}}};
    for (int i = 0; i < 3; ++i) {
        plan::Level level;
        level.id = plan::LevelId::random();
        level.building = building;
        level.ordinal.hundredths = 100 * i;
        level.label = i == 0 ? QStringLiteral("RDC") : QStringLiteral("R+%1").arg(i);
        level.floorMetres = 3.0 * i;
        level.heightMetres = 3;
        level.verticalOrder = i;
        plan.levels.push_back(level);
    }
    return plan;
}

/** An upright wall from a to b, between two heights, in as many pieces. */
static plan::ModelMesh wall(geo::Point a, geo::Point b, float low, float high, int pieces = 1)
{
    plan::ModelMesh mesh;
    for (int i = 0; i <= pieces; ++i) {
        const geo::Point at = a + (b - a) * (double(i) / pieces);
        for (const float z : {low, high})
            mesh.vertices.push_back({float(at.x), float(at.y), z, {0, -127, 0, 0}});
        const auto last = uint32_t(mesh.vertices.size());
        if (i > 0)
            mesh.opaque.insert(mesh.opaque.end(), {last - 4, last - 2, last - 1, last - 4, last - 1, last - 3});
    }
    return mesh;
}

static ModelScene sceneOf(const plan::ModelMesh &mesh, const QStringList &nodes = {})
{
    ModelScene scene;
    scene.parts = {{nodes, mesh}};
    return scene;
}

static plan::Source source(const plan::Plan &plan)
{
    plan::Source source;
    source.id = plan::SourceId::named(plan.venue.id.uuid, QStringLiteral("model"));
    source.title = QStringLiteral("house.glb");
    return source;
}

static plan::ModelMesh meshOf(const plan::Plan &plan, const QString &label)
{
    const plan::Level *level = plan::findLevel(plan, label);
    for (const plan::Model &model : plan.models) {
        if (model.level == level->id)
            return *plan.meshes->mesh(model.id);
    }
    return {};
}

static geo::Box heightsOf(const plan::ModelMesh &mesh)
{
    geo::Box box;
    for (const plan::MeshVertex &vertex : mesh.vertices)
        box.add(geo::Point{double(vertex.z), double(vertex.z)});
    return box;
}

/** The house, and another one with the same labels beside it, 10 m wide and 10 m deep. */
static plan::Plan twoHouses(const QString &firstName, const QString &secondName)
{
    plan::Plan plan = house();
    plan.buildings[0].name = firstName;
    const auto second = plan::BuildingId::random();
    plan.buildings.push_back({second, secondName, {{{{50, 0}, {60, 0}, {60, 10}, {50, 10}, {50, 0}}, {}}}, {}, {}, {}, {}, {}});
    for (size_t i = 0; i < 2; ++i) {
        plan.levels.push_back(plan.levels[i]);
        plan.levels.back().id = plan::LevelId::random();
        plan.levels.back().building = second;
    }
    return plan;
}

static bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-3;
}

class ModelLevelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFacadeIsSplitAtTheFloors()
    {
        plan::Plan plan = house();
        QVERIFY(addModel(plan, source(plan), sceneOf(wall({0, 0}, {20, 0}, -1, 12)), {here, 0, {}, {}}));
        QCOMPARE(plan.models.size(), size_t(3));
        // Half a metre below its floor begins what belongs to a level; heights count from the floor.
        QVERIFY(isNear(heightsOf(meshOf(plan, "RDC")).minX, -1) && isNear(heightsOf(meshOf(plan, "RDC")).maxX, 2.5));
        QVERIFY(isNear(heightsOf(meshOf(plan, "R+1")).minX, -0.5) && isNear(heightsOf(meshOf(plan, "R+1")).maxX, 2.5));
        QVERIFY(isNear(heightsOf(meshOf(plan, "R+2")).minX, -0.5) && isNear(heightsOf(meshOf(plan, "R+2")).maxX, 6));
        QVERIFY(plan.importReport.notes.empty());
    }

    void aNodeNamedLikeALevelIsThatLevel()
    {
        plan::Plan plan = house();
        QVERIFY(
            addModel(plan, source(plan), sceneOf(wall({0, 0}, {20, 0}, 0, 9), {"root", " r+1 ", "Wall 12"}), {here, 0, {}, {}}));
        QCOMPARE(plan.models.size(), size_t(1));
        QCOMPARE(plan.models[0].level, plan.levels[1].id);
        QVERIFY(isNear(heightsOf(meshOf(plan, "R+1")).minX, -3));
    }

    void aLabelThatTwoBuildingsShareIsNoName()
    {
        plan::Plan plan = house();
        plan.levels[2].label = plan.levels[1].label;
        QVERIFY(addModel(plan, source(plan), sceneOf(wall({0, 0}, {20, 0}, 0, 2), {"R+1"}), {here, 0, {}, {}}));
        QCOMPARE(plan.models[0].level, plan.levels[0].id); // by its height
    }

    void levelsOfOneLabelAreToldApartByTheirNames_data()
    {
        QTest::addColumn<QString>("second");
        QTest::newRow("buildings of two names") << "Annexe";
        QTest::newRow("buildings of one name") << "Hall";
    }
    void levelsOfOneLabelAreToldApartByTheirNames()
    {
        QFETCH(const QString, second);
        plan::Plan plan = twoHouses("Hall", second);
        const QStringList names = plan::levelNames(plan);
        // Each in as many pieces as its number says, and all in one place.
        ModelScene scene;
        for (qsizetype i = 0; i < names.size(); ++i)
            scene.parts.push_back({{names[i]}, wall({0, 0}, {20, 0}, 0, 2, int(i) + 1)});
        QVERIFY(addModel(plan, source(plan), scene, {here, 0, {}, {}}));
        QCOMPARE(plan.models.size(), plan.levels.size());
        for (size_t i = 0; i < plan.levels.size(); ++i) {
            QCOMPARE(plan.models[i].level, plan.levels[i].id);
            QCOMPARE(plan.models[i].triangles, 2 * int(i + 1));
        }
    }

    void aSharedLabelIsThatOfTheBuildingAroundIt_data()
    {
        QTest::addColumn<geo::Point>("from");
        QTest::addColumn<geo::Point>("to");
        QTest::addColumn<std::vector<size_t>>("levels");
        QTest::newRow("all of the first") << geo::Point{-1, -1} << geo::Point{21, 11} << std::vector<size_t>{1};
        QTest::newRow("a wall of the second") << geo::Point{50, 0} << geo::Point{60, 0} << std::vector<size_t>{4};
        // Split by its heights.
        QTest::newRow("through both") << geo::Point{1, 5} << geo::Point{59, 5} << std::vector<size_t>{0};
        QTest::newRow("beside them") << geo::Point{30, 5} << geo::Point{40, 5} << std::vector<size_t>{0};
    }
    void aSharedLabelIsThatOfTheBuildingAroundIt()
    {
        QFETCH(const geo::Point, from);
        QFETCH(const geo::Point, to);
        QFETCH(const std::vector<size_t>, levels);
        plan::Plan plan = twoHouses("Hall", "Annexe");
        QVERIFY(addModel(plan, source(plan), sceneOf(wall(from, to, 0, 2), {"site", "R+1", ""}), {here, 0, {}, {}}));
        QCOMPARE(plan.models.size(), levels.size());
        for (size_t i = 0; i < levels.size(); ++i)
            QCOMPARE(plan.models[i].level, plan.levels[levels[i]].id);
    }

    void ofBuildingsWithinOneBoxTheOutlineTells()
    {
        plan::Plan plan = twoHouses("Hall", "Annexe");
        // The second stands in the corner of the first one's L.
        plan.buildings[0].outline = {{{{0, 0}, {60, 0}, {60, 5}, {20, 5}, {20, 40}, {0, 40}, {0, 0}}, {}}};
        plan.buildings[1].outline = {{{{30, 15}, {50, 15}, {50, 35}, {30, 35}, {30, 15}}, {}}};
        const auto levelOf = [&](geo::Point from, geo::Point to) {
            return addModel(plan, source(plan), sceneOf(wall(from, to, 0, 2), {"R+1"}), {here, 0, {}, {}}) ? plan.models.at(0).level
                                                                                                           : plan::LevelId();
        };
        QCOMPARE(levelOf({0, 0}, {60, 40}), plan.levels[1].id);
        QCOMPARE(levelOf({31, 16}, {49, 34}), plan.levels[4].id);
    }

    void theBuildingThatStandsThereGetsIt()
    {
        plan::Plan plan = house();
        plan::Level other = plan.levels[0];
        other.id = plan::LevelId::random();
        other.building = plan::BuildingId::random();
        other.label = QStringLiteral("B-RDC");
        plan.buildings.insert(plan.buildings.begin(),
                              {*other.building, {}, {{{{50, 0}, {60, 0}, {60, 9}, {50, 9}, {50, 0}}, {}}}, {}, {}, {}, {}, {}});
        plan.levels.insert(plan.levels.begin(), other);
        QVERIFY(addModel(plan, source(plan), sceneOf(wall({1, 1}, {19, 9}, 0, 2)), {here, 0, {}, {}}));
        QCOMPARE(plan.models[0].level, plan.levels[1].id);
        QVERIFY(addModel(plan, source(plan), sceneOf(wall({51, 1}, {59, 8}, 0, 2)), {here, 0, {}, {}}));
        QCOMPARE(plan.models[0].level, other.id);
    }

    void itStandsWhereAndAsItIsTold_data()
    {
        QTest::addColumn<double>("bearing");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("north up") << 0.0 << 8.0 << 2.0;
        QTest::newRow("its north is east") << 90.0 << 2.0 << -8.0;
        QTest::newRow("its north is south") << 180.0 << -8.0 << -2.0;
        QTest::newRow("its north is west") << -90.0 << -2.0 << 8.0;
    }
    void itStandsWhereAndAsItIsTold()
    {
        QFETCH(const double, bearing);
        QFETCH(const double, x);
        QFETCH(const double, y);
        plan::Plan plan = house();
        const geo::LonLat origin = geo::Frame(here).toGeographic({30, 40});
        QVERIFY(addModel(plan, source(plan), sceneOf(wall({0, 0}, {8, 2}, 0, 2)), {origin, bearing, {}, {}}));
        const plan::ModelMesh mesh = meshOf(plan, "RDC");
        QVERIFY(std::any_of(mesh.vertices.begin(), mesh.vertices.end(), [&](const plan::MeshVertex &vertex) {
            return std::abs(vertex.x - 30 - x) < 0.02 && std::abs(vertex.y - 40 - y) < 0.02;
        }));
        // The normal turns with it: it looked south.
        const double south = (bearing + 180) * 3.14159265358979 / 180;
        QVERIFY(std::abs(mesh.vertices[0].normal[0] - 127 * std::sin(south)) < 1.5);
        QVERIFY(std::abs(mesh.vertices[0].normal[1] - 127 * std::cos(south)) < 1.5);
    }

    void unitAndAxisByHandWin()
    {
        plan::Plan plan = house();
        // 8 m wide and 2 m high, in millimetres; in the file y is north, but it was read as if it were up.
        plan::ModelMesh mesh = wall({0, 0}, {8000, 0}, 0, 2000);
        for (plan::MeshVertex &vertex : mesh.vertices)
            vertex = {vertex.x, -vertex.z, vertex.y, vertex.normal, vertex.colour};
        QVERIFY(addModel(plan, source(plan), sceneOf(mesh), {here, 0, 0.001, true}));
        QVERIFY(isNear(heightsOf(meshOf(plan, "RDC")).maxX, 2));
        QVERIFY(isNear(meshOf(plan, "RDC").vertices.back().y, 0));
    }

    void whatStandsElsewhereIsRefused_data()
    {
        QTest::addColumn<plan::ModelMesh>("mesh");
        QTest::addColumn<bool>("hasPlace");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no place said") << wall({0, 0}, {20, 0}, 0, 3) << false << ErrorCode::ModelPlaceUnknown;
        QTest::newRow("a kilometre off") << wall({1000, 0}, {1020, 0}, 0, 3) << true << ErrorCode::ModelElsewhere;
        QTest::newRow("millimetres as metres") << wall({0, 0}, {20000, 0}, 0, 3000) << true << ErrorCode::ModelElsewhere;
        QTest::newRow("higher than any coordinate") << wall({0, 0}, {20, 0}, 0, 2e7F) << true << ErrorCode::ModelElsewhere;
        QTest::newRow("deeper than any coordinate") << wall({0, 0}, {20, 0}, -2e7F, 3) << true << ErrorCode::ModelElsewhere;
        QTest::newRow("metres as millimetres") << wall({0, 0}, {0.02, 0}, 0, 0.003F) << true << ErrorCode::ModelElsewhere;
    }
    void whatStandsElsewhereIsRefused()
    {
        QFETCH(const plan::ModelMesh, mesh);
        QFETCH(const bool, hasPlace);
        QFETCH(const ErrorCode, code);
        plan::Plan plan = house();
        QVERIFY(addModel(plan, source(plan), sceneOf(wall({0, 0}, {20, 0}, 0, 2)), {here, 0, {}, {}}));
        const base::Result<void> added =
            addModel(plan, source(plan), sceneOf(mesh), {hasPlace ? std::optional(here) : std::nullopt, 0, {}, {}});
        QVERIFY(!added);
        QCOMPARE(added.error().code, code);
        QCOMPARE(plan.models.size(), size_t(1)); // the earlier one stays
    }

    void aPlanWithNothingInItHasBoundsToo()
    {
        plan::Plan plan = house();
        plan.buildings.clear();
        QVERIFY(plan::extent(plan).isEmpty());
        QCOMPARE(addModel(plan, source(plan), sceneOf(wall({2e7, 0}, {2e7 + 20, 0}, 0, 3)), {here, 0, {}, {}}).error().code,
                 ErrorCode::ModelElsewhere);
    }

    void anotherModelTakesThePlaceOfTheFirst()
    {
        plan::Plan plan = house();
        ModelScene painted = sceneOf(wall({0, 0}, {20, 0}, 0, 9));
        painted.hasTextures = true;
        QVERIFY(addModel(plan, source(plan), painted, {here, 0, {}, {}}));
        QCOMPARE(plan.importReport.notes.size(), size_t(1));
        QVERIFY(addModel(plan, source(plan), sceneOf(wall({0, 0}, {20, 0}, 0, 2)), {here, 0, {}, {}}));
        QCOMPARE(plan.models.size(), size_t(1));
        QCOMPARE(plan.sources.size(), size_t(1));
        QVERIFY(plan.importReport.notes.empty());
        QCOMPARE(plan.models[0].source, std::optional(plan.sources[0].id));
    }

    void heightsThatWereAssumedAreSaid()
    {
        plan::Plan plan = house();
        plan.levels[1].floorMetres.reset();
        QVERIFY(addModel(plan, source(plan), sceneOf(wall({0, 0}, {20, 0}, 0, 9)), {here, 0, {}, {}}));
        QCOMPARE(plan.importReport.notes.size(), size_t(1));
        QCOMPARE(plan.importReport.notes[0].reason, QStringLiteral("model_floors"));
    }

    void aHeavyLevelIsSimplifiedAndSaid_data()
    {
        QTest::addColumn<bool>("isConnected");
        QTest::newRow("a wall in many pieces") << true;
        QTest::newRow("loose triangles") << false;
    }
    void aHeavyLevelIsSimplifiedAndSaid()
    {
        QFETCH(const bool, isConnected);
        plan::Plan plan = house();
        plan::ModelMesh mesh = wall({0, 0}, {20, 0}, 0, 2, int(mostTrianglesOfALevel));
        if (!isConnected) {
            plan::ModelMesh loose;
            for (const uint32_t corner : mesh.opaque) {
                loose.opaque.push_back(uint32_t(loose.vertices.size()));
                loose.vertices.push_back(mesh.vertices[corner]);
                loose.vertices.back().y += float(loose.vertices.size() / 3 % 1000) * 0.01F;
            }
            mesh = loose;
        }
        QVERIFY(addModel(plan, source(plan), sceneOf(mesh), {here, 0, {}, {}}));
        QVERIFY(plan.models[0].triangles <= int(mostTrianglesOfALevel));
        QVERIFY(plan.models[0].triangles > 0);
        const plan::ModelMesh simple = meshOf(plan, "RDC");
        QCOMPARE(int(simple.opaque.size() / 3), plan.models[0].triangles);
        QVERIFY(heightsOf(simple).maxX > 1.9);
        QCOMPARE(plan.importReport.notes[0].reason, QStringLiteral("model_simplified"));
        QVERIFY(plan.importReport.notes[0].detail.startsWith("RDC: 50000 → "));
    }

    void whatFitsIsLeftAsItIs()
    {
        plan::Plan plan = house();
        QVERIFY(addModel(plan, source(plan), sceneOf(wall({0, 0}, {20, 0}, 0, 2, 10)), {here, 0, {}, {}}));
        QCOMPARE(plan.models[0].triangles, 20);
        QCOMPARE(meshOf(plan, "RDC").vertices.size(), size_t(22));
    }
};

PORTULAN_TEST(ModelLevelsTest)
#include "model_levels_test.moc"
