// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/vocabulary.h"
#include "support/test_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace plan;

static const QByteArray sample = R"({"class":"equipment","label":{"fr":"É","en":"E"},"kinds":[
 {"kind":"hydrant","label":{"fr":"Poteau","en":"Hydrant"},"osm":["emergency=fire_hydrant"]},
 {"kind":"pillar","label":{"fr":"Pilier","en":"Pillar"},"osm":["emergency=fire_hydrant&fire_hydrant:type=pillar"]},
 {"kind":"any","label":{"fr":"Autre","en":"Other"},"osm":["emergency=*"]}]})";

class VocabularyTest : public QObject
{
    Q_OBJECT

    static QJsonObject fileOf(const QString &className)
    {
        QFile file(QStringLiteral(PORTULAN_SOURCE_DIR "/data/vocabulary/%1.json").arg(className));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

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
        Tags tags{{"amenity", "bench"}};
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

    void everyKindOfTheDesignIsThere_data()
    {
        QTest::addColumn<QString>("className");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char *name, const char *kinds) { QTest::newRow(name) << QString(name) << QString(kinds); };
        row("exit", "main normal emergency service delivery window_rescue");
        row("access_point", "police fire ambulance vehicle ladder");
        row("cutoff", "gas electricity electricity_hv water ventilation smoke_control heating lift_power fuel photovoltaic "
                      "generator ups telecom sprinkler steam medical_gas process");
        row("connector", "stair lift escalator ramp ladder shaft");
        row("equipment", "hydrant hydrant_underground riser_inlet riser_outlet extinguisher hose_reel call_point alarm_panel "
                         "sprinkler sprinkler_valve fire_phone emergency_phone aed first_aid bleed_kit refuge assembly_point "
                         "key_box intercom keypad badge_reader camera camera_dome security_post technical_room staging_area "
                         "landing_site valuables");
        row("hazard", "electrical_hv explosive flammable toxic radioactive oxidiser compressed_gas biological fall shaft collapse "
                      "confined no_water violent_entry poor_radio high_fire_load");
        row("opening", "door window hatch gate");
        row("operation", "swing_single swing_double double_acting sliding folding revolving roller turnstile trapdoor unknown");
        row("lock", "none key badge code panic_bar electromagnetic bolt unknown");
        row("wall", "structural partition glass railing");
        row("restriction", "none staff restricted");
        row("site", "road building water parking wall tree rail");
        row("survey_group", "exits access_points ways_out refuges partitions technical_rooms special_risk_rooms safety_devices "
                            "fluid_cutoffs energy_cutoffs fixed_extinguishing alarm");
    }

    void everyKindOfTheDesignIsThere()
    {
        QFETCH(const QString, className);
        QFETCH(const QString, kinds);
        for (const QString &kind : kinds.split(u' '))
            QVERIFY2(Vocabulary::builtIn().find(className, kind), qPrintable(kind));
    }

    void everyKindHasWordsInBothLanguages()
    {
        for (const VocabularyClass &all : Vocabulary::builtIn().classes()) {
            QVERIFY2(!all.label.fr.isEmpty() && !all.label.en.isEmpty(), qPrintable(all.name));
            for (const Kind &kind : all.kinds)
                QVERIFY2(!kind.label.fr.isEmpty() && !kind.label.en.isEmpty(), qPrintable(all.name + u' ' + kind.kind));
        }
    }

    void whatMustBeSeenHasASymbolAndARank_data()
    {
        QTest::addColumn<QString>("className");
        QTest::addColumn<int>("rank"); // the least important that is allowed
        QTest::newRow("exits") << "exit" << 0;
        QTest::newRow("access points") << "access_point" << 0;
        QTest::newRow("cutoffs") << "cutoff" << 0;
        QTest::newRow("connectors") << "connector" << 1;
        QTest::newRow("hazards") << "hazard" << 1;
        QTest::newRow("equipment") << "equipment" << 2;
    }

    void whatMustBeSeenHasASymbolAndARank()
    {
        QFETCH(const QString, className);
        QFETCH(const int, rank);
        const QJsonArray entries = fileOf(className)[u"kinds"].toArray();
        QVERIFY(!entries.isEmpty());
        for (const QJsonValue &entry : entries) {
            const QString name = entry[u"kind"].toString();
            QVERIFY2(entry[u"priority"].isDouble(), qPrintable(name)); // said, not left to the default
            QVERIFY2(entry[u"priority"].toInt() <= rank, qPrintable(name));
            QVERIFY2(!entry[u"symbol"][u"frame"].toString().isEmpty(), qPrintable(name));
        }
    }

    void whatIsToldApartByLettersHasThem_data()
    {
        QTest::addColumn<QString>("className");
        QTest::newRow("cutoffs") << "cutoff";
        QTest::newRow("access points") << "access_point";
    }

    void whatIsToldApartByLettersHasThem()
    {
        QFETCH(const QString, className);
        QSet<QString> seen;
        for (const Kind &kind : Vocabulary::builtIn().findClass(className)->kinds) {
            for (const QString &code : {kind.code.fr, kind.code.en})
                QVERIFY2(code.size() >= 1 && code.size() <= 5, qPrintable(kind.kind));
            QVERIFY2(!seen.contains(kind.code.fr), qPrintable(kind.code.fr));
            seen.insert(kind.code.fr);
        }
    }

    void noTwoKindsOfAClassClaimTheSameName()
    {
        for (const VocabularyClass &all : Vocabulary::builtIn().classes()) {
            QHash<QString, QString> claimed;
            for (const Kind &kind : all.kinds) {
                for (const QString &name : kind.osm + kind.imdf + kind.ifc) {
                    QVERIFY2(!claimed.contains(name),
                             qPrintable(QStringLiteral("%1: %2 of %3").arg(all.name, name, claimed.value(name))));
                    claimed.insert(name, kind.kind);
                }
            }
        }
    }

    void everyNameOfTheDesignIsClaimed_data()
    {
        QTest::addColumn<QString>("className");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const char *className, const char *names) {
            QTest::newRow(name) << QString(className) << QString(names);
        };
        row("OSM rooms", "space", "indoor=room indoor=corridor indoor=area");
        row("OSM walls", "wall", "indoor=wall");
        row("OSM exits", "exit",
            "entrance=main entrance=secondary entrance=service entrance=exit entrance=emergency exit=emergency");
        row("OSM doors", "operation", "door=trapdoor door=hinged door=sliding door=revolving");
        row("OSM links", "connector", "stairs=yes highway=steps highway=elevator conveying=yes indoor=ramp");
        row("OSM equipment", "equipment",
            "emergency=fire_hydrant emergency=fire_service_inlet emergency=fire_extinguisher emergency=fire_hose "
            "emergency=fire_alarm_box emergency=defibrillator emergency=first_aid_kit emergency=bleed_control_kit "
            "emergency=assembly_point emergency=landing_site");
        row("IMDF rooms", "space",
            "unit:room unit:walkway unit:office unit:nonpublic unit:storage unit:serverroom unit:theater unit:opentobelow");
        row("IMDF walls", "wall", "unit:structure unit:brick unit:concrete unit:drywall unit:glass unit:wood");
        row("IMDF links", "connector", "unit:stairs unit:elevator unit:escalator unit:movingwalkway");
        row("IMDF exits", "exit", "opening:pedestrian.principal opening:pedestrian opening:emergencyexit opening:service");
        row("IMDF doors", "opening", "opening:automobile opening:service");
        row("IMDF locks", "lock", "access_control:badgereader access_control:passwordaccess access_control:keyaccess");
        row("IMDF restrictions", "restriction", "restriction:employeesonly restriction:restricted");
        row("IMDF equipment", "equipment",
            "amenity:fireextinguisher amenity:firealarmpullstation amenity:phone.emergency amenity:defibrillator amenity:firstaid "
            "amenity:mobilityrescue amenity:meetingpoint access_control:guard");
        row("IFC cutoffs", "cutoff",
            "IfcValve.GASCOCK IfcValve.GASTAP IfcSwitchingDevice.SWITCHDISCONNECTOR IfcSwitchingDevice.EMERGENCYSTOP "
            "IfcValve.STOPCOCK IfcValve.ISOLATING IfcDamper.SMOKEDAMPER IfcDamper.FIRESMOKEDAMPER IfcValve.SAFETYCUTOFF");
        row("IFC equipment", "equipment",
            "IfcFireSuppressionTerminal.FIREHYDRANT IfcFireSuppressionTerminal.BREECHINGINLET "
            "IfcFireSuppressionTerminal.HOSEREEL IfcFireSuppressionTerminal.SPRINKLER");
        row("IFC openings", "opening", "IfcDoor IfcWindow");
        row("IFC links", "connector",
            "IfcStair IfcRamp IfcTransportElement.ELEVATOR IfcTransportElement.ESCALATOR IfcTransportElement.MOVINGWALKWAY");
    }

    void everyNameOfTheDesignIsClaimed()
    {
        QFETCH(const QString, className);
        QFETCH(const QString, names);
        QStringList claimed;
        for (const Kind &kind : Vocabulary::builtIn().findClass(className)->kinds)
            claimed += kind.osm + kind.imdf + kind.ifc;
        for (const QString &name : names.split(u' '))
            QVERIFY2(claimed.contains(name), qPrintable(name));
    }

    void aKindOfANewerVersionIsUnknownButNoError()
    {
        QVERIFY(!Vocabulary::builtIn().find("cutoff", "antimatter"));
        QVERIFY(Vocabulary::builtIn().find("cutoff", "gas"));
    }
};

PORTULAN_TEST(VocabularyTest)
#include "vocabulary_test.moc"
