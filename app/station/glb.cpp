// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/glb.h"

#include "plan/level_names.h"
#include "scene/solid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>
#include <cmath>
#include <limits>

namespace station {

namespace {

// Numbers of the glTF 2.0 specification.
constexpr int floatType = 5126;
constexpr int unsignedShortType = 5123;
constexpr int unsignedIntType = 5125;
constexpr int vertexTarget = 34962;
constexpr int indexTarget = 34963;
constexpr quint32 jsonChunk = 0x4E4F534A;
constexpr quint32 binaryChunk = 0x004E4942;
constexpr quint32 glbMagic = 0x46546C67;

constexpr double glassOpacity = 0.35; ///< as on the screen

enum Material { Opaque, Glass };

struct Corner
{
    std::array<float, 3> position;
    std::array<float, 3> normal;
    std::array<quint16, 4> colour;
};
static_assert(sizeof(Corner) == 32);

/** glTF counts colours of vertices in linear light. */
quint16 linear(float channel)
{
    const float light = channel <= 0.04045F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
    return static_cast<quint16>(std::lround(light * 65535));
}

template<typename T>
void append(QByteArray &bytes, const std::vector<T> &values)
{
    bytes.append(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size()) * qsizetype(sizeof(T)));
}

void appendNumber(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

void appendChunk(QByteArray &bytes, quint32 type, const QByteArray &content)
{
    appendNumber(bytes, static_cast<quint32>(content.size()));
    appendNumber(bytes, type);
    bytes.append(content);
}

QJsonArray json(const std::array<float, 3> &place)
{
    return {double(place[0]), double(place[1]), double(place[2])};
}

/** Collects what the two chunks of the file say. */
class GlbWriter
{
public:
    explicit GlbWriter(scene::ThemeName theme)
        : m_theme(scene::Theme::builtIn(theme))
    {}

    void add(const scene::LevelSolid &solid, const QString &name);
    QByteArray bytes(const QJsonObject &extras) const;

private:
    QJsonObject primitive(const scene::Solid &solid, Material material);
    int addView(qsizetype length, int target, int stride);
    int addAccessor(QJsonObject accessor);

    const scene::Theme &m_theme;
    QByteArray m_binary;
    QJsonArray m_nodes, m_meshes, m_accessors, m_views;
};

/** Of what is appended to m_binary next. */
int GlbWriter::addView(qsizetype length, int target, int stride)
{
    QJsonObject view{{"buffer", 0}, {"byteOffset", m_binary.size()}, {"byteLength", length}, {"target", target}};
    if (stride > 0)
        view["byteStride"] = stride;
    m_views.append(view);
    return static_cast<int>(m_views.size()) - 1;
}

int GlbWriter::addAccessor(QJsonObject accessor)
{
    m_accessors.append(std::move(accessor));
    return static_cast<int>(m_accessors.size()) - 1;
}

QJsonObject GlbWriter::primitive(const scene::Solid &solid, Material material)
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    std::array<float, 3> least{infinity, infinity, infinity};
    std::array<float, 3> most{-infinity, -infinity, -infinity};
    std::vector<Corner> corners;
    corners.reserve(solid.vertices.size());
    for (const scene::SolidVertex &vertex : solid.vertices) {
        const QColor colour = m_theme.colour(vertex.colour);
        const Corner corner{{vertex.x, vertex.z, -vertex.y},
                            {vertex.normalX, vertex.normalZ, -vertex.normalY},
                            {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF()),
                             static_cast<quint16>(std::lround(colour.alphaF() * 65535))}};
        for (size_t axis = 0; axis < 3; ++axis) {
            least[axis] = std::min(least[axis], corner.position[axis]);
            most[axis] = std::max(most[axis], corner.position[axis]);
        }
        corners.push_back(corner);
    }
    const auto count = static_cast<qint64>(corners.size());
    const int vertices = addView(static_cast<qsizetype>(corners.size()) * qsizetype(sizeof(Corner)), vertexTarget, sizeof(Corner));
    append(m_binary, corners);
    const int indices = addView(static_cast<qsizetype>(solid.indices.size()) * qsizetype(sizeof(uint32_t)), indexTarget, 0);
    append(m_binary, solid.indices);

    const QJsonObject attributes{{"POSITION", addAccessor({{"bufferView", vertices},
                                                           {"componentType", floatType},
                                                           {"count", count},
                                                           {"type", "VEC3"},
                                                           {"min", json(least)},
                                                           {"max", json(most)}})},
                                 {"NORMAL", addAccessor({{"bufferView", vertices},
                                                         {"byteOffset", qint64(offsetof(Corner, normal))},
                                                         {"componentType", floatType},
                                                         {"count", count},
                                                         {"type", "VEC3"}})},
                                 {"COLOR_0", addAccessor({{"bufferView", vertices},
                                                          {"byteOffset", qint64(offsetof(Corner, colour))},
                                                          {"componentType", unsignedShortType},
                                                          {"normalized", true},
                                                          {"count", count},
                                                          {"type", "VEC4"}})}};
    return {{"attributes", attributes},
            {"material", material},
            {"indices", addAccessor({{"bufferView", indices},
                                     {"componentType", unsignedIntType},
                                     {"count", qint64(solid.indices.size())},
                                     {"type", "SCALAR"}})}};
}

void GlbWriter::add(const scene::LevelSolid &solid, const QString &name)
{
    QJsonArray primitives;
    if (!solid.opaque.indices.empty())
        primitives.append(primitive(solid.opaque, Opaque));
    if (!solid.glass.indices.empty())
        primitives.append(primitive(solid.glass, Glass));
    QJsonObject node{{"name", name}, {"translation", QJsonArray{0, solid.storey.floorMetres, 0}}};
    if (!primitives.isEmpty()) {
        node["mesh"] = m_meshes.size();
        m_meshes.append(QJsonObject{{"name", name}, {"primitives", primitives}});
    }
    m_nodes.append(node);
}

QByteArray GlbWriter::bytes(const QJsonObject &extras) const
{
    QJsonArray roots;
    for (qsizetype i = 0; i < m_nodes.size(); ++i)
        roots.append(i);
    QJsonObject scene{{"extras", extras}};
    if (!roots.isEmpty()) // the format knows no empty lists
        scene["nodes"] = roots;
    const QJsonObject matt{{"metallicFactor", 0}, {"roughnessFactor", 1}};
    QJsonObject pane = matt;
    pane["baseColorFactor"] = QJsonArray{1, 1, 1, glassOpacity};
    QJsonObject document{
        {"asset", QJsonObject{{"version", "2.0"}, {"generator", "Portulan"}}}, {"scene", 0}, {"scenes", QJsonArray{scene}}};
    if (!m_nodes.isEmpty())
        document["nodes"] = m_nodes;
    if (!m_meshes.isEmpty()) {
        document["materials"] = QJsonArray{
            QJsonObject{{"name", "opaque"}, {"pbrMetallicRoughness", matt}},
            QJsonObject{{"name", "glass"}, {"pbrMetallicRoughness", pane}, {"alphaMode", "BLEND"}, {"doubleSided", true}}};
        document["meshes"] = m_meshes;
        document["accessors"] = m_accessors;
        document["bufferViews"] = m_views;
        document["buffers"] = QJsonArray{QJsonObject{{"byteLength", m_binary.size()}}};
    }
    QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact);
    text.append((4 - text.size() % 4) % 4, ' ');

    QByteArray chunks;
    appendChunk(chunks, jsonChunk, text);
    if (!m_binary.isEmpty())
        appendChunk(chunks, binaryChunk, m_binary);
    QByteArray file;
    appendNumber(file, glbMagic);
    appendNumber(file, 2);
    appendNumber(file, static_cast<quint32>(12 + chunks.size()));
    return file + chunks;
}

} // namespace

QByteArray glb(const plan::Plan &plan, scene::ThemeName theme)
{
    GlbWriter writer(theme);
    geo::Point origin;
    const QStringList names = plan::levelNames(plan);
    for (size_t i = 0; i < plan.levels.size(); ++i) {
        const scene::LevelSolid solid = scene::buildLevelSolid(plan, plan.levels[i].id, std::numeric_limits<double>::infinity());
        origin = solid.origin;
        writer.add(solid, names[qsizetype(i)]);
    }
    return writer.bytes({{"anchor", QJsonArray{plan.venue.anchor.lon, plan.venue.anchor.lat}},
                         {"origin", QJsonArray{origin.x, origin.y}},
                         {"venue", plan.venue.id.toString()},
                         {"edition", plan.venue.edition}});
}

} // namespace station
