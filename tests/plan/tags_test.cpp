// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/tags.h"
#include "support/test_case.h"

using plan::Tags;

class TagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyHasTheValueThatCameLast()
    {
        Tags tags{{"level", "0"}, {"indoor", "room"}, {"level", "1"}};
        QCOMPARE(tags.size(), 2U);
        QCOMPARE(tags.value("level"), "1");
        tags.insert("level", "2");
        QCOMPARE(tags.value(u"level"), "2");
    }

    void whatIsNotThereIsEmpty()
    {
        Tags tags{{"indoor", "room"}, {"name", ""}};
        QVERIFY(!tags.contains("door"));
        QVERIFY(tags.value("door").isEmpty());
        QVERIFY(tags.contains("name"));
        tags.remove("indoor");
        tags.remove("indoor");
        QCOMPARE(tags.size(), 1U);
        QVERIFY(Tags().isEmpty());
    }

    void theOrderIsThatOfTheKeys()
    {
        QCOMPARE((Tags{{"b", "1"}, {"é", "2"}, {"a", "3"}}), (Tags{{"a", "3"}, {"b", "1"}, {"é", "2"}}));
        QCOMPARE((Tags{{"b", "1"}, {"a", "3"}}).begin()->first, "a");
    }
};

PORTULAN_TEST(TagsTest)
#include "tags_test.moc"
