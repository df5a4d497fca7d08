// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/enclosed.h"

#include "geo/measure.h"
#include "support/test_case.h"

#include <numeric>

using namespace geo;

/** Around a square, counter-clockwise; where it is a hole, clockwise. */
static std::vector<Border> square(Point corner, double side, bool isHole = false)
{
    const Ring ring{corner, corner + Point{side, 0}, corner + Point{side, side}, corner + Point{0, side}};
    std::vector<Border> borders;
    for (size_t i = 0; i < 4; ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % 4];
        borders.push_back(isHole ? Border{b, a} : Border{a, b});
    }
    return borders;
}

static std::vector<Border> together(const std::vector<std::vector<Border>> &parts)
{
    std::vector<Border> all;
    for (const std::vector<Border> &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

class EnclosedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsClosedIsFilled_data()
    {
        QTest::addColumn<std::vector<Border>>("borders");
        QTest::addColumn<double>("squareMetres");
        QTest::newRow("nothing") << std::vector<Border>() << 0.0;
        QTest::newRow("a square") << square({0, 0}, 4) << 16.0;
        QTest::newRow("a wall around a room") << together({square({0, 0}, 4), square({1, 1}, 2, true)}) << 12.0;
        QTest::newRow("a column in that room")
            << together({square({0, 0}, 4), square({1, 1}, 2, true), square({1.5, 1.5}, 1)}) << 13.0;
        QTest::newRow("bodies that overlap") << together({square({0, 0}, 4), square({2, 0}, 4)}) << 24.0;
        QTest::newRow("bodies that touch at a corner") << together({square({0, 0}, 4), square({4, 4}, 2)}) << 20.0;
        QTest::newRow("corners half a millimetre apart")
            << std::vector<Border>{{{0, 0}, {4, 0}}, {{4, 0.0005}, {4, 4}}, {{3.9996, 4}, {0, 0.0004}}} << 8.0;
        std::vector<Border> open = square({0, 0}, 4);
        open.pop_back();
        QTest::newRow("an open one") << open << 0.0;
        QTest::newRow("an open one beside a closed one") << together({open, square({10, 0}, 1)}) << 1.0;
        QTest::newRow("an open one that begins at a closed one")
            << together({square({0, 0}, 4), {{{4, 4}, {6, 6}}, {{6, 6}, {8, 6}}}}) << 16.0;
        QTest::newRow("two corners too far apart to be one, in the same cell of a millimetre")
            << together({{{{-0.00049, -0.00049}, {-1, -1}}}, square({0.00049, 0.00049}, 4)}) << 16.0;
        QTest::newRow("a hole in nothing") << square({0, 0}, 4, true) << 0.0;
    }
    void whatIsClosedIsFilled()
    {
        QFETCH(const std::vector<Border>, borders);
        QFETCH(const double, squareMetres);
        const MultiPolygon surface = enclosed(borders);
        const double filled = std::accumulate(surface.begin(), surface.end(), 0.0,
                                              [](double sum, const Polygon &polygon) { return sum + area(polygon); });
        QVERIFY2(std::abs(filled - squareMetres) < 0.01, qPrintable(QString::number(filled)));
    }
};

PORTULAN_TEST(EnclosedTest)
#include "enclosed_test.moc"
