// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/solid_geometry.h"

#include "support/test_case.h"

using namespace view3d;

/** Floors of 2 m by 2 m around the middle, at these heights, seen from above; they are features from `feature` on. */
static SolidMesh floors(const std::vector<float> &heights, uint32_t feature = 1)
{
    scene::Solid solid;
    for (const float z : heights) {
        const auto first = uint32_t(solid.vertices.size());
        for (const auto &[x, y] : {std::pair{-1.0F, -1.0F}, {1.0F, -1.0F}, {1.0F, 1.0F}, {-1.0F, 1.0F}})
            solid.vertices.push_back({x, y, z, 0, 0, 1, scene::Token::Floor, feature});
        for (const uint32_t corner : {0U, 1U, 2U, 0U, 2U, 3U})
            solid.indices.push_back(first + corner);
        ++feature;
    }
    return meshOf(solid);
}

class SolidHitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestFrontIsHit_data()
    {
        QTest::addColumn<QVector3D>("from");
        QTest::addColumn<QVector3D>("direction");
        QTest::addColumn<int>("feature"); // -1: none
        QTest::newRow("straight down") << QVector3D(0.5F, 10, -0.5F) << QVector3D(0, -1, 0) << 2;
        QTest::newRow("between them") << QVector3D(0, 2, 0) << QVector3D(0, -1, 0) << 1;
        QTest::newRow("aslant") << QVector3D(-6.5F, 8, 0) << QVector3D(1, -1, 0) << -1;
        QTest::newRow("aslant, under the upper one") << QVector3D(-3, 3, 0) << QVector3D(3, -3, 0) << 1;
        QTest::newRow("beside them") << QVector3D(1.5F, 10, 0) << QVector3D(0, -1, 0) << -1;
        QTest::newRow("from below: backs are not seen") << QVector3D(0, -5, 0) << QVector3D(0, 1, 0) << -1;
        QTest::newRow("looking away") << QVector3D(0, 10, 0) << QVector3D(0, 1, 0) << -1;
    }
    void theNearestFrontIsHit()
    {
        QFETCH(const QVector3D, from);
        QFETCH(const QVector3D, direction);
        const std::optional<MeshHit> hit = firstHit(floors({0, 3}), from, direction);
        QTEST(hit ? hit->feature : -1, "feature");
    }

    void whatHasNoNameHidesNothingWhereOneAsksForNames()
    {
        const SolidMesh mesh = floors({3, 0}, 0); // the upper one is no feature's
        const QVector3D from(0, 10, 0);
        const QVector3D down(0, -1, 0);
        QCOMPARE(firstHit(mesh, from, down)->feature, 0);
        QCOMPARE(firstHit(mesh, from, down, Sight::Named)->feature, 1);
    }
};

PORTULAN_TEST(SolidHitTest)
#include "solid_hit_test.moc"
