// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/solid.h"
#include "store/plan_reader.h"
#include "support/test_case.h"

#include "plan/model_mesh.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

/** 3D models through the real program: what is exported comes back, and what breaks the reader breaks nothing else. */
class ModelEndToEndTest : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };

    const QString m_theatre = QStringLiteral(PORTULAN_BIN_DIR "/../demo/theatre.gpkg");
    QTemporaryDir m_folder;
    QString m_exported = path("theatre.glb");
    QString m_school = path("school.gpkg");

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        return file.fileName();
    }

    static Outcome station(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(PORTULAN_BIN_DIR "/portulan-station"), QStringList{"--lang", "en"} + arguments);
        [&] {
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        }();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        [&] { QVERIFY(file.open(QIODevice::ReadOnly)); }();
        return file.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(station({"export", m_theatre, "-o", m_exported}).code, 0);
        const QString source = QStringLiteral(PORTULAN_SOURCE_DIR "/tests/station/two-buildings");
        QCOMPARE(station({"import", source, "-o", m_school}).code, 0);
    }

    void whatIsExportedComesBack_data()
    {
        QTest::addColumn<QString>("package");
        QTest::newRow("a theatre") << m_theatre;
        QTest::newRow("two buildings with the same labels") << m_school;
    }
    void whatIsExportedComesBack()
    {
        QFETCH(const QString, package);
        QCOMPARE(station({"export", package, "-o", path("there.glb"), "--force"}).code, 0);
        const Outcome outcome = station({"import", path("there.glb"), "--into", package, "-o", path("back.gpkg"), "--force"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const plan::SharedPlan plan = store::readPlan(path("back.gpkg")).value();
        QVERIFY(plan->loadReport.missing.empty());
        QCOMPARE(plan->models.size(), plan->levels.size());
        for (const plan::Model &model : plan->models) {
            const scene::LevelSolid solid = scene::buildLevelSolid(*plan, model.level, std::numeric_limits<double>::infinity());
            const plan::ModelMesh mesh = plan->meshes->mesh(model.id).value();
            QCOMPARE(mesh.opaque.size(), solid.opaque.indices.size());
            QCOMPARE(mesh.glass.size(), solid.glass.indices.size());
            QCOMPARE(size_t(model.triangles), (solid.opaque.indices.size() + solid.glass.indices.size()) / 3);
            // Where the plan builds it too, to a centimetre.
            const scene::SolidVertex &built = solid.opaque.vertices[solid.opaque.indices.front()];
            const plan::MeshVertex &read = mesh.vertices[mesh.opaque.front()];
            QVERIFY(std::abs(double(built.x - read.x) + solid.origin.x) < 0.01);
            QVERIFY(std::abs(double(built.y - read.y) + solid.origin.y) < 0.01);
            QVERIFY(std::abs(built.z - read.z) < 0.01F);
        }
        const auto isModel = [](const plan::Source &source) { return source.title == u"there.glb"; };
        QCOMPARE(std::count_if(plan->sources.begin(), plan->sources.end(), isModel), 1);
    }

    void aSecondImportReplacesTheFirst()
    {
        const QString same = path("same.gpkg");
        QVERIFY(QFile::copy(m_theatre, same));
        for (int i = 0; i < 2; ++i) {
            const Outcome outcome = station({"import", m_exported, "--into", same, "-o", same, "--force"});
            QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        }
        const plan::SharedPlan plan = store::readPlan(same).value();
        QCOMPARE(plan->models.size(), plan->levels.size());
        const plan::SharedPlan before = store::readPlan(m_theatre).value();
        QCOMPARE(plan->sources.size(), before->sources.size() + 1);
        QCOMPARE(plan->media.size(), before->media.size());
    }

    void numbersHaveAPointInAnyLanguage()
    {
        const plan::SharedPlan plan = store::readPlan(m_theatre).value();
        // 20 m × 3 m of wall.
        const QString wall = write("wall.obj", "v 0 0 0\nv 20 0 0\nv 20 3 0\nf 1 2 3\n");
        const QString anchor =
            QStringLiteral("%1,%2").arg(plan->venue.anchor.lon, 0, 'f', 7).arg(plan->venue.anchor.lat, 0, 'f', 7);
        const QStringList words{"import", wall, "--into", m_theatre, "-o", path("wall.gpkg"), "--force", "--anchor"};
        QCOMPARE(station(words + QStringList{anchor, "--bearing", "12.5"}).code, 0);
        QCOMPARE(station(words + QStringList{anchor, "--bearing", "-12.5", "--unit", "m", "--up", "y"}).code, 0);
        for (const char *wrong : {"12,5", "nan", "1e400", "400"})
            QCOMPARE(station(words + QStringList{anchor, "--bearing", wrong}).code, 2);
        QCOMPARE(station(words + QStringList{"nan,nan"}).code, 2);
        QCOMPARE(station(words + QStringList{"48.85;2.35"}).code, 2);
        QCOMPARE(station(words + QStringList{"2.35,148.85"}).code, 2);
        // Read, but far away.
        const Outcome west = station(words + QStringList{"-1.5,47.2"});
        QCOMPARE(west.code, 1);
        QVERIFY2(west.err.contains("--anchor, --bearing, --unit"), qPrintable(west.err));
    }

    /** The plan of a model alone has the levels that it was made of, found in its shape. */
    void aModelAloneIsAVenue()
    {
        const Outcome outcome = station({"import", m_exported, "-o", path("alone.gpkg"), "--name", "Maquette"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.contains("check their names") && outcome.out.contains("no rooms, doors, exits or cutoffs"),
                 qPrintable(outcome.out));
        const plan::SharedPlan theatre = store::readPlan(m_theatre).value();
        const plan::SharedPlan plan = store::readPlan(path("alone.gpkg")).value();
        QVERIFY(plan->loadReport.missing.empty());
        QCOMPARE(plan->venue.name, QStringLiteral("Maquette"));
        QCOMPARE(plan->levels.size(), theatre->levels.size());
        QCOMPARE(plan->models.size(), theatre->levels.size());
        for (size_t i = 0; i < plan->levels.size(); ++i) {
            QCOMPARE(plan->levels[i].ordinal, theatre->levels[i].ordinal);
            QVERIFY(std::abs(*plan->levels[i].floorMetres - *theatre->levels[i].floorMetres) < 0.1);
            const auto isHere = [&](const plan::Wall &wall) { return wall.level == plan->levels[i].id; };
            QVERIFY2(std::any_of(plan->walls.begin(), plan->walls.end(), isHere), qPrintable(plan->levels[i].label));
        }
    }

    void wordsThatWouldHaveNoEffectAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a place for a map") << QStringList{"--anchor", "2.35,48.85"};
        QTest::newRow("a bearing for a map") << QStringList{"--bearing", "12.5"};
        QTest::newRow("a unit for a map") << QStringList{"--unit", "cm"};
        QTest::newRow("an axis for a map") << QStringList{"--up", "z"};
        QTest::newRow("a name for a plan that has one") << QStringList{"--into", m_theatre, "--name", "Théâtre"};
    }
    void wordsThatWouldHaveNoEffectAreRefused()
    {
        QFETCH(const QStringList, words);
        const QString map = write("map.osm", "<?xml version='1.0'?><osm version='0.6'></osm>");
        const Outcome outcome = station(QStringList{"import", map, "-o", path("unread.gpkg")} + words);
        QCOMPARE(outcome.code, 2);
        for (const QString &word : words) {
            if (word.startsWith("--"))
                QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        }
        QVERIFY(!QFileInfo::exists(path("unread.gpkg")));
    }

    void aModelInAnUnreadFormatIsRefusedForItsFormat()
    {
        const QString ifc = write("house.ifc", "ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('IFC4'));\nENDSEC;\n");
        const Outcome outcome = station({"import", ifc, "-o", path("ifc.gpkg"), "--anchor", "2.35,48.85"});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("IFC"), qPrintable(outcome.err));
    }

    void aModelThatDoesNotSayWhereItStandsIsRefused()
    {
        const QString wall = write("nowhere.obj", "v 0 0 0\nv 20 0 0\nv 20 3 0\nf 1 2 3\n");
        for (const QStringList &into : {QStringList{"--into", m_theatre}, QStringList{}}) {
            const Outcome outcome = station(QStringList{"import", wall, "-o", path("nowhere.gpkg")} + into);
            QCOMPARE(outcome.code, 1);
            QVERIFY2(outcome.err.contains(wall) && outcome.err.contains("--anchor"), qPrintable(outcome.err));
        }
    }

    void whatBreaksTheReaderBreaksNothingElse()
    {
        const QString same = path("kept.gpkg");
        QVERIFY(QFile::copy(m_theatre, same));
        const QByteArray before = bytesOf(same);
        // A scene in itself: Assimp calls itself until its stack is full.
        const QString bomb =
            write("bomb.dae", "<COLLADA version=\"1.4.1\"><library_visual_scenes><visual_scene id=\"s\"><node id=\"n\">"
                              "<instance_node url=\"#n\"/></node></visual_scene></library_visual_scenes><scene>"
                              "<instance_visual_scene url=\"#s\"/></scene></COLLADA>");
        const Outcome outcome = station({"import", bomb, "--into", same, "-o", same, "--force", "--anchor", "2.35,48.85"});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(bomb) && outcome.err.contains("Assimp: ") && outcome.err.contains("another format"),
                 qPrintable(outcome.err));
        QCOMPARE(bytesOf(same), before);
    }

    void theWorkersCommandIsNotForPeople() { QVERIFY(!station({"--help"}).out.contains("read-model")); }
};

PORTULAN_TEST(ModelEndToEndTest)
#include "model_end_to_end_test.moc"
