// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_scene.h"
#include "import/osm_text.h"
#include "import/plan_source_text.h"
#include "store/plan_writer.h"
#include "store/sample_plan.h"
#include "store/wkb.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

/** A house of two levels with a corridor, doors, stairs, a lift and a drawn wall. */
static QByteArray house()
{
    support::OsmText text;
    text.box(0, 0, 40, 20, {{"building", "yes"}, {"name", "House"}, {"height", "12,5 m"}, {"building:levels", "2"}});
    text.box(1, 1, 5, 4, {{"indoor", "room"}, {"level", "0;1"}, {"ref", "014"}, {"room", "office"}});
    const qint64 hall = text.box(6, 1, 20, 10, {{"indoor", "corridor"}, {"level", "0-1"}});
    const qint64 court = text.box(10, 3, 4, 4, {});
    text.multipolygon({{hall, "outer"}, {court, "inner"}}, {{"indoor", "area"}, {"level", "0"}, {"name", "Hall"}});
    text.box(30, 1, 3, 3, {{"highway", "elevator"}, {"level", "-1;0"}, {"repeat_on", "1-2"}, {"wheelchair", "yes"}});
    text.way({text.node(30, 10), text.node(34, 10)}, {{"highway", "steps"}, {"level", "0-1"}, {"incline", "up"}, {"width", "1.2"}});
    text.way({text.node(0, 0, {{"door", "hinged"}, {"entrance", "main"}, {"level", "0"}, {"width", "0.9"}}), text.node(0, 20)},
             {{"indoor", "wall"}, {"level", "0"}});
    text.node(3, 1, {{"door", "yes"}, {"level", "0"}});
    text.node(-5, -5, {{"emergency", "fire_hydrant"}, {"fire_hydrant:type", "pillar"}});
    return text.xml();
}

/** A room with a court and a door, of several exporters' manners. */
static QByteArray geoJsonHouse()
{
    return R"({"type":"FeatureCollection","features":[
{"type":"Feature","id":"relation/3","properties":{"@id":"relation/3","indoor":"room","level":"0;1","type":"multipolygon"},
 "geometry":{"type":"Polygon","coordinates":[[[2,48],[2.001,48],[2.001,48.001],[2,48]],[[2.0005,48.0002],[2.0008,48.0002],[2.0008,48.0003],[2.0005,48.0002]]]}},
{"type":"Feature","properties":{"full_id":"n7","osm_type":"node","door":"yes","level":-1.5,"indoor":true},
 "geometry":{"type":"Point","coordinates":[2.001,48]}},
{"type":"Feature","properties":{"id":12,"type":"way","tags":{"highway":"steps","level":"0-1"}},
 "geometry":{"type":"MultiLineString","coordinates":[[[2,48],[2.0001,48]],[[2,48.1],[2.1,48]]]}},
{"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[]}}]})";
}

static QByteArray gltfBox()
{
    return R"({"asset":{"version":"2.0","generator":"Portulan"},"scenes":[{"nodes":[0],"extras":{"anchor":[2.35,48.85],"origin":[3,4]}}],
"nodes":[{"name":"RDC","children":[1,2]},{"mesh":0},{"mesh":0}],"extensionsRequired":["KHR_materials_unlit"],
"buffers":[{"byteLength":3,"uri":"data:application/octet-stream;base64,AAAA"}],"images":[{"uri":"data:image/png;base64,AAAA"}]})";
}

static QByteArray binary(const QByteArray &text)
{
    QByteArray bytes("glTF\2\0\0\0\0\0\0\0\0\0\0\0JSON", 20);
    qToLittleEndian(quint32(bytes.size() + text.size()), bytes.data() + 8);
    qToLittleEndian(quint32(text.size()), bytes.data() + 12);
    return bytes + text;
}

static void write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    folder.mkpath(QFileInfo(name).path());
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

static void writePackage(const QDir &folder, const QString &name, const plan::Plan &plan)
{
    folder.mkpath(QStringLiteral("package"));
    const auto written = store::writePlan(plan, folder.filePath(QStringLiteral("package/") + name), store::Overwrite::Yes);
    if (!written)
        qFatal("cannot write the package: %s", qPrintable(written.error().detail));
}

/** fuzz_seeds FOLDER: for each fuzzer, a folder of inputs to start from. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const geo::Polyline line{{1, 2}, {3.5, -4}};
    write(folder, QStringLiteral("wkb/point"), store::encode(geo::Point{1, 2}, false));
    write(folder, QStringLiteral("wkb/line"), store::encode(line, false));
    write(folder, QStringLiteral("wkb/polygon"), store::encode(support::square(0, 0, 3), false));
    write(folder, QStringLiteral("wkb/polygons"), store::encode(support::fullPlan().spaces.front().area, true));
    write(folder, QStringLiteral("wkb/nothing"), store::encode({}, true));
    writePackage(folder, QStringLiteral("full"), support::fullPlan());
    writePackage(folder, QStringLiteral("bare"), support::barePlan());
    write(folder, QStringLiteral("osm_xml/house"), house());
    write(folder, QStringLiteral("osm_geojson/house"), geoJsonHouse());
    write(folder, QStringLiteral("plan_source/halle"), QByteArray(support::venueText) + '\0' + support::levelText);
    write(folder, QStringLiteral("gltf/box"), gltfBox());
    write(folder, QStringLiteral("gltf/binary"), binary(gltfBox()));
    const plan::ModelMesh mesh = support::SampleMeshes().mesh({}).value();
    write(folder, QStringLiteral("mesh/pane"), plan::bytesOf(mesh));
    write(folder, QStringLiteral("mesh/nothing"), plan::bytesOf({}));
    import::ModelScene scene;
    scene.parts = {{{QStringLiteral("root"), QStringLiteral("R+1")}, mesh}, {{QStringLiteral("wall")}, mesh}};
    write(folder, QStringLiteral("model/two"), import::bytesOf(scene));
    scene.origin = {2.35, 48.85};
    scene.unitMetres = 0.01;
    write(folder, QStringLiteral("model/placed"), import::bytesOf(scene));
    write(folder, QStringLiteral("level_list/mixture"), "-1;0-2;0,5\n3--2;4.25\n1;7");
    return 0;
}
