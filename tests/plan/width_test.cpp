// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/width.h"
#include "support/test_case.h"

class WidthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWidthIsRoundedDownToUnitsOfPassage_data()
    {
        QTest::addColumn<double>("metres");
        QTest::addColumn<int>("units");
        QTest::newRow("0.89 m") << 0.89 << 0;
        QTest::newRow("0.90 m") << 0.90 << 1;
        QTest::newRow("1.39 m") << 1.39 << 1;
        QTest::newRow("1.40 m") << 1.40 << 2;
        QTest::newRow("1.79 m") << 1.79 << 2;
        QTest::newRow("1.80 m") << 1.80 << 3;
        QTest::newRow("1.80 m as a sum of 60 cm") << 0.6 + 0.6 + 0.6 << 3;
        QTest::newRow("2.39 m") << 2.39 << 3;
        QTest::newRow("5.40 m") << 5.40 << 9;
        QTest::newRow("nothing") << 0.0 << 0;
        QTest::newRow("negative") << -2.0 << 0;
        QTest::newRow("not a number") << std::nan("") << 0;
    }

    void aWidthIsRoundedDownToUnitsOfPassage()
    {
        QFETCH(double, metres);
        QTEST(plan::unitsOfPassage(metres), "units");
    }
};

PORTULAN_TEST(WidthTest)
#include "width_test.moc"
