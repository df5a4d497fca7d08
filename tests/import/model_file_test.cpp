// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_file.h"
#include "import/worker.h"
#include "support/test_case.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <assimp/Exporter.hpp>
#include <assimp/Importer.hpp>
#include <assimp/scene.h>

#include <clocale>
#include <cmath>

using namespace import;
using base::ErrorCode;

/** A red triangle on the ground, 4 m east and 3 m north, and a blue pane 3 m higher: y is up. */
static const QByteArray houseObj = R"(mtllib house.mtl
o RDC
v 0 0 0
v 4 0 0
v 4 0 -3
usemtl red
f 1 2 3
o R1
v 0 3 0
v 4 3 0
v 4 3 -3
usemtl pane
f 4 5 6
)";
static const QByteArray houseMtl = "newmtl red\nKd 1 0 0\nnewmtl pane\nKd 0 0 1\nd 0.25\n";

/** A glTF of one triangle, (0 0 0) (4 0 0) (4 0 -3), with other words in the place of some. */
static QByteArray gltf(const QByteArray &before = {}, const QByteArray &after = {})
{
    QByteArray text = R"({"asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}],
 "nodes": [{"name": "A", "children": [1], "translation": [10, 0, 0]}, {"name": "B", "mesh": 0}],
 "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "indices": 1, "material": 0}]}],
 "materials": [{"pbrMetallicRoughness": {"baseColorFactor": [0.2140411, 1, 0, 1]}}],
 "accessors": [{"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3", "min": [0, 0, -3], "max": [4, 0, 0]},
               {"bufferView": 1, "componentType": 5123, "count": 3, "type": "SCALAR"}],
 "bufferViews": [{"buffer": 0, "byteOffset": 0, "byteLength": 36}, {"buffer": 0, "byteOffset": 36, "byteLength": 6}],
 "buffers": [{"byteLength": 44, "uri": "data:application/octet-stream;base64,BYTES"}]})";
    QByteArray bytes;
    for (const float value : {0.0F, 0.0F, 0.0F, 4.0F, 0.0F, 0.0F, 4.0F, 0.0F, -3.0F})
        bytes.append(reinterpret_cast<const char *>(&value), 4);
    bytes.append(QByteArray("\0\0\1\0\2\0\0\0", 8));
    if (!before.isEmpty())
        text.replace(before, after);
    return text.replace("BYTES", bytes.toBase64());
}

/** A binary STL of one triangle, with this as a number of its normal and of its second corner. */
static QByteArray stl(const QByteArray &normal, const QByteArray &corner)
{
    return QByteArray(80, 'x') + QByteArray("\1\0\0\0", 4) + normal + QByteArray(8 + 12 + 4, '\0') + corner +
           QByteArray(4 + 12 + 2, '\0');
}

/** A glTF of seats: nodes that show the same mesh of 50,000 triangles. */
static QByteArray crowd(int seats)
{
    constexpr int triangles = 50'000;
    const QByteArray corners = QByteArray("\0\0\1\0\2\0", 6).repeated(triangles);
    QByteArrayList children;
    for (int i = 1; i <= seats; ++i)
        children.append(QByteArray::number(i));
    return gltf()
        .replace("[1]", '[' + children.join(',') + ']')
        .replace("{\"name\": \"B\", \"mesh\": 0}", QByteArrayList(seats, "{\"name\": \"Seat\", \"mesh\": 0}").join(','))
        .replace("{\"POSITION\": 0}", "{\"POSITION\": 0, \"NORMAL\": 0}") // so that triangles share corners
        .replace("5123, \"count\": 3", "5123, \"count\": " + QByteArray::number(3 * triangles))
        .replace("{\"buffer\": 0, \"byteOffset\": 36, \"byteLength\": 6}",
                 "{\"buffer\": 1, \"byteLength\": " + QByteArray::number(corners.size()) + '}')
        .replace("\"}]}", "\"}, {\"byteLength\": " + QByteArray::number(corners.size()) +
                              ", \"uri\": \"data:application/octet-stream;base64," + corners.toBase64() + "\"}]}");
}

class ModelFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        return file.fileName();
    }

    /** As in a worker: a crash is an error too. */
    static base::Result<ModelScene> readByWorker(const QString &path)
    {
        const Worker worker(QStringLiteral("Assimp"), QStringLiteral(PORTULAN_MISBEHAVING_READER), {QStringLiteral("model")},
                            {qint64(1) << 30, 10, 20, 64 << 20});
        const base::Result<QByteArray> bytes = worker.read(path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const tl::expected<ModelScene, QString> scene = sceneOf(*bytes);
        if (!scene)
            qFatal("a worker of ours spoke nonsense: %s", qPrintable(scene.error()));
        return *scene;
    }

    static const plan::MeshVertex &corner(const ModelScene &scene, size_t part, size_t number)
    {
        const plan::ModelMesh &mesh = scene.parts.at(part).mesh;
        return mesh.vertices.at((mesh.opaque.empty() ? mesh.glass : mesh.opaque).at(number));
    }

    static bool isAt(const plan::MeshVertex &vertex, float x, float y, float z)
    {
        return std::abs(vertex.x - x) < 1e-4F && std::abs(vertex.y - y) < 1e-4F && std::abs(vertex.z - z) < 1e-4F;
    }

private Q_SLOTS:
    void initTestCase()
    {
        write("house.mtl", houseMtl);
        const QByteArray source = write("house.obj", houseObj).toUtf8();
        Assimp::Importer importer;
        const aiScene *scene = importer.ReadFile(source.constData(), 0);
        QVERIFY(scene);
        const QByteArray locale = std::setlocale(LC_NUMERIC, nullptr);
        std::setlocale(LC_NUMERIC, "C"); // the library writes FBX with the locale's comma
        Assimp::Exporter exporter;
        const QHash<QByteArray, QByteArray> formats{{"fbx", "fbxa"}, {"dae", "collada"}, {"stl", "stlb"}, {"glb", "glb2"}};
        for (auto format = formats.begin(); format != formats.end(); ++format) {
            const QByteArray path = m_folder.filePath("house." + format.key()).toUtf8();
            QCOMPARE(exporter.Export(scene, format.value().constData(), path.constData()), aiReturn_SUCCESS);
        }
        std::setlocale(LC_NUMERIC, locale.constData());
    }

    void everyFormatGivesTheSameHouse_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("hasColours");
        QTest::addColumn<double>("unit");
        QTest::newRow("OBJ") << "house.obj" << true << 1.0;
        QTest::newRow("glTF") << "house.glb" << true << 1.0;
        QTest::newRow("COLLADA") << "house.dae" << true << 1.0;
        QTest::newRow("FBX") << "house.fbx" << true << 0.01; // the library writes our metres as centimetres
        QTest::newRow("STL") << "house.stl" << false << 1.0;
    }
    void everyFormatGivesTheSameHouse()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, hasColours);
        QFETCH(const double, unit);
        const base::Result<ModelScene> scene = readModelFile(m_folder.filePath(file));
        QVERIFY2(scene, scene ? "" : qPrintable(scene.error().detail));
        QCOMPARE(scene->unitMetres, unit);
        if (!hasColours) {
            // z is up in STL, so the house lies on its side.
            QVERIFY(scene->isZUp);
            QVERIFY(isAt(corner(*scene, 0, 2), 4, 0, -3));
            QVERIFY(isAt(corner(*scene, 0, 5), 4, 3, -3));
            return;
        }
        QCOMPARE(scene->parts.size(), size_t(2));
        const bool isGroundFirst = scene->parts[0].nodes.contains("RDC");
        const size_t ground = isGroundFirst ? 0 : 1;
        QVERIFY(scene->parts[ground].nodes.contains("RDC"));
        QVERIFY(scene->parts[1 - ground].nodes.contains("R1"));
        QVERIFY(isAt(corner(*scene, ground, 0), 0, 0, 0));
        QVERIFY(isAt(corner(*scene, ground, 2), 4, 3, 0));
        QVERIFY(isAt(corner(*scene, 1 - ground, 2), 4, 3, 3));
        QCOMPARE(corner(*scene, ground, 0).colour, (std::array<uint8_t, 4>{255, 0, 0, 255}));
        QCOMPARE(int(corner(*scene, ground, 0).normal[2]), 127);
        // Glass stays glass.
        QVERIFY(scene->parts[ground].mesh.glass.empty());
        QVERIFY(scene->parts[1 - ground].mesh.opaque.empty());
        QCOMPARE(int(corner(*scene, 1 - ground, 0).colour[3]), 64);
    }

    void unitsAndAxesAreThoseOfTheFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<double>("unit");
        QTest::addColumn<float>("x");
        QTest::addColumn<float>("y");
        QTest::addColumn<float>("z");
        const auto row = [](const char *name, const char *file, const char *before, const char *after, double unit, float x,
                            float y, float z) {
            QTest::newRow(name) << QString(file) << QByteArray(before) << QByteArray(after) << unit << x << y << z;
        };
        row("FBX in metres", "house.fbx", "\"UnitScaleFactor\", \"double\", \"Number\", \"\", 1",
            "\"UnitScaleFactor\", \"double\", \"Number\", \"\", 100", 1, 4, 3, 0);
        row("FBX with z up", "house.fbx", "\"UpAxis\", \"int\", \"Integer\", \"\", 1", "\"UpAxis\", \"int\", \"Integer\", \"\", 2",
            0.01, 4, 0, -3);
        row("COLLADA in centimetres", "house.dae", "meter=\"1\"", "meter=\"0.01\"", 1, 0.04F, 0.03F, 0);
        row("COLLADA with z up", "house.dae", "Y_UP", "Z_UP", 1, 4, 0, -3);
    }
    void unitsAndAxesAreThoseOfTheFile()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const double, unit);
        QFETCH(const float, x);
        QFETCH(const float, y);
        QFETCH(const float, z);
        QFile from(m_folder.filePath(file));
        QVERIFY(from.open(QIODevice::ReadOnly));
        QByteArray bytes = from.readAll();
        QVERIFY(bytes.contains(before));
        const base::Result<ModelScene> scene =
            readModelFile(write("changed." + QFileInfo(file).suffix(), bytes.replace(before, after)));
        QVERIFY2(scene, scene ? "" : qPrintable(scene.error().detail));
        QVERIFY(std::abs(scene->unitMetres - unit) < 1e-9);
        const size_t ground = scene->parts[0].nodes.contains("RDC") ? 0 : 1;
        const plan::MeshVertex &last = corner(*scene, ground, 2);
        QVERIFY2(isAt(last, x, y, z), qPrintable(QStringLiteral("%1 %2 %3").arg(last.x).arg(last.y).arg(last.z)));
    }

    void nodesMoveWhatStandsInThem()
    {
        const base::Result<ModelScene> scene = readModelFile(write("one.gltf", gltf()));
        QVERIFY2(scene, scene ? "" : qPrintable(scene.error().detail));
        QVERIFY(isAt(corner(*scene, 0, 2), 14, 3, 0));
        QVERIFY(scene->parts[0].nodes.endsWith("B"));
        // glTF counts in linear light.
        QCOMPARE(corner(*scene, 0, 0).colour, (std::array<uint8_t, 4>{127, 255, 0, 255}));
    }

    void aMirroredNodeKeepsItsFrontInFront()
    {
        const base::Result<ModelScene> scene =
            readModelFile(write("mirror.gltf", gltf("\"translation\": [10, 0, 0]", "\"scale\": [-1, 1, 1]")));
        QVERIFY(scene);
        const plan::MeshVertex &a = corner(*scene, 0, 0);
        const plan::MeshVertex &b = corner(*scene, 0, 1);
        const plan::MeshVertex &c = corner(*scene, 0, 2);
        QVERIFY((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0);
        QCOMPARE(int(a.normal[2]), 127);
    }

    void aMeshThatStandsTwiceIsThereTwice()
    {
        const base::Result<ModelScene> scene =
            readModelFile(write("twice.gltf", gltf("\"name\": \"A\"", "\"name\": \"A\", \"mesh\": 0")));
        QCOMPARE(scene->parts.size(), size_t(2));
    }

    void whatCannotBeReadSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *before, const char *after, ErrorCode code, const char *said) {
            QTest::newRow(name) << gltf(before, after) << code << QString(said);
        };
        row("a buffer in another file", "data:application/octet-stream;base64,BYTES", "../venue.bin", ErrorCode::SourceNotAlone,
            "../venue.bin");
        row("a buffer on the network", "data:application/octet-stream;base64,BYTES", "https://example.org/venue.bin",
            ErrorCode::SourceNotAlone, "https://example.org");
        row("a picture in another file", "\"scene\": 0", "\"scene\": 0, \"images\": [{\"uri\": \"wall.png\"}]",
            ErrorCode::SourceNotAlone, "wall.png");
        row("compressed triangles", "\"scene\": 0", "\"scene\": 0, \"extensionsRequired\": [\"KHR_draco_mesh_compression\"]",
            ErrorCode::SourceNotAlone, "KHR_draco");
        row("a node in itself", "\"children\": [1]", "\"children\": [0]", ErrorCode::SourceMalformed, "stands in itself");
        row("two nodes in each other", "\"mesh\": 0}", "\"mesh\": 0, \"children\": [0]}", ErrorCode::SourceMalformed,
            "stands in itself");
        row("a node in two nodes", "\"children\": [1]", "\"children\": [1, 1]", ErrorCode::SourceMalformed, "stands in two");
        row("a child that is not there", "\"children\": [1]", "\"children\": [7]", ErrorCode::SourceMalformed, "does not exist");
        row("glTF 1", "\"2.0\"", "\"1.0\"", ErrorCode::SourceMalformed, "only glTF 2");
        row("no JSON", "{\"asset\"", "{asset", ErrorCode::SourceMalformed, "");
        row("nothing in it", "\"mesh\": 0}", "\"camera\": 0}", ErrorCode::SourceMalformed, "");
        QByteArray deep = R"({"asset": {"version": "2.0"}, "nodes": [{"mesh": 0})";
        for (int i = 0; i < 1000; ++i)
            deep += ", {\"children\": [" + QByteArray::number(i) + "]}";
        QTest::newRow("a thousand nodes deep") << deep + "]}" << ErrorCode::SourceMalformed << "stands in itself or in more than";
        QTest::newRow("a hundred thousand brackets deep")
            << "{\"asset\": {\"version\": \"2.0\"}, \"x\": " + QByteArray(100'000, '[') + "}" << ErrorCode::SourceMalformed << "";
        QTest::newRow("binary, cut within its head") << QByteArray("glTF\2\0\0\0", 8) << ErrorCode::SourceMalformed << "cut off";
        QTest::newRow("binary, longer than the file")
            << QByteArray("glTF\2\0\0\0\xff\xff\xff\x7f\4\0\0\0JSON{}  ", 24) << ErrorCode::SourceMalformed << "cut off";
        QTest::newRow("binary, its text longer than the file")
            << QByteArray("glTF\2\0\0\0\x18\0\0\0\xff\xff\xff\xffJSON{}  ", 24) << ErrorCode::SourceMalformed << "no text";
    }
    void whatCannotBeReadSaysWhere()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, said);
        const base::Result<ModelScene> scene = readModelFile(write("wrong.gltf", bytes));
        QVERIFY(!scene);
        QCOMPARE(scene.error().code, code);
        QVERIFY2((scene.error().place + scene.error().detail).contains(said), qPrintable(scene.error().detail));
    }

    void whatTheLibraryStumblesOverIsAnError_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::optional<ErrorCode>>("code");
        constexpr std::optional<ErrorCode> mended; // by the library, then harmless
        const auto row = [](const char *name, const char *file, const QByteArray &bytes,
                            std::optional<ErrorCode> code = ErrorCode::SourceMalformed) {
            QTest::newRow(name) << QString(file) << bytes << code;
        };
        const auto changed = [&](const char *name, const char *before, const char *after,
                                 std::optional<ErrorCode> code = ErrorCode::SourceMalformed) {
            row(name, "wrong.gltf", gltf(before, after), code);
        };
        changed("an index beyond the corners", "\"byteOffset\": 36", "\"byteOffset\": 12");
        changed("a view beyond the buffer", "\"byteLength\": 36}", "\"byteLength\": 3600000}");
        changed("four thousand million corners", "\"count\": 3, \"type\": \"VEC3\"", "\"count\": 4000000000, \"type\": \"VEC3\"");
        changed("a hundred million corners without bytes", "{\"bufferView\": 0, \"componentType\": 5126, \"count\": 3",
                "{\"componentType\": 5126, \"count\": 100000000");
        changed("a buffer that is not there", "\"bufferView\": 0", "\"bufferView\": 12");
        changed("no buffer", "\"uri\"", "\"url\"");
        changed("a mesh that is not there", "\"mesh\": 0}", "\"mesh\": 5}");
        changed("a material that is not there", "\"material\": 0", "\"material\": 5");
        changed("a scene that is not there", "\"scene\": 0", "\"scene\": 5");
        changed("a place that is no number", "\"translation\": [10, 0, 0]", "\"translation\": [1e39, 0, 0]");
        row("a corner that is no number", "wrong.gltf", gltf().replace("base64,AAAAAAAA", "base64,AADAfwAA"));
        changed("a turn that is none", "\"translation\": [10, 0, 0]", "\"rotation\": [0, 0, 0]", mended);
        row("OBJ: an index beyond the corners", "wrong.obj", QByteArray("v 0 0 0\nf 1 2 3\n"));
        const QByteArray zero(4, '\0');
        const QByteArray nan("\0\0\xc0\x7f", 4);
        const QByteArray infinity("\0\0\x80\x7f", 4);
        row("STL: a corner that is no number", "wrong.stl", stl(zero, nan));
        row("STL: a corner without end", "wrong.stl", stl(zero, infinity));
        row("STL: a normal that is no number", "wrong.stl", stl(nan, zero), mended);
        row("OBJ: a face of a corner thrice", "wrong.obj", QByteArray("v 0 0 0\nv 1 nan inf\nf 1 2 2\nf -9 -9 -9\n"));
        row("STL: more triangles than bytes", "wrong.stl",
            QByteArray(80, 'x') + QByteArray("\xff\xff\xff\xff", 4) + QByteArray(50, '\0'));
#ifdef __SANITIZE_ADDRESS__
        constexpr ErrorCode beyondTheText = ErrorCode::ReaderBroken; // the library reads on, and is stopped
#else
        constexpr ErrorCode beyondTheText = ErrorCode::SourceMalformed;
#endif
        row("STL: a text that breaks off", "wrong.stl", QByteArray("solid x\nfacet normal 0 0 1\nouter loop\nvertex 1"),
            beyondTheText);
        row("FBX: nothing but its name", "wrong.fbx", QByteArray("Kaydara FBX Binary  \0\x1a\0\xe8\x1c\0\0", 27));
        row("FBX: brackets", "wrong.fbx", "; FBX 7.4.0 project file\n" + QByteArray("A: {").repeated(100'000),
            ErrorCode::ReaderBroken);
        row("COLLADA: an entity that grows", "wrong.dae",
            QByteArray("<?xml version=\"1.0\"?><!DOCTYPE c [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                       "<!ENTITY c SYSTEM \"/etc/passwd\">]><COLLADA version=\"1.4.1\"><asset>&b;&c;</asset></COLLADA>"));
        row("COLLADA: elements", "wrong.dae", "<COLLADA>" + QByteArray("<node>").repeated(200'000));
        row("COLLADA: a scene in itself", "wrong.dae",
            QByteArray(
                "<COLLADA version=\"1.4.1\"><library_visual_scenes><visual_scene id=\"s\"><node id=\"n\"><instance_node "
                "url=\"#n\"/></node></visual_scene></library_visual_scenes><scene><instance_visual_scene url=\"#s\"/></scene>"
                "</COLLADA>"),
            ErrorCode::ReaderBroken);
    }
    void whatTheLibraryStumblesOverIsAnError()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const std::optional<ErrorCode>, code);
        const QString path = write(name, bytes);
        const base::Result<ModelScene> scene = readByWorker(path);
        if (!code) {
            QVERIFY2(scene, scene ? "" : qPrintable(scene.error().detail));
            return;
        }
        QVERIFY(!scene);
        QVERIFY2(scene.error().code == *code, qPrintable(scene.error().detail));
        QCOMPARE(scene.error().file, path);
    }

    void twoMillionTrianglesAreReadAndNoMore_data()
    {
        QTest::addColumn<int>("seats");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("two million") << 40 << true;
        QTest::newRow("one mesh more") << 41 << false;
    }
    void twoMillionTrianglesAreReadAndNoMore()
    {
        QFETCH(const int, seats);
        QFETCH(const bool, isRead);
        const base::Result<ModelScene> scene = readModelFile(write("crowd.gltf", crowd(seats)));
        QVERIFY2(scene.has_value() == isRead, scene ? "" : qPrintable(scene.error().detail));
        if (isRead) {
            QCOMPARE(scene->parts.size(), size_t(seats));
            return;
        }
        QCOMPARE(scene.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(scene.error().place, QStringLiteral("Seat"));
        QVERIFY2(scene.error().detail.contains("2000000 triangles"), qPrintable(scene.error().detail));
    }

    void noCutFileCrashesUs()
    {
        QFile file(m_folder.filePath("house.glb"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype length = 0; length < bytes.size(); length += 1 + bytes.size() / 12) {
            const base::Result<ModelScene> scene = readByWorker(write("cut.glb", bytes.left(length)));
            QVERIFY(!scene);
            QVERIFY(scene.error().code != ErrorCode::ReaderBroken);
        }
    }

    void materialsAreReadFromTheSameFolderOnly()
    {
        QDir(m_folder.path()).mkdir("inner");
        const QString path = write("inner/house.obj", QByteArray(houseObj).replace("house.mtl", "../house.mtl"));
        const base::Result<ModelScene> scene = readModelFile(path);
        QVERIFY(scene);
        QVERIFY(corner(*scene, 0, 0).colour != (std::array<uint8_t, 4>{255, 0, 0, 255}));
    }

    void theSceneComesBackFromTheWorker()
    {
        const QString path = write("one.gltf", gltf());
        const base::Result<ModelScene> here = readModelFile(path);
        const base::Result<ModelScene> there = readByWorker(path);
        QVERIFY(there);
        QCOMPARE(bytesOf(*here), bytesOf(*there));
        const QByteArray bytes = bytesOf(*here);
        for (qsizetype length = 0; length < bytes.size(); length += 7)
            QVERIFY(!sceneOf(bytes.left(length)));
        QVERIFY(!sceneOf(bytes + 'x'));
    }
};

PORTULAN_TEST(ModelFileTest)
#include "model_file_test.moc"
