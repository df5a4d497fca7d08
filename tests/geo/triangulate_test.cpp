// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"
#include "geo/triangulate.h"
#include "support/property.h"
#include "support/test_case.h"

using namespace geo;

Q_DECLARE_METATYPE(geo::Polygon)

static double surface(const Triangles &triangles)
{
    double sum = 0;
    for (size_t i = 0; i + 2 < triangles.indices.size(); i += 3)
        sum += std::abs(signedArea({triangles.points[triangles.indices[i]], triangles.points[triangles.indices[i + 1]],
                                    triangles.points[triangles.indices[i + 2]]}));
    return sum;
}

static Ring square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}};
}

class TriangulateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversExactlyTheSurface_data()
    {
        QTest::addColumn<geo::Polygon>("polygon");
        QTest::newRow("a square") << Polygon{square(0, 0, 10), {}};
        QTest::newRow("clockwise") << Polygon{{{0, 0}, {0, 5}, {5, 5}, {5, 0}}, {}};
        QTest::newRow("an L") << Polygon{{{0, 0}, {10, 0}, {10, 4}, {4, 4}, {4, 10}, {0, 10}}, {}};
        QTest::newRow("with a hole") << Polygon{square(0, 0, 10), {square(3, 3, 2)}};
        QTest::newRow("two holes") << Polygon{square(0, 0, 10), {square(1, 1, 2), square(5, 5, 3)}};
        QTest::newRow("a hole that touches the border in a point") << Polygon{square(0, 0, 10), {{{0, 5}, {3, 3}, {3, 7}}}};
        QTest::newRow("two kilometres away") << Polygon{square(2000, -2000, 10), {}};
    }

    void coversExactlyTheSurface()
    {
        QFETCH(geo::Polygon, polygon);
        const base::Result<Triangles> triangles = triangulate(polygon);
        QVERIFY(triangles.has_value());
        QVERIFY(std::abs(surface(*triangles) - area(polygon)) < 1e-6);
        for (size_t i = 0; i + 2 < triangles->indices.size(); i += 3) {
            const Point centre = (triangles->points[triangles->indices[i]] + triangles->points[triangles->indices[i + 1]] +
                                  triangles->points[triangles->indices[i + 2]]) *
                                 (1.0 / 3);
            QVERIFY(contains(polygon, centre));
        }
    }

    void aBrokenRingIsReportedWithItsPlace_data()
    {
        QTest::addColumn<geo::Polygon>("polygon");
        QTest::newRow("a bow tie") << Polygon{{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}};
        QTest::newRow("a ring that touches itself along a line")
            << Polygon{{{0, 0}, {10, 0}, {10, 10}, {5, 10}, {5, 0}, {0, 0}}, {}};
        QTest::newRow("a hole outside") << Polygon{square(0, 0, 10), {square(20, 20, 2)}};
        QTest::newRow("a hole across the border") << Polygon{square(0, 0, 10), {square(8, 8, 4)}};
        QTest::newRow("no area") << Polygon{{{0, 0}, {5, 0}, {10, 0}}, {}};
        QTest::newRow("two points") << Polygon{{{0, 0}, {5, 0}}, {}};
        QTest::newRow("nothing") << Polygon{};
        QTest::newRow("not a number") << Polygon{{{0, 0}, {5, std::nan("")}, {5, 5}}, {}};
        QTest::newRow("infinite") << Polygon{{{0, 0}, {std::numeric_limits<double>::infinity(), 0}, {5, 5}}, {}};
    }

    void aBrokenRingIsReportedWithItsPlace()
    {
        QFETCH(geo::Polygon, polygon);
        const base::Result<Triangles> triangles = triangulate(polygon);
        QVERIFY(!triangles.has_value());
        QCOMPARE(triangles.error().code, base::ErrorCode::GeometryInvalid);
        QVERIFY(!triangles.error().detail.isEmpty());
        QVERIFY(triangles.error().place.contains(QStringLiteral("x ")));
    }

    void anyStarIsCoveredExactly()
    {
        PORTULAN_PROPERTY("surface is kept", [] {
            const int corners = *rc::gen::inRange(3, 40);
            Polygon star;
            for (int i = 0; i < corners; ++i) {
                const double radius = *rc::gen::inRange(100, 5000) / 100.0;
                const double angle = 2 * M_PI * i / corners;
                star.outer.push_back({radius * std::cos(angle), radius * std::sin(angle)});
            }
            const base::Result<Triangles> triangles = triangulate(star);
            RC_ASSERT(triangles.has_value() == !flaw(star).has_value());
            if (triangles)
                RC_ASSERT(std::abs(surface(*triangles) - area(star)) < 1e-6 * (1 + area(star)));
        });
    }

    void anyScribbleIsAnErrorOrASurfaceButNeverACrash()
    {
        PORTULAN_PROPERTY("an answer for every ring", [] {
            Polygon scribble;
            const int corners = *rc::gen::inRange(0, 15);
            for (int i = 0; i < corners; ++i)
                scribble.outer.push_back({double(*rc::gen::inRange(-5, 5)), double(*rc::gen::inRange(-5, 5))});
            RC_ASSERT(triangulate(scribble).has_value() == !flaw(scribble).has_value());
        });
    }
};

PORTULAN_TEST(TriangulateTest)
#include "triangulate_test.moc"
