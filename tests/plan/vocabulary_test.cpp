// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/vocabulary.h"
#include "support/test_case.h"

using namespace plan;

static const QByteArray sample = R"({"class":"equipment","label":{"fr":"É","en":"E"},"kinds":[
 {"kind":"hydrant","label":{"fr":"Poteau","en":"Hydrant"},"osm":["emergency=fire_hydrant"]},
 {"kind":"pillar","label":{"fr":"Pilier","en":"Pillar"},"osm":["emergency=fire_hydrant&fire_hydrant:type=pillar"]},
 {"kind":"any","label":{"fr":"Autre","en":"Other"},"osm":["emergency=*"]}]})";

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostSpecificOsmMappingWins_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("emergency");
        QTest::addColumn<QString>("kind");
        QTest::newRow("plain") << ""
                               << "fire_hydrant"
                               << "hydrant";
        QTest::newRow("with its type") << "pillar"
                                       << "fire_hydrant"
                                       << "pillar";
        QTest::newRow("with another type") << "wall"
                                           << "fire_hydrant"
                                           << "hydrant";
        QTest::newRow("another value") << ""
                                       << "siren"
                                       << "any";
        QTest::newRow("another key") << ""
                                     << ""
                                     << "";
    }

    void theMostSpecificOsmMappingWins()
    {
        QFETCH(QString, type);
        QFETCH(QString, emergency);
        QFETCH(QString, kind);
        QHash<QString, QString> tags{{"amenity", "bench"}};
        if (!type.isEmpty())
            tags.insert("fire_hydrant:type", type);
        if (!emergency.isEmpty())
            tags.insert("emergency", emergency);
        const base::Result<Vocabulary> vocabulary = Vocabulary::fromJson({sample});
        const Kind *found = vocabulary->findByOsm("equipment", tags);
        QCOMPARE(found ? found->kind : QString(), kind);
        QVERIFY(!vocabulary->findByOsm("nothing", tags));
    }

    void aBrokenEntryIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not JSON") << QByteArray("{\"class\":");
        QTest::newRow("no class") << QByteArray("{}");
        QTest::newRow("no label") << QByteArray(R"({"class":"a","kinds":[{"kind":"x"}]})");
        QTest::newRow("twice") << QByteArray(
            R"({"class":"a","kinds":[{"kind":"x","label":{"fr":"1","en":"1"}},{"kind":"x","label":{"fr":"1","en":"1"}}]})");
    }

    void aBrokenEntryIsNamed()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(Vocabulary::fromJson({text}).error().code, base::ErrorCode::ResourceBroken);
    }

    void aKindOfANewerVersionIsUnknownButNoError()
    {
        QVERIFY(!Vocabulary::builtIn().find("cutoff", "antimatter"));
        QVERIFY(Vocabulary::builtIn().find("cutoff", "gas"));
    }
};

PORTULAN_TEST(VocabularyTest)
#include "vocabulary_test.moc"
