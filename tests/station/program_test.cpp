// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/program.h"
#include "support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

/** What one command line gave. */
struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

static Outcome runWith(const QStringList &arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.code = station::run(QStringList{"portulan-station"} + arguments, out, err);
    return outcome;
}

static const QByteArray kiosk = R"(<?xml version="1.0"?><osm version="0.6">
<node id="1" lat="48.0000" lon="2.0000"/><node id="2" lat="48.0000" lon="2.0002"/>
<node id="3" lat="48.0001" lon="2.0002"/><node id="4" lat="48.0001" lon="2.0000"/>
<node id="5" lat="48.0000" lon="2.0001"><tag k="door" v="hinged"/><tag k="entrance" v="main"/></node>
<way id="1"><nd ref="1"/><nd ref="5"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="1"/>
 <tag k="building" v="kiosk"/><tag k="name" v="Kiosque"/></way>
<way id="2"><nd ref="1"/><nd ref="5"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="1"/>
 <tag k="indoor" v="room"/><tag k="level" v="0"/></way>
<node id="6" lat="48.00005" lon="2.0001"><tag k="amenity" v="atm"/><tag k="level" v="0"/></node></osm>)";

class ProgramTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(text);
        return file.fileName();
    }

private Q_SLOTS:
    void theExitCodeSaysWhoseFaultItWas_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("help is no fault") << QStringList{"--help"} << 0;
        QTest::newRow("help of a command") << QStringList{"import", "--help"} << 0;
        QTest::newRow("no command") << QStringList{} << 2;
        QTest::newRow("no such command") << QStringList{"fly"} << 2;
        QTest::newRow("no such option") << QStringList{"info", "--fast", "x.gpkg"} << 2;
        QTest::newRow("no output named") << QStringList{"import", "x.osm"} << 2;
        QTest::newRow("no such language") << QStringList{"--lang", "de", "info", "x.gpkg"} << 2;
        QTest::newRow("no such source") << QStringList{"import", path("none.osm"), "-o", path("none.gpkg")} << 1;
        QTest::newRow("no such plan") << QStringList{"info", path("none.gpkg")} << 1;
        QTest::newRow("no such plan to export") << QStringList{"export", path("none.gpkg"), "-o", path("none.glb")} << 1;
        QTest::newRow("an export of no known format") << QStringList{"export", path("none.gpkg"), "-o", path("none.xyz")} << 2;
    }

    void theExitCodeSaysWhoseFaultItWas()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Outcome outcome = runWith(arguments);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.err.isEmpty(), code == 0);
    }

    void everyCommandShowsAnExampleInBothLanguages_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("import") << "import";
        QTest::newRow("info") << "info";
        QTest::newRow("render") << "render";
        QTest::newRow("export") << "export";
    }

    void everyCommandShowsAnExampleInBothLanguages()
    {
        QFETCH(QString, command);
        const QString french = runWith({"--lang", "fr", command, "--help"}).out;
        const QString english = runWith({"--lang=en", command, "--help"}).out;
        QVERIFY(french.contains("Exemple :\n  portulan-station " + command));
        QVERIFY(english.contains("Example:\n  portulan-station " + command));
    }

    void theLanguageIsThatOfTheEnvironment_data()
    {
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("messages");
        QTest::addColumn<QString>("lang");
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("LANG alone") << ""
                                    << ""
                                    << "fr_FR.UTF-8" << true;
        QTest::newRow("messages before LANG") << ""
                                              << "en_GB.UTF-8"
                                              << "fr_FR.UTF-8" << false;
        QTest::newRow("LC_ALL before all") << "fr_BE.UTF-8"
                                           << "en_GB.UTF-8"
                                           << "en_GB.UTF-8" << true;
        QTest::newRow("nothing said") << ""
                                      << ""
                                      << "" << false;
        QTest::newRow("neither of ours") << ""
                                         << ""
                                         << "de_DE.UTF-8" << false;
    }

    void theLanguageIsThatOfTheEnvironment()
    {
        QFETCH(QString, all);
        QFETCH(QString, messages);
        QFETCH(QString, lang);
        QFETCH(bool, isFrench);
        QProcessEnvironment environment;
        environment.insert("LC_ALL", all);
        environment.insert("LC_MESSAGES", messages);
        environment.insert("LANG", lang);
        QCOMPARE(station::languageOf(environment) == base::Language::French, isFrench);
    }

    void aPlanIsNeverReplacedUnasked()
    {
        const QString source = write("kiosk.osm", kiosk);
        const QString plan = write("taken.gpkg", "not to be lost");
        const Outcome refused = runWith({"--lang", "en", "import", source, "-o", plan});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("--force"));
        QFile file(plan);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not to be lost"));

        QCOMPARE(runWith({"import", source, "-o", plan, "--force"}).code, 0);
        QCOMPARE(runWith({"info", plan}).code, 0);
    }

    void theReportNamesEveryObjectThatDidNotArrive()
    {
        const QString source = write("kiosk.osm", kiosk);
        const Outcome outcome = runWith({"--lang", "fr", "import", source, "-o", path("report.gpkg"), "--json"});
        QCOMPARE(outcome.code, 0);
        const QJsonArray report = QJsonDocument::fromJson(outcome.out.toUtf8()).object().value("report").toArray();
        const auto atm =
            std::find_if(report.begin(), report.end(), [](const QJsonValue &note) { return note["source"] == "node/6"; });
        QVERIFY(atm != report.end());
        QCOMPARE(atm->toObject().value("what").toString(), QString("dropped"));
        QCOMPARE(atm->toObject().value("reason").toString(), QString("no_class"));
        QVERIFY(atm->toObject().value("words").toString().contains("pas de place sur un plan"));

        const Outcome text = runWith({"--lang", "en", "import", source, "-o", path("report.gpkg"), "--force"});
        QVERIFY(text.out.contains("Left out"));
        QVERIFY(text.out.contains("node/6 (amenity=atm)"));
    }

    void infoCountsWhatTheImportWrote()
    {
        const QString source = write("kiosk.osm", kiosk);
        const QJsonObject imported =
            QJsonDocument::fromJson(runWith({"import", source, "-o", path("count.gpkg"), "--json"}).out.toUtf8()).object();
        const QJsonObject info = QJsonDocument::fromJson(runWith({"info", path("count.gpkg"), "--json"}).out.toUtf8()).object();
        QCOMPARE(info.value("levels"), imported.value("levels"));
        QCOMPARE(info.value("totals"), imported.value("totals"));
        QCOMPARE(info.value("not_readable"), QJsonValue(QJsonArray()));
        QCOMPARE(info.value("name").toString(), QString("Kiosque"));
        QCOMPARE(info.value("edition").toInt(-1), 0);

        const QJsonObject ground = info.value("levels").toArray().at(0).toObject();
        QCOMPARE(ground.value("ordinal").toInt(-1), 0);
        QCOMPARE(ground.value("label").toString(), QString("RDC"));
        QCOMPARE(ground.value("space").toInt(), 1);
        QCOMPARE(ground.value("opening").toInt(), 1);
        QCOMPARE(ground.value("exit").toInt(), 1);
        QCOMPARE(info.value("sources").toArray().at(0)["attribution"].toString(), QString("© OpenStreetMap contributors"));
    }

    void aNameGivenByHandWins()
    {
        const QString source = write("kiosk.osm", kiosk);
        QCOMPARE(runWith({"import", source, "-o", path("named.gpkg"), "--name", "Théâtre de l’Étoile"}).code, 0);
        QVERIFY(runWith({"info", path("named.gpkg")}).out.startsWith("Théâtre de l’Étoile\n"));
    }
};

PORTULAN_TEST(ProgramTest)
#include "program_test.moc"
