// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/enum_words.h"
#include "support/test_case.h"

using namespace plan;

class EnumWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreThoseOfThePackage()
    {
        QCOMPARE(word(Lock::PanicBar), "panic_bar");
        QCOMPARE(word(Operation::SwingDouble), "swing_double");
        QCOMPARE(word(SurveyState::DeclaredAbsent), "declared_absent");
        QCOMPARE(word(CutoffAction::QuarterTurn), "quarter_turn");
        QCOMPARE(fromWord<FailState>(u"secure"), FailState::Secure);
        QCOMPARE(fromWord<Status>(u"out_of_service"), Status::OutOfService);
    }

    void everyWordIsReadBack()
    {
        const QStringList all = words<Operation>();
        QCOMPARE(all.size(), 11);
        for (const QString &one : all)
            QCOMPARE(word(*fromWord<Operation>(one)), one);
    }

    void anUnknownWordIsNoValue()
    {
        QVERIFY(!fromWord<Lock>(u"padlock"));
        QVERIFY(!fromWord<Lock>(u""));
        QVERIFY(!fromWord<Lock>(u"Key"));
    }
};

PORTULAN_TEST(EnumWordsTest)
#include "enum_words_test.moc"
