// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/level_ordinal.h"
#include "support/property.h"
#include "support/test_case.h"

using namespace plan;
using Ordinals = QList<int>;

static Ordinals hundredths(const LevelList &list)
{
    Ordinals ordinals;
    for (const LevelOrdinal ordinal : list.ordinals)
        ordinals.append(ordinal.hundredths);
    return ordinals;
}

class LevelOrdinalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatMappersWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Ordinals>("expected");
        QTest::newRow("ground") << "0" << Ordinals{0};
        QTest::newRow("a basement") << "-1" << Ordinals{-100};
        QTest::newRow("a plus sign") << "+2" << Ordinals{200};
        QTest::newRow("a half") << "0.5" << Ordinals{50};
        QTest::newRow("a quarter") << "0.25" << Ordinals{25};
        QTest::newRow("a third") << "0.33" << Ordinals{33};
        QTest::newRow("a negative half") << "-1.5" << Ordinals{-150};
        QTest::newRow("minus a half") << "-0.5" << Ordinals{-50};
        QTest::newRow("a decimal comma by mistake") << "0,5" << Ordinals{50};
        QTest::newRow("a trailing zero") << "1.0" << Ordinals{100};
        QTest::newRow("a true minus sign") << QString(QChar(0x2212)) + "1" << Ordinals{-100};
        QTest::newRow("a list") << "-2;-1;0" << Ordinals{-200, -100, 0};
        QTest::newRow("a list with spaces") << " 1 ; 2 " << Ordinals{100, 200};
        QTest::newRow("a list out of order, with a double") << "-1;-2;-1" << Ordinals{-200, -100};
        QTest::newRow("a range") << "0-3" << Ordinals{0, 100, 200, 300};
        QTest::newRow("a range from below") << "-2-1" << Ordinals{-200, -100, 0, 100};
        QTest::newRow("a range of basements") << "-3--1" << Ordinals{-300, -200, -100};
        QTest::newRow("a reversed range") << "3-0" << Ordinals{0, 100, 200, 300};
        QTest::newRow("a reversed range of basements") << "-1--3" << Ordinals{-300, -200, -100};
        QTest::newRow("a range with half ends") << "0.5-2" << Ordinals{50, 100, 200};
        QTest::newRow("a range between halves") << "-0.5-0.5" << Ordinals{-50, 0, 50};
        QTest::newRow("a range with spaces") << "0 - 2" << Ordinals{0, 100, 200};
        QTest::newRow("a range of one") << "2-2" << Ordinals{200};
        QTest::newRow("a list with a range") << "-1;1-2;5" << Ordinals{-100, 100, 200, 500};
        QTest::newRow("empty") << "" << Ordinals{};
        QTest::newRow("stray separators") << ";1;;" << Ordinals{100};
    }

    void readsWhatMappersWrite()
    {
        QFETCH(QString, text);
        const LevelList list = parseLevels(text);
        QTEST(hundredths(list), "expected");
        QVERIFY(list.unreadable.isEmpty());
    }

    void whatIsNoLevelIsNamedAndNotGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Ordinals>("readable");
        QTest::addColumn<QStringList>("unreadable");
        QTest::newRow("a label") << "RDC" << Ordinals{} << QStringList{"RDC"};
        QTest::newRow("a label in a list") << "0;EG;1" << Ordinals{0, 100} << QStringList{"EG"};
        QTest::newRow("a list with commas") << "0,1,2" << Ordinals{} << QStringList{"0,1,2"};
        QTest::newRow("a postcode") << "75001" << Ordinals{} << QStringList{"75001"};
        QTest::newRow("an endless range") << "0-900" << Ordinals{} << QStringList{"0-900"};
        QTest::newRow("half a range") << "1-" << Ordinals{} << QStringList{"1-"};
        QTest::newRow("three ends") << "1-2-3" << Ordinals{} << QStringList{"1-2-3"};
        QTest::newRow("not a number") << "nan" << Ordinals{} << QStringList{"nan"};
        QTest::newRow("an exponent") << "1e2" << Ordinals{} << QStringList{"1e2"};
    }

    void whatIsNoLevelIsNamedAndNotGuessed()
    {
        QFETCH(QString, text);
        const LevelList list = parseLevels(text);
        QTEST(hundredths(list), "readable");
        QTEST(list.unreadable, "unreadable");
    }

    void repeatedLevelsJoinAndAbsentOnesLeave()
    {
        QCOMPARE(hundredths(effectiveLevels("0", "1-3", "")), (Ordinals{0, 100, 200, 300}));
        QCOMPARE(hundredths(effectiveLevels("10-15", "", "13")), (Ordinals{1000, 1100, 1200, 1400, 1500}));
        QCOMPARE(effectiveLevels("0", "", "x").unreadable, QStringList{"x"});
    }

    void labelsAreTheFrenchOnes_data()
    {
        QTest::addColumn<int>("ordinal");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        QTest::newRow("ground") << 0 << "RDC"
                                << "0";
        QTest::newRow("first") << 100 << "R+1"
                               << "+1";
        QTest::newRow("basement") << -200 << "SS2" << QString(QChar(0x2212)) + "2";
        QTest::newRow("mezzanine") << 50 << "R+0,5"
                                   << "+0.5";
        QTest::newRow("below the mezzanine") << -25 << "SS0,25" << QString(QChar(0x2212)) + "0.25";
        QTest::newRow("a hundredth") << 105 << "R+1,05"
                                     << "+1.05";
    }

    void labelsAreTheFrenchOnes()
    {
        QFETCH(int, ordinal);
        QTEST(defaultLevelLabel({ordinal}), "label");
        QTEST(ordinalText({ordinal}), "text");
    }

    void whatIsWrittenIsReadBack()
    {
        PORTULAN_PROPERTY("ordinal → text → ordinal", [] {
            const LevelOrdinal ordinal{*rc::gen::inRange(-9999, 9999)};
            RC_ASSERT(parseOrdinal(ordinalText(ordinal)) == ordinal);
        });
    }

    void aRangeIsTheSameFromBothEnds()
    {
        PORTULAN_PROPERTY("reversed ranges", [] {
            const QString a = QString::number(*rc::gen::inRange(-40, 40) / 2.0);
            const QString b = QString::number(*rc::gen::inRange(-40, 40) / 2.0);
            RC_ASSERT(parseLevels(a + '-' + b).ordinals == parseLevels(b + '-' + a).ordinals);
            RC_ASSERT(!parseLevels(a + '-' + b).ordinals.empty());
        });
    }

    void anyTextHasAnAnswer()
    {
        PORTULAN_PROPERTY("no text breaks the parser", [] {
            const std::string text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789-+;,. x")));
            const LevelList list = parseLevels(QString::fromStdString(text));
            RC_ASSERT(std::is_sorted(list.ordinals.begin(), list.ordinals.end()));
            RC_ASSERT(list.ordinals.size() <= 200u);
        });
    }
};

PORTULAN_TEST(LevelOrdinalTest)
#include "level_ordinal_test.moc"
