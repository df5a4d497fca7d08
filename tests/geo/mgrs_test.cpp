// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/mgrs.h"

#include "support/test_case.h"

#include <limits>

class MgrsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsSaidInFourGroups_data()
    {
        QTest::addColumn<geo::LonLat>("place");
        QTest::addColumn<QString>("words");
        // The manual of GeoConvert: 38SMB4488 is 33.33424 44.40363, the middle of its kilometre.
        QTest::addRow("Baghdad") << geo::LonLat{44.40363, 33.33424} << "38S MB 44500 88500";
        QTest::addRow("a zone below ten has two digits") << geo::LonLat{-176.5, -13.3} << "01L EF 54155 29633";
        QTest::addRow("no number") << geo::LonLat{std::numeric_limits<double>::quiet_NaN(), 0} << "";
        QTest::addRow("off the globe") << geo::LonLat{0, 91} << "";
    }

    void aPlaceIsSaidInFourGroups()
    {
        QFETCH(geo::LonLat, place);
        QFETCH(QString, words);
        QCOMPARE(geo::mgrs(place), words);
    }
};

PORTULAN_TEST(MgrsTest)
#include "mgrs_test.moc"
