// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/storey_list.h"

#include "support/generated_venue.h"
#include "support/test_case.h"

#include <atomic>

using namespace view3d;

/** An upright pane and an opaque wall, 3 m high; the model of one level is broken. Counts how often it is asked. */
class CountingMeshes : public plan::MeshSource
{
public:
    explicit CountingMeshes(plan::ModelId broken)
        : m_broken(broken)
    {}

    base::Result<plan::ModelMesh> mesh(const plan::ModelId &model) const override
    {
        ++asked;
        if (model == m_broken)
            return base::fail(base::ErrorCode::PackageInvalid);
        plan::ModelMesh mesh;
        mesh.vertices = {{1, 2, 0, {0, -127, 0, 0}, {250, 100, 0, 255}},
                         {5, 2, 0, {0, -127, 0, 0}, {250, 100, 0, 255}},
                         {5, 2, 3, {0, -127, 0, 0}, {250, 100, 0, 255}},
                         {1, 9, 0}};
        mesh.opaque = {0, 1, 2};
        mesh.glass = {0, 3, 2};
        return mesh;
    }

    mutable std::atomic<int> asked = 0;

private:
    plan::ModelId m_broken;
};

/** A closed block, 3 m high. */
class Block : public plan::MeshSource
{
public:
    base::Result<plan::ModelMesh> mesh(const plan::ModelId &) const override
    {
        plan::ModelMesh mesh;
        for (const float z : {0.0F, 3.0F}) {
            for (const auto &[x, y] : {std::pair{0.0F, 0.0F}, {5.0F, 0.0F}, {5.0F, 1.0F}, {0.0F, 1.0F}})
                mesh.vertices.push_back({x, y, z, {0, -127, 0, 0}});
        }
        mesh.opaque = {0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7};
        return mesh;
    }
};

/** Three levels: the first with a model, the second with a broken one, the third without. */
class StoreyModelTest : public QObject
{
    Q_OBJECT

    plan::SharedPlan m_plan;
    std::shared_ptr<const CountingMeshes> m_meshes;

    static SolidGeometry *geometry(const StoreyList &storeys, int row, int role)
    {
        return storeys.index(row).data(role).value<SolidGeometry *>();
    }

    /** The n-th number of the first corner: position 0–2, normal 3–5, colour 6–9. */
    static float number(const SolidGeometry &geometry, int n)
    {
        return reinterpret_cast<const float *>(geometry.vertexData().constData())[n];
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto plan = std::make_shared<plan::Plan>(support::generatedVenue({20, 3, 4}));
        plan->models = {{plan::ModelId::random(), plan->levels[0].id, {}, 2}, {plan::ModelId::random(), plan->levels[1].id, {}, 2}};
        m_meshes = std::make_shared<CountingMeshes>(plan->models[1].id);
        plan->meshes = m_meshes;
        m_plan = plan;
    }

    void theModelStandsInPlaceOfThePlansOwnWalls()
    {
        StoreyList storeys;
        storeys.setPlan(m_plan);
        QTRY_VERIFY(storeys.isBuilt());
        QVERIFY(storeys.hasModel());
        QVERIFY(geometry(storeys, 0, StoreyList::ModelOpaqueRole));
        QVERIFY(geometry(storeys, 0, StoreyList::ModelGlassRole));
        QVERIFY(geometry(storeys, 0, StoreyList::OpaqueRole)); // for fingers
        QVERIFY(!geometry(storeys, 2, StoreyList::ModelOpaqueRole));
        const SolidGeometry &wall = *geometry(storeys, 0, StoreyList::ModelOpaqueRole);
        QCOMPARE(wall.vertexData().size(), qsizetype(3 * 10 * sizeof(float)));
        // Seen from the middle of the plan; y is up, north is -z.
        QCOMPARE(number(wall, 0), float(1 - storeys.origin().x));
        QCOMPARE(number(wall, 2), float(storeys.origin().y - 2));
        QCOMPARE(number(wall, 5), 1.0F);
    }

    void aBrokenModelIsSaidAndThePlansOwnIsShown()
    {
        StoreyList storeys;
        storeys.setPlan(m_plan);
        QTRY_VERIFY(storeys.isBuilt());
        QVERIFY(storeys.isModelBroken());
        QVERIFY(!geometry(storeys, 1, StoreyList::ModelOpaqueRole));
        QVERIFY(geometry(storeys, 1, StoreyList::OpaqueRole));
    }

    void aKeyGoesBackToThePlansOwn()
    {
        StoreyList storeys;
        storeys.setPlan(m_plan);
        QTRY_VERIFY(storeys.isBuilt());
        storeys.setShowsModel(false);
        QVERIFY(!storeys.isBuilt());
        QTRY_VERIFY(storeys.isBuilt());
        QVERIFY(!geometry(storeys, 0, StoreyList::ModelOpaqueRole));
        QVERIFY(!storeys.isModelBroken());
        storeys.setShowsModel(true);
        QTRY_VERIFY(storeys.isBuilt());
        QVERIFY(geometry(storeys, 0, StoreyList::ModelOpaqueRole));
    }

    void theCutHoldsForTheModelToo()
    {
        StoreyList storeys;
        storeys.setPlan(m_plan);
        storeys.setCutMetres(1.5);
        QTRY_VERIFY(storeys.isBuilt());
        const SolidGeometry &wall = *geometry(storeys, 0, StoreyList::ModelOpaqueRole);
        QVERIFY(wall.boundsMax().y() <= 1.5001F);
        QVERIFY(wall.boundsMax().y() > 1.4F);
        const int asked = m_meshes->asked;
        storeys.setCutMetres(1.2);
        QTRY_VERIFY(storeys.isBuilt());
        QVERIFY(wall.boundsMax().y() <= 1.2001F);
        QCOMPARE(m_meshes->asked.load(), asked); // the slider reads no package
    }

    void aWallOfTheModelHasATopWhereItIsCut()
    {
        auto plan = std::make_shared<plan::Plan>(*m_plan);
        plan->meshes = std::make_shared<Block>();
        StoreyList storeys;
        storeys.setPlan(plan);
        storeys.setCutMetres(1.5);
        QTRY_VERIFY(storeys.isBuilt());
        const SolidGeometry &block = *geometry(storeys, 0, StoreyList::ModelOpaqueRole);
        const auto corners = size_t(block.vertexData().size()) / (10 * sizeof(float));
        int ofTheTop = 0;
        for (size_t i = 0; i < corners; ++i)
            ofTheTop += number(block, int(10 * i + 1)) == 1.5F && number(block, int(10 * i + 4)) == 1.0F ? 1 : 0;
        QVERIFY(ofTheTop >= 4); // diagonals of its sides are corners too
    }

    void nightIsDarkerAndRedIsRed()
    {
        StoreyList storeys;
        storeys.setPlan(m_plan);
        QTRY_VERIFY(storeys.isBuilt());
        const SolidGeometry &wall = *geometry(storeys, 0, StoreyList::ModelOpaqueRole);
        const float day = number(wall, 6);
        storeys.setThemeName(QStringLiteral("night"));
        QVERIFY(number(wall, 6) < day / 2);
        storeys.setThemeName(QStringLiteral("red"));
        QVERIFY(number(wall, 6) > 0);
        QCOMPARE(number(wall, 7), 0.0F);
        QCOMPARE(number(wall, 8), 0.0F);
    }

    void aPlanWithoutModelsHasNoKeyForThem()
    {
        StoreyList storeys;
        storeys.setPlan(std::make_shared<const plan::Plan>(support::generatedVenue({5, 1, 1})));
        QVERIFY(!storeys.hasModel());
    }
};

PORTULAN_TEST(StoreyModelTest)
#include "storey_model_test.moc"
