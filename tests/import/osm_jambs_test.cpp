// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_jambs.h"
#include "support/test_case.h"

#include "geo/measure.h"

using namespace import;

class OsmJambsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoorInAStraightWallStandsAlongIt()
    {
        const std::optional<Jambs> jambs = jambsAt({5, 0}, geo::Point{0, 0}, geo::Point{10, 0}, 0.9);
        QVERIFY(jambs && !jambs->isAtCorner);
        QCOMPARE(geo::distance(jambs->line[0], jambs->line[1]), 0.9);
        QCOMPARE(jambs->line[0].y, 0.0);
        QCOMPARE((jambs->line[0].x + jambs->line[1].x) / 2, 5.0);
    }

    void aDoorNeverReachesPastTheWallsEnd()
    {
        const std::optional<Jambs> jambs = jambsAt({0.2, 0}, geo::Point{0, 0}, geo::Point{10, 0}, 2);
        QVERIFY(jambs);
        QVERIFY(jambs->line[0].x >= -1e-9);
    }

    void aDoorAtACornerStandsInTheLongerSide()
    {
        const std::optional<Jambs> jambs = jambsAt({0, 0}, geo::Point{0, 1}, geo::Point{8, 0}, 0.9);
        QVERIFY(jambs && jambs->isAtCorner);
        QCOMPARE(jambs->line[0], (geo::Point{0, 0}));
        QCOMPARE(jambs->line[1], (geo::Point{0.9, 0}));
    }

    void aDoorAtTheEndOfAWallStandsInThatWall()
    {
        const std::optional<Jambs> jambs = jambsAt({0, 0}, geo::Point{-3, 0}, std::nullopt, 0.9);
        QVERIFY(jambs);
        QCOMPARE(jambs->line[0], (geo::Point{-0.9, 0}));
        QCOMPARE(jambs->line[1], (geo::Point{0, 0}));
    }

    void aWallWithoutLengthHoldsNoDoor()
    {
        QVERIFY(!jambsAt({1, 1}, std::nullopt, std::nullopt, 0.9));
        QVERIFY(!jambsAt({1, 1}, geo::Point{1, 1}, geo::Point{1, 1}, 0.9));
    }
};

PORTULAN_TEST(OsmJambsTest)
#include "osm_jambs_test.moc"
