// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_tags.h"
#include "support/test_case.h"

using namespace import;

class OsmTagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLengthIsReadInAnyUnitAndLocale_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("metresOrZero");
        QTest::newRow("plain") << "2.5" << 2.5;
        QTest::newRow("with a unit") << "2.5 m" << 2.5;
        QTest::newRow("a comma by mistake") << "2,5" << 2.5;
        QTest::newRow("centimetres") << "90 cm" << 0.9;
        QTest::newRow("millimetres") << "1200mm" << 1.2;
        QTest::newRow("feet and inches") << "6'6\"" << 1.9812;
        QTest::newRow("feet") << "10'" << 3.048;
        QTest::newRow("no width at all") << "0" << 0.0;
        QTest::newRow("negative") << "-2" << 0.0;
        QTest::newRow("a range") << "2-3" << 0.0;
        QTest::newRow("words") << "wide" << 0.0;
        QTest::newRow("endless digits") << QString(400, '9') << 0.0;
        QTest::newRow("empty") << "" << 0.0;
    }

    void aLengthIsReadInAnyUnitAndLocale()
    {
        QFETCH(QString, text);
        QFETCH(double, metresOrZero);
        QVERIFY(std::abs(metres(text).value_or(0) - metresOrZero) < 1e-9);
    }

    void aBearingIsANumberOrAPoint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("degreesOrMinusOne");
        QTest::newRow("number") << "135.5" << 135.5;
        QTest::newRow("point") << "NW" << 315.0;
        QTest::newRow("small letters") << "ssw" << 202.5;
        QTest::newRow("beyond a turn") << "400" << -1.0;
        QTest::newRow("of a road, not of the compass") << "forward" << -1.0;
        QTest::newRow("empty") << "" << -1.0;
    }

    void aBearingIsANumberOrAPoint()
    {
        QFETCH(QString, text);
        QFETCH(double, degreesOrMinusOne);
        QCOMPARE(bearingDegrees(text).value_or(-1), degreesOrMinusOne);
    }

    void undergroundIsATunnelOrALevelBelowZero_data()
    {
        QTest::addColumn<OsmTags>("tags");
        QTest::addColumn<bool>("isBelow");
        QTest::newRow("nothing said") << OsmTags{} << false;
        QTest::newRow("tunnel") << OsmTags{{"tunnel", "yes"}} << true;
        QTest::newRow("no tunnel") << OsmTags{{"tunnel", "no"}} << false;
        QTest::newRow("level below") << OsmTags{{"level", "-1"}} << true;
        QTest::newRow("up to the ground") << OsmTags{{"level", "-1;0"}} << false;
        QTest::newRow("layer below") << OsmTags{{"layer", "-2"}} << true;
    }

    void undergroundIsATunnelOrALevelBelowZero()
    {
        QFETCH(OsmTags, tags);
        QFETCH(bool, isBelow);
        QCOMPARE(isUnderground(tags), isBelow);
    }
};

PORTULAN_TEST(OsmTagsTest)
#include "osm_tags_test.moc"
