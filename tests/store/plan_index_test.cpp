// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_index.h"

#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QElapsedTimer>

static plan::Space room(const QString &number, const QString &name)
{
    plan::Space space;
    space.id = plan::FeatureId::random();
    space.number = number;
    space.name = name;
    space.category = QStringLiteral("room");
    return space;
}

class PlanIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsFindWhatBeginsWithThem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("names");
        QTest::addRow("a number") << QStringLiteral("014") << QStringList{QStringLiteral("Réserve")};
        QTest::addRow("the beginning of a number, the number's own room first")
            << QStringLiteral("01") << QStringList{QStringLiteral("Réserve"), QStringLiteral("Salle 01")};
        QTest::addRow("without accents") << QStringLiteral("reserve") << QStringList{QStringLiteral("Réserve")};
        QTest::addRow("with accents that the plan lacks") << QStringLiteral("sallé") << QStringList{QStringLiteral("Salle 01")};
        QTest::addRow("in capitals") << QStringLiteral("RÉSER") << QStringList{QStringLiteral("Réserve")};
        QTest::addRow("two words in any order") << QStringLiteral("01 salle") << QStringList{QStringLiteral("Salle 01")};
        QTest::addRow("a ref") << QStringLiteral("g1") << QStringList{QStringLiteral("Coffret")};
        QTest::addRow("what it is, in French") << QStringLiteral("gaz") << QStringList{QStringLiteral("Coffret")};
        QTest::addRow("what it is, in English") << QStringLiteral("gas") << QStringList{QStringLiteral("Coffret")};
        QTest::addRow("nothing") << QString() << QStringList();
        QTest::addRow("only signs") << QStringLiteral("\"*-(:") << QStringList();
        QTest::addRow("signs of the query language") << QStringLiteral("name:\"g1\" OR *") << QStringList();
        QTest::addRow("the middle of a word") << QStringLiteral("offret") << QStringList();
    }

    void wordsFindWhatBeginsWithThem()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, names);
        auto plan = std::make_shared<plan::Plan>();
        plan->spaces = {room(QStringLiteral("200"), QStringLiteral("Salle 01")),
                        room(QStringLiteral("014"), QStringLiteral("Réserve"))};
        plan::Cutoff gas;
        gas.id = plan::FeatureId::random();
        gas.kind = QStringLiteral("gas");
        gas.ref = QStringLiteral("G1");
        gas.name = QStringLiteral("Coffret");
        plan->cutoffs = {gas};
        store::PlanIndex index(plan);
        const auto found = index.find(words);
        QVERIFY(found);
        QStringList foundNames;
        for (const plan::FeatureId &id : *found) {
            for (const plan::Space &space : plan->spaces) {
                if (space.id == id)
                    foundNames.append(space.name);
            }
            if (gas.id == id)
                foundNames.append(gas.name);
        }
        QCOMPARE(foundNames, names);
    }

    void aLargePlanAnswersWhileOneTypes()
    {
        const auto plan = std::make_shared<const plan::Plan>(
            support::generatedVenue({.roomsPerLevel = 1000, .levels = 5, .symbolsPerLevel = 100}));
        store::PlanIndex index(plan);
        const auto first = index.find(QStringLiteral("1"));
        QVERIFY(first && !first->empty() && first->size() <= 200);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(index.find(QStringLiteral("12")));
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }
};

PORTULAN_TEST(PlanIndexTest)
#include "plan_index_test.moc"
