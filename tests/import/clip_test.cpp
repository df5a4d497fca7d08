// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/clip.h"
#include "support/test_case.h"

#include "geo/measure.h"

using namespace import;

static geo::Box tenByTen()
{
    geo::Box box;
    box.add(geo::Point{0, 0});
    box.add(geo::Point{10, 10});
    return box;
}

static double areaOf(const geo::MultiPolygon &polygons)
{
    double sum = 0;
    for (const geo::Polygon &polygon : polygons)
        sum += geo::area(polygon);
    return sum;
}

class ClipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineKeepsWhatLiesInside_data()
    {
        QTest::addColumn<geo::Polyline>("line");
        QTest::addColumn<int>("parts");
        QTest::addColumn<double>("length");
        QTest::newRow("inside") << geo::Polyline{{1, 1}, {9, 1}} << 1 << 8.0;
        QTest::newRow("across") << geo::Polyline{{-5, 5}, {15, 5}} << 1 << 10.0;
        QTest::newRow("outside") << geo::Polyline{{-5, -5}, {15, -5}} << 0 << 0.0;
        QTest::newRow("out and in again") << geo::Polyline{{5, 5}, {15, 5}, {15, 8}, {5, 8}} << 2 << 10.0;
        QTest::newRow("touching a corner") << geo::Polyline{{-5, 5}, {5, -5}} << 0 << 0.0;
        QTest::newRow("on the border") << geo::Polyline{{0, 0}, {10, 0}} << 1 << 10.0;
        QTest::newRow("empty") << geo::Polyline{} << 0 << 0.0;
    }

    void aLineKeepsWhatLiesInside()
    {
        QFETCH(geo::Polyline, line);
        QFETCH(int, parts);
        QFETCH(double, length);
        double sum = 0;
        const std::vector<geo::Polyline> inside = clipped(line, tenByTen());
        for (const geo::Polyline &part : inside)
            sum += geo::length(part);
        QCOMPARE(static_cast<int>(inside.size()), parts);
        QCOMPARE(sum, length);
    }

    void aPolygonKeepsWhatLiesInside_data()
    {
        QTest::addColumn<geo::Ring>("outer");
        QTest::addColumn<geo::Ring>("hole");
        QTest::addColumn<double>("area");
        QTest::newRow("inside") << geo::Ring{{1, 1}, {3, 1}, {3, 3}, {1, 3}} << geo::Ring{} << 4.0;
        QTest::newRow("around the box") << geo::Ring{{-5, -5}, {15, -5}, {15, 15}, {-5, 15}} << geo::Ring{} << 100.0;
        QTest::newRow("around the box, with a hole in it")
            << geo::Ring{{-5, -5}, {15, -5}, {15, 15}, {-5, 15}} << geo::Ring{{2, 2}, {4, 2}, {4, 4}, {2, 4}} << 96.0;
        QTest::newRow("half") << geo::Ring{{5, 2}, {15, 2}, {15, 4}, {5, 4}} << geo::Ring{} << 10.0;
        QTest::newRow("outside") << geo::Ring{{20, 20}, {25, 20}, {25, 25}} << geo::Ring{} << 0.0;
        QTest::newRow("two arms") << geo::Ring{{15, 1}, {5, 1}, {5, 3}, {12, 3}, {12, 5}, {5, 5}, {5, 7}, {15, 7}} << geo::Ring{}
                                  << 20.0;
    }

    void aPolygonKeepsWhatLiesInside()
    {
        QFETCH(geo::Ring, outer);
        QFETCH(geo::Ring, hole);
        QFETCH(double, area);
        geo::Polygon polygon{outer, {}};
        if (!hole.empty())
            polygon.holes.push_back(hole);
        QVERIFY(std::abs(areaOf(clipped(polygon, tenByTen())) - area) < 1e-9);
    }
};

PORTULAN_TEST(ClipTest)
#include "clip_test.moc"
