// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"
#include "scene/mesh.h"
#include "support/test_case.h"

using namespace scene;

/** Surface of the triangles, strokes widened as the shader does at one pixel a metre. */
static double surface(const Mesh &mesh)
{
    const auto place = [&](uint32_t index) {
        const Vertex &v = mesh.vertices[index];
        const double half = std::max(v.halfWidthMetres, v.minHalfWidthPixels);
        return geo::Point{v.x + v.normalX * half, v.y + v.normalY * half};
    };
    double sum = 0;
    for (size_t i = 0; i + 2 < mesh.indices.size(); i += 3)
        sum += std::abs(geo::signedArea({place(mesh.indices[i]), place(mesh.indices[i + 1]), place(mesh.indices[i + 2])}));
    return sum;
}

static Stroke stroke(geo::Polyline line, bool isClosed = false)
{
    return {std::move(line), isClosed, Token::WallPartition, 0.2F, 0, Dash::None, 0};
}

class MeshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFillCoversItsSurfaceHolesTakenOff()
    {
        const geo::Polygon court{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{4, 4}, {6, 4}, {6, 6}, {4, 6}}}};
        const Mesh mesh = tessellate({{Fill{court, Token::Floor, Pattern::Solid}}});
        QVERIFY(std::abs(surface(mesh) - 96) < 1e-3);
        QCOMPARE(mesh.vertices.front().colour, uint8_t(Token::Floor));
    }

    void aLineHasItsTrueWidth() { QVERIFY(std::abs(surface(tessellate({{stroke({{0, 0}, {10, 0}})}})) - 2) < 1e-3); }

    void aClosedLineHasCleanCorners()
    {
        // A square ring of 0.2 m: the outer square less the inner one.
        const Mesh mesh = tessellate({{stroke({{0, 0}, {10, 0}, {10, 10}, {0, 10}}, true)}});
        QVERIFY(std::abs(surface(mesh) - (10.2 * 10.2 - 9.8 * 9.8)) < 1e-3);
    }

    /** Each corner is sent once; only a dashed ring needs a second one where it closes, or its last side would run backwards. */
    void segmentsShareTheirCorners()
    {
        Stroke ring = stroke({{0, 0}, {10, 0}, {10, 10}, {0, 10}}, true);
        QCOMPARE(tessellate({{ring}}).vertices.size(), size_t(8));
        QCOMPARE(tessellate({{stroke({{0, 0}, {10, 0}, {10, 10}})}}).vertices.size(), size_t(6));

        ring.dash = Dash::Short;
        const Mesh dashed = tessellate({{ring}});
        QCOMPARE(dashed.vertices.size(), size_t(10));
        for (size_t i = 0; i < dashed.indices.size(); i += 3) {
            const auto [nearest, farthest] =
                std::minmax({dashed.vertices[dashed.indices[i]].along, dashed.vertices[dashed.indices[i + 1]].along,
                             dashed.vertices[dashed.indices[i + 2]].along});
            QCOMPARE(farthest - nearest, 10.0F);
        }
    }

    void sharpCornersAreCutOff()
    {
        const Mesh mesh = tessellate({{stroke({{0, 0}, {10, 0}, {0, 0.1}})}});
        for (const Vertex &vertex : mesh.vertices)
            QVERIFY(std::hypot(vertex.normalX, vertex.normalY) <= 3.001F);
    }

    void brokenItemsAreLeftOut_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("no point") << 0;
        QTest::newRow("one point") << 1;
        QTest::newRow("the same point twice") << 2;
    }

    void brokenItemsAreLeftOut()
    {
        QFETCH(int, points);
        DrawList list;
        list.items.emplace_back(stroke(geo::Polyline(size_t(points), geo::Point{1, 1})));
        list.items.emplace_back(Fill{{{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}, Token::Floor, Pattern::Solid});
        QVERIFY(tessellate(list).indices.empty());
    }

    void everyIndexHasItsVertexAndEveryNumberIsFinite()
    {
        DrawList list;
        list.items.emplace_back(stroke({{0, 0}, {5, 0}, {5, 0}, {5, 5}, {0, 0}}, true));
        list.items.emplace_back(stroke({{0, 0}, {5, 0}, {0, 0}}));
        const Mesh mesh = tessellate(list);
        QVERIFY(!mesh.indices.empty());
        for (const uint32_t index : mesh.indices)
            QVERIFY(index < mesh.vertices.size());
        for (const Vertex &vertex : mesh.vertices)
            QVERIFY(std::isfinite(vertex.x + vertex.y + vertex.normalX + vertex.normalY));
    }

    void precisionIsKeptFarFromTheAnchor()
    {
        const Mesh mesh = tessellate({{stroke({{5000, 5000}, {5000.001, 5000}})}});
        QVERIFY(mesh.vertices.back().x > mesh.vertices.front().x);
    }
};

PORTULAN_TEST(MeshTest)
#include "mesh_test.moc"
