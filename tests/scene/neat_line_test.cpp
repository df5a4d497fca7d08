// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/neat_line.h"
#include "support/test_case.h"

using namespace scene;

/** Twenty columns and ten rows of 5 m; A1 in the north-west. */
static plan::Grid grid()
{
    return {{0, 50}, 90, 5, 20, 10, "A1"};
}

static QStringList texts(const NeatLine &line, bool isTop)
{
    QStringList texts;
    for (const PlacedLabel &label : line.labels) {
        if ((label.centre.y() < 30) == isTop)
            texts << label.label.name;
    }
    return texts;
}

class NeatLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLettersStandOverTheirColumnsAndTheNumbersBesideTheirRows()
    {
        const Camera camera{{50, 25}, 10, 0, {1200, 700}};
        const NeatLine line = neatLine(grid(), camera, 1);
        QCOMPARE(texts(line, true).first(), "A");
        QCOMPARE(texts(line, true).last(), "T");
        QCOMPARE(texts(line, false).size(), 10);
        for (const PlacedLabel &label : line.labels) {
            const geo::Point place = camera.toPlan(label.centre);
            if (label.label.name == "C")
                QVERIFY(std::abs(place.x - 12.5) < 1e-6);
            if (label.label.name == "3")
                QVERIFY(std::abs(place.y - 37.5) < 1e-6);
        }
    }

    void whatIsInViewIsNamedAtAnyZoom_data()
    {
        QTest::addColumn<double>("pixelsPerMetre");
        for (const double scale : {0.5, 2.0, 8.0, 40.0, 120.0, 200.0})
            QTest::addRow("%g px/m", scale) << scale;
    }

    void whatIsInViewIsNamedAtAnyZoom()
    {
        QFETCH(double, pixelsPerMetre);
        for (const geo::Point centre : {geo::Point{50, 25}, geo::Point{51.3, 26.1}, geo::Point{2, 48}}) {
            const Camera camera{centre, pixelsPerMetre, 0, {1200, 700}};
            const NeatLine line = neatLine(grid(), camera, 1);
            QVERIFY(!texts(line, true).isEmpty());
            QVERIFY(!texts(line, false).isEmpty());
            double last = 0;
            for (const PlacedLabel &label : line.labels) {
                QVERIFY(QRectF(0, 0, 1200, 700).contains(label.centre));
                if (label.centre.y() < 30) {
                    QVERIFY2(label.centre.x() - last > 30, "names do not touch");
                    last = label.centre.x();
                }
            }
        }
    }

    void noNameIsLeftOutBetweenTwoOthers()
    {
        const plan::Grid wide{{0, 50}, 90, 5, 70, 70, "A1"}; // to BR
        for (double pixelsPerMetre = 3; pixelsPerMetre < 14; pixelsPerMetre += 0.25) {
            const NeatLine line = neatLine(wide, {{175, 25}, pixelsPerMetre, 0, {1200, 700}}, 1);
            std::vector<double> places;
            for (const PlacedLabel &label : line.labels) {
                if (label.centre.y() < 30)
                    places.push_back(label.centre.x());
            }
            QVERIFY(places.size() > 4);
            for (size_t i = 2; i + 1 < places.size(); ++i) // at the border a name stands in what is seen of its cell
                QVERIFY(std::abs(places[i] - 2 * places[i - 1] + places[i - 2]) < 20);
        }
    }

    void aBarForEachCellTellsWhichOneIsNamed()
    {
        const NeatLine line = neatLine(grid(), {{50, 25}, 4, 0, {1200, 700}}, 1); // 20 px: every second is named
        QCOMPARE(texts(line, true).mid(0, 3), QStringList({"A", "C", "E"}));
        const auto bars = std::count_if(line.bars.items.begin(), line.bars.items.end(), [](const auto &item) {
            const auto &bar = std::get<Stroke>(item);
            return std::abs(bar.line.front().y - bar.line.back().y) < 1 &&
                   std::abs(bar.line.back().x - bar.line.front().x - 20) < 1;
        });
        QCOMPARE(bars, 10);
    }

    void aTurnedPlanHasItsLettersWhereItsColumnsEnd()
    {
        const Camera turned{{50, 25}, 10, 90, {1200, 1200}}; // east is up
        const NeatLine line = neatLine(grid(), turned, 1);
        QVERIFY(texts(line, false).contains("C"));
        QVERIFY(texts(line, true).contains("3"));
        const QStringList above = texts(neatLine(grid(), {{50, 25}, 10, 30, {1200, 1200}}, 1), true);
        QVERIFY(!above.isEmpty());
        for (const QString &name : above)
            QVERIFY(name.front().isLetter());
    }

    void columnsAfterZHaveTwoLetters()
    {
        plan::Grid wide = grid();
        wide.columns = 40;
        const NeatLine line = neatLine(wide, {{100, 25}, 10, 0, {2400, 700}}, 1);
        QVERIFY(texts(line, true).contains("AB"));
    }

    void aWrongGridDrawsNothingAndTakesNoTime_data()
    {
        QTest::addColumn<double>("cell");
        QTest::addColumn<int>("columns");
        QTest::newRow("no cells") << 5.0 << 0;
        QTest::newRow("cells of no size") << 0.0 << 10;
        QTest::newRow("cells of a negative size") << -5.0 << 10;
        QTest::newRow("not a number") << qQNaN() << 10;
    }

    void aWrongGridDrawsNothingAndTakesNoTime()
    {
        QFETCH(double, cell);
        QFETCH(int, columns);
        plan::Grid wrong = grid();
        wrong.cellMetres = cell;
        wrong.columns = columns;
        QVERIFY(neatLine(wrong, {{50, 25}, 10, 0, {1200, 700}}, 1).labels.empty());
    }

    void aGridOfABillionCellsIsDrawnInPart()
    {
        plan::Grid vast = grid();
        vast.columns = 1'000'000'000;
        vast.rows = 1'000'000'000;
        QVERIFY(gridLines(vast).items.size() < 5000);
        QVERIFY(neatLine(vast, {{50, 25}, 0.01, 0, {1200, 700}}, 1).labels.size() < 100);
    }

    void aGridHasALineOnBothSidesOfEachCell() { QCOMPARE(gridLines(grid()).items.size(), size_t(21 + 11)); }
};

PORTULAN_TEST(NeatLineTest)
#include "neat_line_test.moc"
