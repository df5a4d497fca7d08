// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_venue.h"
#include "support/test_case.h"

#include "geo/measure.h"
#include "import/model_floors.h"
#include "import/model_levels.h"

#include <cmath>
#include <numeric>

using namespace import;
using base::ErrorCode;

constexpr geo::LonLat here{2.35, 48.85};

struct Corner
{
    float x, y, z;
};

/** A closed block between two corners. */
static void addBlock(plan::ModelMesh &mesh, Corner low, Corner high)
{
    const auto first = uint32_t(mesh.vertices.size());
    for (const float z : {low.z, high.z}) {
        for (const auto &[x, y] :
             {std::pair(low.x, low.y), std::pair(high.x, low.y), std::pair(high.x, high.y), std::pair(low.x, high.y)})
            mesh.vertices.push_back({x, y, z});
    }
    for (const uint32_t corner : {0U, 2U, 1U, 0U, 3U, 2U, 4U, 5U, 6U, 4U, 6U, 7U, 0U, 1U, 5U, 0U, 5U, 4U,
                                  1U, 2U, 6U, 1U, 6U, 5U, 2U, 3U, 7U, 2U, 7U, 6U, 3U, 0U, 4U, 3U, 4U, 7U})
        mesh.opaque.push_back(first + corner);
}

/** A slab of 20 m × 10 m whose top is the floor, and four walls of 0.3 m on it, 2.8 m high. */
static void addStorey(plan::ModelMesh &mesh, float floor)
{
    addBlock(mesh, {0, 0, floor - 0.2F}, {20, 10, floor});
    const float top = floor + 2.8F;
    addBlock(mesh, {0, 0, floor}, {20, 0.3F, top});
    addBlock(mesh, {0, 9.7F, floor}, {20, 10, top});
    addBlock(mesh, {0, 0.3F, floor}, {0.3F, 9.7F, top});
    addBlock(mesh, {19.7F, 0.3F, floor}, {20, 9.7F, top});
}

/** Two storeys of 3 m and a flat roof, on land of 200 m × 200 m, with a table in it. */
static plan::ModelMesh house(float ground = 0)
{
    plan::ModelMesh mesh;
    addStorey(mesh, ground);
    addStorey(mesh, ground + 3);
    addBlock(mesh, {0, 0, ground + 5.8F}, {20, 10, ground + 6});
    addBlock(mesh, {-100, -100, ground - 1}, {100, 100, ground - 0.25F});
    addBlock(mesh, {4, 4, ground + 0.7F}, {6, 5, ground + 0.75F});
    return mesh;
}

static ModelScene sceneOf(const plan::ModelMesh &mesh)
{
    ModelScene scene;
    scene.parts = {{{}, mesh}};
    return scene;
}

static plan::Source houseFile()
{
    plan::Source source;
    source.title = QStringLiteral("house.glb");
    return source;
}

static double areaOf(const geo::MultiPolygon &polygons)
{
    return std::accumulate(polygons.begin(), polygons.end(), 0.0,
                           [](double sum, const geo::Polygon &polygon) { return sum + geo::area(polygon); });
}

static QStringList reasons(const plan::Plan &plan)
{
    QStringList reasons;
    for (const plan::ImportNote &note : plan.importReport.notes)
        reasons.append(note.reason);
    return reasons;
}

class ModelVenueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFloorIsALevelAndTheRoofIsNone()
    {
        const base::Result<plan::Plan> plan = planOf(sceneOf(house()), {here, 0, {}, {}}, houseFile(), {});
        QVERIFY(plan);
        QCOMPARE(plan->levels.size(), size_t(2));
        QCOMPARE(plan->levels[0].label, QStringLiteral("RDC"));
        QCOMPARE(plan->levels[1].label, QStringLiteral("R+1"));
        QVERIFY(std::abs(*plan->levels[0].floorMetres) < 0.01 && std::abs(*plan->levels[1].floorMetres - 3) < 0.01);
        QVERIFY(std::abs(*plan->levels[0].heightMetres - 3) < 0.01 && std::abs(*plan->levels[1].heightMetres - 3) < 0.01);
        // A mesh for each; that nobody named the levels or knows the rooms is said.
        QCOMPARE(plan->models.size(), size_t(2));
        QCOMPARE(reasons(*plan),
                 QStringList({"name_from_file", "levels_of_model", "outline_of_model", "walls_of_model", "rooms_of_model"}));
        QCOMPARE(plan->importReport.notes[1].detail, QStringLiteral("RDC: 0.00 m, R+1: 3.00 m"));
    }

    void theWallsAreDrawnInTwoDimensions()
    {
        const plan::Plan plan = planOf(sceneOf(house()), {here, 0, {}, {}}, houseFile(), {}).value();
        QCOMPARE(plan.walls.size(), size_t(2));
        for (const plan::Wall &wall : plan.walls)
            QVERIFY(std::abs(areaOf(std::get<geo::MultiPolygon>(wall.shape)) - (20 * 10 - 19.4 * 9.4)) < 0.01);
        QCOMPARE(plan.walls[0].level, std::optional(plan.levels[0].id));
        QCOMPARE(plan.walls[1].level, std::optional(plan.levels[1].id));
    }

    void theLandAroundIsNoBuilding()
    {
        const plan::Plan plan = planOf(sceneOf(house()), {here, 0, {}, {}}, houseFile(), {}).value();
        QCOMPARE(plan.buildings.size(), size_t(1));
        QVERIFY(std::abs(areaOf(plan.buildings[0].outline) - 200) < 0.01);
    }

    void heightsAboveTheSeaAreNoCellars()
    {
        const plan::Plan plan = planOf(sceneOf(house(102)), {here, 0, {}, {}}, houseFile(), {}).value();
        QCOMPARE(plan.levels[0].label, QStringLiteral("RDC"));
        QVERIFY(std::abs(*plan.levels[1].floorMetres - 3) < 0.01);
        QVERIFY(reasons(plan).contains(QStringLiteral("ground_of_model")));
        const plan::ModelMesh upper = *plan.meshes->mesh(plan.models[1].id);
        for (const plan::MeshVertex &vertex : upper.vertices)
            QVERIFY(vertex.z > -0.51F && vertex.z < 3.01F);
    }

    void aCellarLiesBelowTheGroundFloor()
    {
        plan::ModelMesh mesh = house();
        addStorey(mesh, -3);
        const plan::Plan plan = planOf(sceneOf(mesh), {here, 0, {}, {}}, houseFile(), {}).value();
        QCOMPARE(plan.levels.size(), size_t(3));
        QCOMPARE(plan.levels[0].label, QStringLiteral("SS1"));
        QCOMPARE(plan.levels[1].ordinal.hundredths, 0);
    }

    void heightsBelowTheRoofAreNoCellars()
    {
        const plan::Plan plan = planOf(sceneOf(house(-10)), {here, 0, {}, {}}, houseFile(), {}).value();
        QCOMPARE(plan.levels[0].label, QStringLiteral("RDC"));
        QCOMPARE(plan.levels[1].label, QStringLiteral("R+1"));
    }

    void aChimneyMakesNoLevelOfARoof()
    {
        plan::ModelMesh mesh = house();
        addBlock(mesh, {2, 2, 6}, {3, 3, 9});
        const plan::Plan plan = planOf(sceneOf(mesh), {here, 0, {}, {}}, houseFile(), {}).value();
        QCOMPARE(plan.levels.size(), size_t(2));
        QVERIFY(std::abs(*plan.levels[1].heightMetres - 3) < 0.01);
    }

    void theLandIsAFloorOnlyWhereABuildingHasNone_data()
    {
        QTest::addColumn<double>("land");
        QTest::addColumn<bool>("hasSlab");
        QTest::addColumn<bool>("hasRoof");
        QTest::newRow("a little lower") << -0.25 << true << true;
        QTest::newRow("under the slab") << -0.05 << true << true;
        QTest::newRow("below a flight of steps") << -1.6 << true << true;
        QTest::newRow("what the walls stand on") << 0.0 << false << true;
        QTest::newRow("without a roof") << -0.25 << true << false;
    }
    void theLandIsAFloorOnlyWhereABuildingHasNone()
    {
        QFETCH(const double, land);
        QFETCH(const bool, hasSlab);
        QFETCH(const bool, hasRoof);
        plan::ModelMesh mesh;
        addStorey(mesh, 0);
        if (!hasSlab) {
            mesh.vertices.erase(mesh.vertices.begin(), mesh.vertices.begin() + 8);
            mesh.opaque.erase(mesh.opaque.begin(), mesh.opaque.begin() + 36);
            for (uint32_t &corner : mesh.opaque)
                corner -= 8;
        }
        if (hasRoof)
            addBlock(mesh, {0, 0, 2.8F}, {20, 10, 3});
        addBlock(mesh, {-100, -100, -5}, {100, 100, float(land)});
        const base::Result<plan::Plan> plan = planOf(sceneOf(mesh), {here, 0, {}, {}}, houseFile(), {});
        QVERIFY(plan);
        QCOMPARE(plan->levels.size(), size_t(1));
        QCOMPARE(plan->levels[0].label, QStringLiteral("RDC"));
        QVERIFY2(std::abs(*plan->levels[0].floorMetres) < 0.01, qPrintable(QString::number(*plan->levels[0].floorMetres)));
        QVERIFY2(std::abs(areaOf(plan->buildings[0].outline) - 200) < 0.01,
                 qPrintable(QString::number(areaOf(plan->buildings[0].outline))));
    }

    void aNodeNamedLikeAnotherLevelIsSplitAtTheFloorsThatWereFound()
    {
        ModelScene scene = sceneOf(house());
        scene.parts[0].nodes = {QStringLiteral("R+1")};
        const plan::Plan plan = planOf(scene, {here, 0, {}, {}}, houseFile(), {}).value();
        QCOMPARE(plan.models.size(), size_t(2));
    }

    void whatAModelShowedStaysItsOwn()
    {
        plan::Plan plan = planOf(sceneOf(house()), {here, 0, {}, {}}, houseFile(), {}).value();
        plan::Source later;
        later.id = plan::SourceId::named(plan.venue.id.uuid, QStringLiteral("model"));
        later.title = QStringLiteral("later.glb");
        QVERIFY(addModel(plan, later, sceneOf(house()), {here, 0, {}, {}}));
        const auto source = std::find_if(plan.sources.begin(), plan.sources.end(),
                                         [&](const plan::Source &candidate) { return candidate.id == plan.walls[0].source; });
        QVERIFY(source != plan.sources.end());
        QCOMPARE(source->title, QStringLiteral("house.glb"));
        QVERIFY(reasons(plan).contains(QStringLiteral("levels_of_model")));
    }

    void wallsWithoutThicknessAreTold()
    {
        plan::ModelMesh mesh;
        addBlock(mesh, {0, 0, -0.2F}, {20, 10, 0});
        addBlock(mesh, {0, 0, 2.8F}, {20, 10, 3});
        const auto first = uint32_t(mesh.vertices.size());
        for (const float x : {0.0F, 20.0F}) {
            for (const float z : {0.0F, 2.8F})
                mesh.vertices.push_back({x, 0, z});
        }
        for (const uint32_t corner : {0U, 2U, 3U, 0U, 3U, 1U})
            mesh.opaque.push_back(first + corner);
        const plan::Plan plan = planOf(sceneOf(mesh), {here, 0, {}, {}}, houseFile(), {}).value();
        QVERIFY(plan.walls.empty());
        const auto told = std::find_if(plan.importReport.notes.begin(), plan.importReport.notes.end(),
                                       [](const plan::ImportNote &note) { return note.reason == u"no_walls_of_model"; });
        QVERIFY(told != plan.importReport.notes.end());
        QCOMPARE(told->detail, QStringLiteral("RDC"));
        QVERIFY(!reasons(plan).contains(QStringLiteral("walls_of_model")));
    }

    void aMezzanineIsHalfAStorey()
    {
        const auto ordinals = [](const plan::ModelMesh &mesh) {
            const plan::Plan plan = planOf(sceneOf(mesh), {here, 0, {}, {}}, houseFile(), {}).value();
            std::vector<int> all;
            for (const plan::Level &level : plan.levels)
                all.push_back(level.ordinal.hundredths);
            return all;
        };
        plan::ModelMesh low = house();
        addBlock(low, {0, 0, 4.6F}, {10, 10, 4.8F});
        // Nobody stands between 4.8 m and a roof at 6 m.
        QCOMPARE(ordinals(low), std::vector<int>({0, 100}));
        plan::ModelMesh high;
        for (const float floor : {0.0F, 3.0F, 6.6F})
            addStorey(high, floor);
        addBlock(high, {0, 0, 4.6F}, {10, 10, 4.8F});
        QCOMPARE(ordinals(high), std::vector<int>({0, 100, 150, 200}));
    }

    void theVenueIsThatOfThePlaceAndTheFile()
    {
        const auto venue = [](geo::LonLat place, const QString &file) {
            plan::Source source;
            source.title = file;
            return planOf(sceneOf(house()), {place, 0, {}, {}}, source, {QStringLiteral("Mairie")})->venue;
        };
        QCOMPARE(venue(here, "house.glb").name, QStringLiteral("Mairie"));
        QCOMPARE(venue(here, "house.glb").id, venue(here, "house.glb").id);
        QVERIFY(venue(here, "house.glb").id != venue({2.36, 48.85}, "house.glb").id);
        QVERIFY(venue(here, "house.glb").id != venue(here, "hall.glb").id);
    }

    void aCourtStaysOpenAndACrackDoesNot()
    {
        plan::ModelMesh mesh;
        // A ring of roofs around a court of 4 m × 4 m; a crack of 1 cm between two of them.
        addBlock(mesh, {0, 0, 3}, {4.99F, 12, 3.2F});
        addBlock(mesh, {5, 0, 3}, {12, 4, 3.2F});
        addBlock(mesh, {4.99F, 0, 3}, {5, 1, 3.2F});
        addBlock(mesh, {4.99F, 3, 3}, {5, 4, 3.2F});
        addBlock(mesh, {4.99F, 8, 3}, {12, 12, 3.2F});
        addBlock(mesh, {9, 4, 3}, {12, 8, 3.2F});
        const geo::MultiPolygon footprint = footprintOf(mesh, 2);
        QCOMPARE(footprint.size(), size_t(1));
        QCOMPARE(footprint[0].holes.size(), size_t(1));
    }

    void whatCannotBeAPlanIsRefused_data()
    {
        QTest::addColumn<plan::ModelMesh>("mesh");
        QTest::addColumn<bool>("isPlaceSaid");
        QTest::addColumn<double>("unit");
        QTest::addColumn<ErrorCode>("code");
        plan::ModelMesh side;
        addBlock(side, {0, 0, 0}, {0.2F, 10, 20});
        plan::ModelMesh national;
        addBlock(national, {652000, 6862000, 0}, {652020, 6862010, 3});
        plan::ModelMesh stairway;
        for (int i = 0; i < 400; ++i)
            addBlock(stairway, {0, 0, float(i) * 2}, {9, 9, float(i) * 2 + 0.2F});
        plan::ModelMesh spire = house();
        addBlock(spire, {0, 0, 6}, {1, 1, 2000});
        QTest::newRow("no place") << house() << false << 1.0 << ErrorCode::ModelPlaceUnknown;
        QTest::newRow("lying on its side") << side << true << 1.0 << ErrorCode::ModelWithoutFloors;
        QTest::newRow("more floors than any building") << stairway << true << 1.0 << ErrorCode::ModelWithoutFloors;
        QTest::newRow("higher than any building") << spire << true << 1.0 << ErrorCode::ModelElsewhere;
        QTest::newRow("national coordinates") << national << true << 1.0 << ErrorCode::ModelElsewhere;
        QTest::newRow("millimetres as metres") << house() << true << 1000.0 << ErrorCode::ModelElsewhere;
        QTest::newRow("metres as millimetres") << house() << true << 0.001 << ErrorCode::ModelElsewhere;
        QTest::newRow("beyond any coordinate") << house() << true << 1e6 << ErrorCode::ModelElsewhere;
    }
    void whatCannotBeAPlanIsRefused()
    {
        QFETCH(const plan::ModelMesh, mesh);
        QFETCH(const bool, isPlaceSaid);
        QFETCH(const double, unit);
        QFETCH(const ErrorCode, code);
        ModelPlacement placement;
        if (isPlaceSaid)
            placement.origin = here;
        placement.unitMetres = unit;
        const base::Result<plan::Plan> plan = planOf(sceneOf(mesh), placement, houseFile(), {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, code);
    }
};

PORTULAN_TEST(ModelVenueTest)
#include "model_venue_test.moc"
