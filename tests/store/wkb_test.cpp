// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sample_plan.h"
#include "store/wkb.h"
#include "support/property.h"
#include "support/test_case.h"

#include <algorithm>
#include <cmath>

using namespace store;

static geo::Point anyPoint()
{
    const auto coordinate = [] { return *rc::gen::suchThat<double>([](double value) { return std::isfinite(value); }); };
    const double x = coordinate();
    return {x, coordinate()};
}

static std::vector<geo::Point> anyPoints(size_t least)
{
    std::vector<geo::Point> points(least + *rc::gen::inRange<size_t>(0, 8));
    std::generate(points.begin(), points.end(), anyPoint);
    return points;
}

static geo::MultiPolygon anyPolygons()
{
    geo::MultiPolygon polygons(*rc::gen::inRange<size_t>(1, 4));
    for (geo::Polygon &polygon : polygons) {
        polygon.outer = anyPoints(3);
        polygon.holes.resize(*rc::gen::inRange<size_t>(0, 3));
        for (geo::Ring &hole : polygon.holes)
            hole = anyPoints(3);
    }
    return polygons;
}

static tl::expected<Geometry, QString> decoded(const QByteArray &bytes)
{
    return decode(bytes.constData(), static_cast<size_t>(bytes.size()));
}

/** Geometry blobs, ours and those of others. */
class WkbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        PORTULAN_PROPERTY("a point comes back", [] {
            const Geometry point = anyPoint();
            RC_ASSERT(decoded(encode(point, false)).value() == point);
        });
        PORTULAN_PROPERTY("a line comes back", [] {
            const Geometry line = anyPoints(2);
            RC_ASSERT(decoded(encode(line, false)).value() == line);
        });
        PORTULAN_PROPERTY("polygons come back, as one or as many", [](bool alwaysMulti) {
            const Geometry polygons = anyPolygons();
            RC_ASSERT(decoded(encode(polygons, alwaysMulti)).value() == polygons);
        });
    }

    void aGeometryCutAnywhereIsRefused()
    {
        const QByteArray whole = encode(support::square(0, 0, 3), true);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!decoded(whole.left(size)), qPrintable(QString::number(size)));
        QVERIFY(decoded(whole));
        QVERIFY(!decoded(whole + '\0'));
    }

    void anyBytesAreReadOrRefused()
    {
        PORTULAN_PROPERTY("bytes changed at random never crash", [] {
            QByteArray bytes = encode(anyPolygons(), *rc::gen::arbitrary<bool>());
            const auto changes = *rc::gen::inRange(1, 10);
            for (int i = 0; i < changes; ++i)
                bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
            const tl::expected<Geometry, QString> geometry = decoded(bytes);
            RC_ASSERT(geometry || !geometry.error().isEmpty());
        });
    }

    void blobsOfOtherProgramsAreRead_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<Geometry>("expected");
        const Geometry point = geo::Point{1, 2};
        const Geometry line = geo::Polyline{{1, 2}, {3, 4}};
        const Geometry nothing;
        const QByteArray one = "3ff0000000000000";
        const QByteArray two = "4000000000000000";
        const QByteArray bigLine = "0000000002 00000002" + one + two + "4008000000000000 4010000000000000";
        QTest::newRow("a point, big endian, no envelope") << "47500000000186a0 0000000001" + one + two << point;
        QTest::newRow("a point, little endian header, big endian body") << "47500001a0860100 0000000001" + one + two << point;
        QTest::newRow("no reference system said") << "4750000000000000 0000000001" + one + two << point;
        QTest::newRow("an unknown plane") << "47500000ffffffff 0000000001" + one + two << point;
        QTest::newRow("an envelope with z") << "47500004000186a0" + QByteArray(96, '0') + "0000000001" + one + two << point;
        QTest::newRow("an envelope with m") << "47500006000186a0" + QByteArray(96, '0') + "0000000001" + one + two << point;
        QTest::newRow("an envelope with z and m") << "47500008000186a0" + QByteArray(128, '0') + "0000000001" + one + two << point;
        QTest::newRow("a line, big endian") << "47500000000186a0" + bigLine << line;
        QTest::newRow("a multi point of one") << "47500000000186a0 0000000004 00000001 0000000001" + one + two << point;
        QTest::newRow("a multi line of one") << "47500000000186a0 0000000005 00000001" + bigLine << line;
        QTest::newRow("an empty point") << QByteArray("47500011a0860100 0101000000 000000000000f87f 000000000000f87f") << nothing;
        QTest::newRow("an empty line") << QByteArray("47500001a0860100 0102000000 00000000") << nothing;
        QTest::newRow("an empty polygon") << QByteArray("47500001a0860100 0103000000 00000000") << nothing;
        QTest::newRow("an empty multi polygon") << QByteArray("47500001a0860100 0106000000 00000000") << nothing;
    }
    void blobsOfOtherProgramsAreRead()
    {
        QFETCH(const QByteArray, hex);
        QFETCH(const Geometry, expected);
        const tl::expected<Geometry, QString> geometry = decoded(QByteArray::fromHex(hex));
        QVERIFY2(geometry.has_value(), geometry ? "" : qPrintable(geometry.error()));
        QVERIFY(*geometry == expected);
    }

    void whatHasNoPlaceInAPlanIsRefused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        const QByteArray oneTwo = "3ff00000000000004000000000000000";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another magic number") << "47510000000186a0 0000000001" + oneTwo;
        QTest::newRow("another version") << "47500100000186a0 0000000001" + oneTwo;
        QTest::newRow("an envelope of no kind") << "4750000a000186a0 0000000001" + oneTwo;
        QTest::newRow("extended geometry") << "47500020000186a0 0000000001" + oneTwo;
        QTest::newRow("an envelope longer than the blob") << "47500008000186a0 0000000001" + oneTwo;
        QTest::newRow("longitude and latitude") << "47500001e6100000 0000000001" + oneTwo;
        QTest::newRow("longitude and latitude, big endian") << "47500000000010e6 0000000001" + oneTwo;
        QTest::newRow("a byte order of no kind") << "47500000000186a0 0200000001" + oneTwo;
        QTest::newRow("a point with z") << "47500000000186a0 00000003e9" + oneTwo + "0000000000000000";
        QTest::newRow("a collection") << QByteArray("47500000000186a0 0000000007 00000000");
        QTest::newRow("an infinite coordinate") << QByteArray("47500000000186a0 0000000001 7ff0000000000000 0000000000000000");
        QTest::newRow("two points where one is expected")
            << "47500000000186a0 0000000004 00000002 0000000001" + oneTwo + "0000000001" + oneTwo;
        QTest::newRow("a ring that does not close")
            << "47500000000186a0 0000000003 00000001 00000004" + QByteArray(96, '0') + oneTwo;
        QTest::newRow("more points than bytes") << "47500000000186a0 0000000002 ffffffff" + oneTwo;
        QTest::newRow("more polygons than bytes") << QByteArray("47500000000186a0 0000000006 ffffffff");
    }
    void whatHasNoPlaceInAPlanIsRefused()
    {
        QFETCH(const QByteArray, hex);
        QVERIFY(!decoded(QByteArray::fromHex(hex)));
    }
};

PORTULAN_TEST(WkbTest)
#include "wkb_test.moc"
