// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"
#include "support/test_case.h"

using namespace geo;

static const Polygon ringWithHole{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{4, 4}, {6, 4}, {6, 6}, {4, 6}}}};

class MeasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsInsideOutsideAndBorder_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<bool>("isInside");
        QTest::newRow("inside") << 2.0 << 2.0 << true;
        QTest::newRow("outside") << 12.0 << 2.0 << false;
        QTest::newRow("on the border") << 10.0 << 5.0 << true;
        QTest::newRow("on a corner") << 0.0 << 0.0 << true;
        QTest::newRow("in the hole") << 5.0 << 5.0 << false;
        QTest::newRow("on the hole's border") << 4.0 << 5.0 << true;
        QTest::newRow("level with a corner, outside") << -1.0 << 10.0 << false;
    }

    void knowsInsideOutsideAndBorder()
    {
        QFETCH(double, x);
        QFETCH(double, y);
        QTEST(contains(ringWithHole, {x, y}), "isInside");
    }

    void nothingLiesInAnEmptyPolygon() { QVERIFY(!contains(Polygon{}, {0, 0})); }

    void areaTakesHolesOff() { QCOMPARE(area(ringWithHole), 96.0); }

    void areaKeepsMillimetresFarFromTheAnchor()
    {
        const double far = 1e6;
        QCOMPARE(signedArea({{far, far}, {far + 0.001, far}, {far + 0.001, far + 0.001}, {far, far + 0.001}}) > 0.99e-6, true);
    }

    void theNearestPlaceOnALineIsFound()
    {
        const NearestOnLine found = nearestOnLine({{0, 0}, {10, 0}, {10, 10}}, {12, 4});
        QCOMPARE(found.segment, size_t(1));
        QCOMPARE(found.point, (Point{10, 4}));
        QCOMPARE(found.distance, 2.0);
    }

    void aBoxGrowsFromNothing()
    {
        Box box;
        QVERIFY(box.isEmpty());
        QVERIFY(!box.contains({0, 0}));
        QVERIFY(box.grown(5).isEmpty());
        box.add(Point{3, 4});
        QCOMPARE(box.width(), 0.0);
        QVERIFY(box.contains({3, 4}));
    }
};

PORTULAN_TEST(MeasureTest)
#include "measure_test.moc"
