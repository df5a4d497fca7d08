// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "ui/translation.h"

#include "support/test_case.h"

#include <QCoreApplication>
#include <QDate>

using base::Language;

/** Numbers are written as the chosen language writes them, whatever the language of the computer. */
class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenAsTheLanguageWritesThem()
    {
        QCOMPARE(ui::metresText(1.4, Language::French), QStringLiteral("1,40\u00A0m"));
        QCOMPARE(ui::metresText(1.4, Language::English), QStringLiteral("1.40\u00A0m"));
        QCOMPARE(ui::distanceText(15.4, Language::French), QStringLiteral("15\u00A0m"));
        QCOMPARE(ui::distanceText(1'240, Language::French), QStringLiteral("1,2\u00A0km"));
        QCOMPARE(ui::distanceText(1'240, Language::English), QStringLiteral("1.2\u00A0km"));
        QCOMPARE(ui::dateText(QDate(2026, 3, 12), Language::French), QStringLiteral("12 mars 2026"));
        QCOMPARE(ui::dateText(QDate(2026, 3, 12), Language::English), QStringLiteral("12 March 2026"));
    }

    void aPlaceIsWrittenWithItsSides()
    {
        const geo::LonLat west{-1.55361, 47.21837};
        QCOMPARE(ui::placeText(west, Language::French), QStringLiteral("47,21837\u00A0N  1,55361\u00A0O"));
        QCOMPARE(ui::placeText(west, Language::English), QStringLiteral("47.21837\u00A0N  1.55361\u00A0W"));
        QCOMPARE(ui::placeText({2.5, -3}, Language::French), QStringLiteral("3,00000\u00A0S  2,50000\u00A0E"));
    }

    void countsAgreeWithTheirNouns_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("persons");
        QTest::addRow("French, none") << Language::French << 0 << QStringLiteral("0 personne");
        QTest::addRow("French, one") << Language::French << 1 << QStringLiteral("1 personne");
        QTest::addRow("French, two") << Language::French << 2 << QStringLiteral("2 personnes");
        QTest::addRow("French, a crowd") << Language::French << 1'200 << QStringLiteral("1\u202F200 personnes");
        QTest::addRow("English, none") << Language::English << 0 << QStringLiteral("0 people");
        QTest::addRow("English, one") << Language::English << 1 << QStringLiteral("1 person");
        QTest::addRow("English, two") << Language::English << 2 << QStringLiteral("2 people");
        QTest::addRow("English, a crowd") << Language::English << 1'200 << QStringLiteral("1,200 people");
    }

    void countsAgreeWithTheirNouns()
    {
        QFETCH(Language, language);
        QFETCH(int, count);
        ui::Translation translation;
        translation.use(language);
        QTEST(QCoreApplication::translate("ui::FeatureDetail", "%Ln person(s)", nullptr, count), "persons");
    }
};

PORTULAN_TEST(WordsTest)
#include "words_test.moc"
