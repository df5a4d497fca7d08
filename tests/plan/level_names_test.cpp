// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/level_names.h"

#include "support/test_case.h"

using namespace plan;

static const QUuid scope(QStringLiteral("{2c1f6c56-6a53-5d0c-9a58-3f0d6d3f9a11}"));

/** A building's name and the labels of its levels. */
using Labels = QList<std::pair<QString, QStringList>>;

/** Its levels' ids follow from their numbers. */
static Plan planOf(const Labels &buildings)
{
    Plan plan;
    for (const auto &[name, labels] : buildings) {
        Building building;
        building.id = BuildingId::random();
        building.name = name;
        plan.buildings.push_back(building);
        for (const QString &label : labels) {
            Level level;
            level.id = LevelId::named(scope, QString::number(plan.levels.size()));
            level.building = building.id;
            level.label = label;
            plan.levels.push_back(level);
        }
    }
    return plan;
}

static QString id(int number)
{
    return LevelId::named(scope, QString::number(number)).toString();
}

class LevelNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoLevelsHaveOneName_data()
    {
        QTest::addColumn<Labels>("buildings");
        QTest::addColumn<QStringList>("names");
        const QString hall = QStringLiteral("Hall");
        const QString rdc = QStringLiteral("RDC");
        const QString longName = QStringLiteral("Bâtiment de l’administration et des archives départementales");
        QTest::newRow("labels of one building") << Labels{{hall, {rdc, "R+1"}}} << QStringList{rdc, "R+1"};
        QTest::newRow("a label of two buildings")
            << Labels{{hall, {rdc, "R+1"}}, {"Annexe", {rdc}}} << QStringList{"Hall · RDC", "R+1", "Annexe · RDC"};
        QTest::newRow("a label written otherwise")
            << Labels{{hall, {"R+1"}}, {"Annexe", {" r+1 "}}} << QStringList{"Hall · R+1", "Annexe · r+1"};
        QTest::newRow("buildings of one name")
            << Labels{{hall, {rdc}}, {hall, {rdc}}} << QStringList{"RDC · " + id(0), "RDC · " + id(1)};
        QTest::newRow("one building without a name")
            << Labels{{hall, {rdc}}, {{}, {rdc}}} << QStringList{"Hall · RDC", "RDC · " + id(1)};
        QTest::newRow("twice in one building") << Labels{{hall, {rdc, rdc}}} << QStringList{"RDC · " + id(0), "RDC · " + id(1)};
        QTest::newRow("a label like another's name") << Labels{{hall, {rdc, "Annexe · RDC"}}, {"Annexe", {rdc}}}
                                                     << QStringList{"Hall · RDC", "Hall · Annexe · RDC", "RDC · " + id(2)};
        QTest::newRow("longer than other programs keep")
            << Labels{{longName, {rdc}}, {hall, {rdc}}} << QStringList{"RDC · " + id(0), "Hall · RDC"};
        QTest::newRow("no label") << Labels{{hall, {QString(), rdc}}} << QStringList{id(0), rdc};
    }
    void noTwoLevelsHaveOneName()
    {
        QFETCH(const Labels, buildings);
        QFETCH(const QStringList, names);
        QCOMPARE(levelNames(planOf(buildings)), names);
    }

    void caseAndSpacesMakeNoOtherName()
    {
        QCOMPARE(nameKey(QStringLiteral(" hall ·  rdc")), nameKey(QStringLiteral("Hall · RDC")));
        QVERIFY(nameKey(QStringLiteral("Hall · RDC")) != nameKey(QStringLiteral("Hall · RDB")));
    }
};

PORTULAN_TEST(LevelNamesTest)
#include "level_names_test.moc"
