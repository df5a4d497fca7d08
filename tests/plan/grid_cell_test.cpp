// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/grid_cell.h"

#include "support/test_case.h"

static plan::Grid grid(double bearingDegrees)
{
    plan::Grid grid;
    grid.origin = {100, 200};
    grid.bearingDegrees = bearingDegrees;
    grid.cellMetres = 5;
    grid.columns = 30;
    grid.rows = 9;
    return grid;
}

class GridCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsNamedByColumnAndRow_data()
    {
        QTest::addColumn<double>("bearing");
        QTest::addColumn<geo::Point>("point");
        QTest::addColumn<QString>("cell");
        QTest::addRow("the first cell lies south-east of the origin") << 90.0 << geo::Point{101, 199} << "A1";
        QTest::addRow("letters run east, numbers south") << 90.0 << geo::Point{112, 168} << "C7";
        QTest::addRow("the origin itself") << 90.0 << geo::Point{100, 200} << "A1";
        QTest::addRow("a border belongs to the cell after it") << 90.0 << geo::Point{105, 195} << "B2";
        QTest::addRow("the last border belongs to the last cell") << 90.0 << geo::Point{250, 155} << "AD9";
        QTest::addRow("after Z comes AA") << 90.0 << geo::Point{231, 199} << "AA1";
        QTest::addRow("just west of it") << 90.0 << geo::Point{99.9, 199} << "";
        QTest::addRow("just north of it") << 90.0 << geo::Point{101, 200.1} << "";
        QTest::addRow("beyond the last column") << 90.0 << geo::Point{250.1, 199} << "";
        QTest::addRow("not a place") << 90.0 << geo::Point{qQNaN(), 199} << "";
        QTest::addRow("letters run north, numbers east") << 0.0 << geo::Point{132, 212} << "C7";
        QTest::addRow("letters run north-east")
            << 45.0 << geo::Point{100, 200} + geo::Point{1, 1} * (12 / std::sqrt(2)) + geo::Point{1, -1} * (32 / std::sqrt(2))
            << "C7";
        QTest::addRow("on a border of a turned grid")
            << 45.0 << geo::Point{100, 200} + geo::Point{1, 1} * (10 / std::sqrt(2)) << "C1";
    }

    void aPlaceIsNamedByColumnAndRow()
    {
        QFETCH(double, bearing);
        QFETCH(geo::Point, point);
        QFETCH(QString, cell);
        QCOMPARE(plan::gridCell(grid(bearing), point), cell);
    }

    void theMiddleOfANamedCellLiesInThatCell()
    {
        for (const double bearing : {90.0, 37.0}) {
            for (const char *name : {"A1", "C7", "Z9", "AD1"}) {
                const auto centre = plan::gridCellCentre(grid(bearing), QString::fromLatin1(name));
                QVERIFY(centre);
                QCOMPARE(plan::gridCell(grid(bearing), *centre), QString::fromLatin1(name));
            }
        }
        QCOMPARE(plan::gridCellCentre(grid(90), QStringLiteral(" c 7 ")), std::optional(geo::Point{112.5, 167.5}));
    }

    void whatNamesNoCellHasNoMiddle_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("nothing") << QString();
        QTest::addRow("a column that the grid lacks") << QStringLiteral("AE1");
        QTest::addRow("row nought") << QStringLiteral("A0");
        QTest::addRow("a row that the grid lacks") << QStringLiteral("A10");
        QTest::addRow("only letters") << QStringLiteral("ABC");
        QTest::addRow("more than a cell") << QStringLiteral("A1 hall");
    }

    void whatNamesNoCellHasNoMiddle()
    {
        QFETCH(QString, name);
        QVERIFY(!plan::gridCellCentre(grid(90), name));
    }

    void aGridWithoutCellsNamesNothing()
    {
        plan::Grid none = grid(90);
        none.cellMetres = 0;
        QCOMPARE(plan::gridCell(none, {101, 199}), QString());
        none = grid(90);
        none.rows = 0;
        QCOMPARE(plan::gridCell(none, {101, 199}), QString());
    }
};

PORTULAN_TEST(GridCellTest)
#include "grid_cell_test.moc"
