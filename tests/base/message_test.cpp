// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"
#include "support/test_case.h"

using namespace base;

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWordsInBothLanguages_data()
    {
        QTest::addColumn<int>("code");
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < codes.keyCount(); ++i)
            QTest::addRow("%s", codes.key(i)) << codes.value(i);
    }

    void everyCodeHasWordsInBothLanguages()
    {
        QFETCH(int, code);
        const Error error{static_cast<ErrorCode>(code), {}, {}, {}};
        const QString french = message(error, Language::French);
        const QString english = message(error, Language::English);
        QVERIFY(french.size() > 20);
        QVERIFY(english.size() > 20);
        QVERIFY(french != english);
        QVERIFY2(french.count(u'.') >= 2, "what is wrong, then what to do");
        QVERIFY2(english.count(u'.') >= 2, "what is wrong, then what to do");
    }

    void theFileAndThePlaceComeFirst()
    {
        const Error error{ErrorCode::PackageInvalid, QStringLiteral("a.gpkg"), QStringLiteral("space, row 12"),
                          QStringLiteral("bad WKB")};
        QVERIFY(message(error, Language::English).startsWith(QStringLiteral("a.gpkg (space, row 12) (bad WKB): ")));
    }
};

PORTULAN_TEST(MessageTest)
#include "message_test.moc"
