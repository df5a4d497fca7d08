// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/model_mesh.h"
#include "support/test_case.h"

#include <cmath>
#include <limits>

using namespace plan;

constexpr double infinity = std::numeric_limits<double>::infinity();

/** An upright wall 4 m long and 6 m high, its lower half black; and a pane before it. */
static ModelMesh wall()
{
    ModelMesh mesh;
    for (const float z : {0.0F, 6.0F}) {
        for (const float x : {0.0F, 4.0F}) {
            const auto grey = uint8_t(z > 0 ? 200 : 0);
            mesh.vertices.push_back({x, 0, z, {0, 127, 0, 0}, {grey, grey, grey, 255}});
        }
    }
    mesh.opaque = {0, 1, 2, 1, 3, 2};
    mesh.glass = {0, 1, 3};
    return mesh;
}

static double area(const ModelMesh &mesh, const std::vector<uint32_t> &triangles)
{
    double sum = 0;
    for (size_t i = 0; i < triangles.size(); i += 3) {
        const MeshVertex &a = mesh.vertices[triangles[i]];
        const MeshVertex &b = mesh.vertices[triangles[i + 1]];
        const MeshVertex &c = mesh.vertices[triangles[i + 2]];
        sum += std::abs((b.x - a.x) * (c.z - a.z) - (c.x - a.x) * (b.z - a.z)) / 2;
    }
    return sum;
}

class ModelMeshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsBetweenTwoHeightsIsKept_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("wallArea");
        QTest::newRow("all of it") << -infinity << infinity << 24.0;
        QTest::newRow("just all of it") << 0.0 << 6.0 << 24.0;
        QTest::newRow("its foot") << -infinity << 1.5 << 6.0;
        QTest::newRow("its head") << 5.0 << infinity << 4.0;
        QTest::newRow("a band") << 2.0 << 3.0 << 4.0;
        QTest::newRow("nothing below") << -3.0 << 0.0 << 0.0;
        QTest::newRow("nothing above") << 6.5 << 9.0 << 0.0;
    }
    void whatStandsBetweenTwoHeightsIsKept()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const double, wallArea);
        const ModelMesh part = between(wall(), low, high);
        QVERIFY(std::abs(area(part, part.opaque) - wallArea) < 1e-4);
        QVERIFY(std::abs(area(part, part.glass) + area(between(wall(), high, infinity), between(wall(), high, infinity).glass) +
                         area(between(wall(), -infinity, low), between(wall(), -infinity, low).glass) - 12) < 1e-4);
        for (const MeshVertex &vertex : part.vertices)
            QVERIFY(vertex.z >= low - 1e-5 && vertex.z <= high + 1e-5);
    }

    void whatIsWholeKeepsItsVertices() { QVERIFY(between(wall(), -1, 7) == wall()); }

    void aFloorBelongsToTheStoreyThatStandsOnIt()
    {
        ModelMesh floor;
        floor.vertices = {{0, 0, 3}, {1, 0, 3}, {0, 1, 3}};
        floor.opaque = {0, 1, 2};
        QVERIFY(between(floor, 0, 3).opaque.empty());
        QCOMPARE(between(floor, 3, 6).opaque.size(), size_t(3));
    }

    void coloursAndNormalsAreMixedAtTheCut()
    {
        const ModelMesh part = between(wall(), -infinity, 3);
        const auto isAtCut = [](const MeshVertex &vertex) { return std::abs(vertex.z - 3) < 1e-5; };
        const auto atCut = std::find_if(part.vertices.begin(), part.vertices.end(), isAtCut);
        QVERIFY(atCut != part.vertices.end());
        QCOMPARE(int(atCut->colour[0]), 100);
        QCOMPARE(int(atCut->colour[3]), 255);
        QCOMPARE(int(atCut->normal[1]), 127);
    }

    void aMeshComesBackFromItsBytes()
    {
        QCOMPARE(meshOf(bytesOf(wall())).value(), wall());
        QCOMPARE(meshOf(bytesOf({})).value(), ModelMesh());
    }

    void bytesThatContradictThemselvesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray good = bytesOf(wall());
        const auto patched = [&](qsizetype offset, const QByteArray &patch) {
            return QByteArray(good).replace(offset, patch.size(), patch);
        };
        QTest::newRow("nothing") << QByteArray() << "no mesh";
        QTest::newRow("another sign") << patched(0, "PMS9") << "no mesh of this version";
        QTest::newRow("cut off") << good.chopped(1) << "other bytes than its counts say";
        QTest::newRow("something after it") << good + 'x' << "other bytes than its counts say";
        QTest::newRow("four thousand million vertices") << patched(4, "\xff\xff\xff\xff") << "other bytes than its counts say";
        QTest::newRow("two thirds of a triangle")
            << patched(8, "\x07").replace(12, 1, "\x02") << "a triangle of less than three corners";
        QTest::newRow("a corner that is not there") << patched(good.size() - 4, "\x04") << "a corner that does not exist";
        QTest::newRow("a height that is no number") << patched(16 + 8, QByteArray("\0\0\xc0\x7f", 4)) << "a corner at no place";
        QTest::newRow("an infinite one") << patched(16, QByteArray("\0\0\x80\x7f", 4)) << "a corner at no place";
    }
    void bytesThatContradictThemselvesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        const auto mesh = meshOf(bytes);
        QVERIFY(!mesh);
        QCOMPARE(mesh.error(), said);
    }
};

PORTULAN_TEST(ModelMeshTest)
#include "model_mesh_test.moc"
