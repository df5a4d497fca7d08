// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/mesh_caps.h"
#include "support/test_case.h"

#include <QDeadlineTimer>

#include <limits>

using namespace plan;

/** A closed box; with its lid missing it is open at the top, with a side missing nothing of it is closed. */
static ModelMesh box(float x, float width, bool hasAllSides = true)
{
    ModelMesh mesh;
    for (const float z : {0.0F, 3.0F}) {
        mesh.vertices.push_back({x, 0, z});
        mesh.vertices.push_back({x + width, 0, z});
        mesh.vertices.push_back({x + width, 0.2F, z});
        mesh.vertices.push_back({x, 0.2F, z});
    }
    mesh.opaque = {0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6};
    if (hasAllSides)
        mesh.opaque.insert(mesh.opaque.end(), {3, 0, 4, 3, 4, 7});
    return mesh;
}

/** Square metres that lie at a height and face up. */
static double capped(const ModelMesh &mesh, float height)
{
    double sum = 0;
    for (size_t i = 0; i + 2 < mesh.opaque.size(); i += 3) {
        const MeshVertex &a = mesh.vertices[mesh.opaque[i]];
        const MeshVertex &b = mesh.vertices[mesh.opaque[i + 1]];
        const MeshVertex &c = mesh.vertices[mesh.opaque[i + 2]];
        if (a.z == height && b.z == height && c.z == height)
            sum += double((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
    }
    return sum;
}

class MeshCapsTest : public QObject
{
    Q_OBJECT

    static ModelMesh cut(const ModelMesh &whole, double height)
    {
        ModelMesh part = between(whole, -std::numeric_limits<double>::infinity(), height);
        addCaps(part, whole, height, {1, 2, 3, 255});
        return part;
    }

private Q_SLOTS:
    void aClosedWallHasATopWhereItIsCut()
    {
        const ModelMesh part = cut(box(0, 5), 1.5);
        QVERIFY(std::abs(capped(part, 1.5F) - 1) < 1e-4);
        QCOMPARE(int(part.vertices.back().colour[2]), 3);
        QCOMPARE(int(part.vertices.back().normal[2]), 127);
    }

    void anOpenWallStaysHollow() { QCOMPARE(capped(cut(box(0, 5, false), 1.5), 1.5F), 0.0); }

    void aCutAboveItAddsNothing() { QCOMPARE(cut(box(0, 5), 4).opaque.size(), box(0, 5).opaque.size()); }

    void aMeshTooFineForCapsStaysOpenAndKeepsNoOneWaiting()
    {
        ModelMesh fine;
        for (int i = 0; i < 2600; ++i) { // eight lines of the section each
            const ModelMesh wall = box(float(i), 0.5F);
            const auto first = uint32_t(fine.vertices.size());
            fine.vertices.insert(fine.vertices.end(), wall.vertices.begin(), wall.vertices.end());
            for (const uint32_t corner : wall.opaque)
                fine.opaque.push_back(first + corner);
        }
        const QDeadlineTimer patience(1000);
        const ModelMesh part = cut(fine, 1.5);
        QVERIFY(!patience.hasExpired());
        QVERIFY(!part.opaque.empty());
        QCOMPARE(capped(part, 1.5F), 0.0);
    }

    void farFromTheOriginItsCornersStillMeet() { QVERIFY(std::abs(capped(cut(box(2000.3F, 5), 1.1), 1.1F) - 1) < 1e-2); }
};

PORTULAN_TEST(MeshCapsTest)
#include "mesh_caps_test.moc"
