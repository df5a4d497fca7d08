// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feature_list.h"

#include "support/generated_venue.h"
#include "support/test_case.h"
#include "ui/category.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using ui::FeatureList;

/** A list of a venue's things under test, as the screen shows them. */
class ShownList
{
public:
    explicit ShownList(const plan::Plan &venue, scene::SymbolClass symbolClass, geo::Point from)
        : shared(std::make_shared<const plan::Plan>(venue))
        , m_tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        for (const ui::Category &category : ui::categoriesOf(*shared)) {
            if (category.symbolClass == symbolClass)
                list.showSorted(shared, category.features, from);
        }
    }

    QStringList column(int role) const
    {
        QStringList column;
        for (int i = 0; i < list.rowCount(); ++i)
            column.append(list.index(i).data(role).toString());
        return column;
    }

    plan::SharedPlan shared;
    FeatureList list;

private:
    QAbstractItemModelTester m_tester;
};

static plan::Plan threeCutoffs()
{
    plan::Plan plan;
    plan::Level cellar;
    cellar.id = plan::LevelId::random();
    cellar.ordinal = {-100};
    cellar.label = QStringLiteral("SS1");
    plan::Level ground = cellar;
    ground.id = plan::LevelId::random();
    ground.ordinal = {0};
    ground.label = QStringLiteral("RDC");
    plan.levels = {cellar, ground};
    plan::Grid grid;
    grid.origin = {0, 100};
    grid.cellMetres = 10;
    grid.columns = 10;
    grid.rows = 10;
    plan.grid = grid;
    const auto add = [&](const QString &name, const QString &ref, std::optional<plan::LevelId> level, geo::Point spot) {
        plan::Cutoff cutoff;
        cutoff.id = plan::FeatureId::random();
        cutoff.name = name;
        cutoff.ref = ref;
        cutoff.kind = QStringLiteral("gas");
        cutoff.level = level;
        cutoff.spot = spot;
        plan.cutoffs.push_back(cutoff);
    };
    add(QStringLiteral("Far"), {}, ground.id, {5, 50});
    add(QStringLiteral("Near"), QStringLiteral("G1"), cellar.id, {5, 85});
    add({}, QStringLiteral("G2"), {}, {1500, 95});
    return plan;
}

class FeatureListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestComesFirstWithItsFloorCellAndDistance()
    {
        ShownList shown(threeCutoffs(), scene::SymbolClass::Cutoff, {5, 95});
        shown.list.setLevel(shown.shared->levels.back().id);
        QCOMPARE(shown.column(FeatureList::TitleRole),
                 QStringList({QStringLiteral("Near"), QStringLiteral("Far"), QStringLiteral("Gaz G2")}));
        QCOMPARE(shown.column(FeatureList::RefRole), QStringList({QStringLiteral("G1"), QString(), QString()}));
        QCOMPARE(shown.column(FeatureList::FloorRole).first(2), QStringList({QStringLiteral("SS1"), QStringLiteral("RDC")}));
        QCOMPARE(shown.column(FeatureList::IsElsewhereRole),
                 QStringList({QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("false")}));
        QCOMPARE(shown.column(FeatureList::CellRole), QStringList({QStringLiteral("A2"), QStringLiteral("A6"), QString()}));
        QCOMPARE(shown.column(FeatureList::DistanceRole),
                 QStringList({QStringLiteral("10\u00A0m"), QStringLiteral("45\u00A0m"), QStringLiteral("1,5\u00A0km")}));
    }

    void anotherFloorMovesTheOutlinedChips()
    {
        ShownList shown(threeCutoffs(), scene::SymbolClass::Cutoff, {5, 95});
        shown.list.setLevel(shown.shared->levels.front().id);
        QCOMPARE(shown.column(FeatureList::IsElsewhereRole),
                 QStringList({QStringLiteral("false"), QStringLiteral("true"), QStringLiteral("false")}));
    }

    void aStairIsOnEveryFloorThatItServes()
    {
        const plan::Plan plan = support::generatedVenue({.roomsPerLevel = 10, .levels = 3, .symbolsPerLevel = 0});
        ShownList shown(plan, scene::SymbolClass::Connector, {});
        shown.list.setLevel(plan.levels.front().id);
        QVERIFY(!shown.column(FeatureList::IsElsewhereRole).contains(QStringLiteral("true")));
        QCOMPARE(shown.column(FeatureList::FloorRole).first(), QStringLiteral("SS1–R+1"));
    }

    void aLiftThatSkipsAFloorDoesNotSeemToStopThere()
    {
        plan::Plan plan = support::generatedVenue({.roomsPerLevel = 10, .levels = 4, .symbolsPerLevel = 0});
        plan.connectors.front().levels.erase(plan.connectors.front().levels.begin() + 1);
        plan.connectors.resize(1);
        ShownList shown(plan, scene::SymbolClass::Connector, {});
        QCOMPARE(shown.column(FeatureList::FloorRole).first(), QStringLiteral("SS1, R+1–R+2"));
        shown.list.setLevel(plan.levels[1].id);
        QCOMPARE(shown.column(FeatureList::IsElsewhereRole).first(), QStringLiteral("true"));
    }

    void anotherLanguageChangesEveryWord()
    {
        ShownList shown(threeCutoffs(), scene::SymbolClass::Cutoff, {5, 95});
        shown.list.setLanguage(base::Language::English);
        QCOMPARE(shown.column(FeatureList::TitleRole).last(), QStringLiteral("Gas G2"));
        QCOMPARE(shown.column(FeatureList::DistanceRole).last(), QStringLiteral("1.5\u00A0km"));
    }

    void fiveThousandRowsOpenWithinAFrame()
    {
        const plan::Plan plan = support::generatedVenue({.roomsPerLevel = 10, .levels = 5, .symbolsPerLevel = 4000});
        const auto shared = std::make_shared<const plan::Plan>(plan);
        std::vector<ui::FeatureRef> all;
        for (const plan::Equipment &equipment : shared->equipment)
            all.emplace_back(&equipment);
        QVERIFY(all.size() >= 5000);
        all.resize(5000);
        FeatureList list;
        QElapsedTimer timer;
        timer.start();
        list.showSorted(shared, all, {});
        for (int i = 0; i < 12; ++i) {
            for (int role = FeatureList::TitleRole; role <= FeatureList::IsMarkedRole; ++role)
                list.index(i).data(role);
        }
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
    }
};

PORTULAN_TEST(FeatureListTest)
#include "feature_list_test.moc"
