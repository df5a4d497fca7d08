// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"
#include "scene/line_clip.h"
#include "support/test_case.h"

using namespace scene;

static const geo::MultiPolygon square{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{4, 4}, {6, 4}, {6, 6}, {4, 6}}}}};

class LineClipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsCutAtTheBorderAndAtHoles_data()
    {
        QTest::addColumn<geo::Polyline>("line");
        QTest::addColumn<int>("parts");
        QTest::addColumn<double>("length");
        QTest::newRow("inside") << geo::Polyline{{1, 1}, {3, 1}, {3, 3}} << 1 << 4.0;
        QTest::newRow("outside") << geo::Polyline{{-5, -5}, {-1, 20}} << 0 << 0.0;
        QTest::newRow("across") << geo::Polyline{{-5, 2}, {15, 2}} << 1 << 10.0;
        QTest::newRow("across the hole") << geo::Polyline{{-5, 5}, {15, 5}} << 2 << 8.0;
        QTest::newRow("out and in again") << geo::Polyline{{9, 1}, {12, 1}, {12, 2}, {9, 2}} << 2 << 2.0;
        QTest::newRow("no line") << geo::Polyline{{1, 1}} << 0 << 0.0;
        QTest::newRow("nothing") << geo::Polyline{} << 0 << 0.0;
    }

    void aLineIsCutAtTheBorderAndAtHoles()
    {
        QFETCH(geo::Polyline, line);
        const std::vector<geo::Polyline> parts = partsInside(line, square);
        QTEST(int(parts.size()), "parts");
        double sum = 0;
        for (const geo::Polyline &part : parts)
            sum += geo::length(part);
        QFETCH(double, length);
        QVERIFY(std::abs(sum - length) < 1e-9);
    }
};

PORTULAN_TEST(LineClipTest)
#include "line_clip_test.moc"
