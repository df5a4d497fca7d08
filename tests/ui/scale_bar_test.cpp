// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scale_bar.h"

#include "support/test_case.h"

class ScaleBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongestRoundDistanceThatFits_data()
    {
        QTest::addColumn<double>("pixelsPerMetre");
        QTest::addColumn<double>("metres");
        QTest::addRow("a town") << 0.3 << 500.0;
        QTest::addRow("a building, exactly fitting") << 10.0 << 20.0;
        QTest::addRow("a room") << 150.0 << 1.0;
        QTest::addRow("a door") << 210.0 << 0.5;
        QTest::addRow("no scale yet") << 0.0 << 0.0;
    }

    void theLongestRoundDistanceThatFits()
    {
        QFETCH(double, pixelsPerMetre);
        QFETCH(double, metres);
        ui::ScaleBar bar;
        bar.setRoom(200);
        bar.setPixelsPerMetre(pixelsPerMetre);
        QCOMPARE(bar.metres(), metres);
        QVERIFY(bar.length() <= 200);
    }
};

PORTULAN_TEST(ScaleBarTest)
#include "scale_bar_test.moc"
