// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/model_mesh.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace plan {

namespace {

constexpr uint32_t notYet = std::numeric_limits<uint32_t>::max();

/** The vertex on the way from a to b, at a share of it. */
MeshVertex mixed(const MeshVertex &a, const MeshVertex &b, float share)
{
    const auto mix = [share](auto from, auto to) {
        const float value = float(from) + (float(to) - float(from)) * share;
        if constexpr (std::is_integral_v<decltype(from)>)
            return decltype(from)(std::lround(value));
        else
            return value;
    };
    MeshVertex vertex{mix(a.x, b.x), mix(a.y, b.y), mix(a.z, b.z)};
    for (size_t i = 0; i < vertex.normal.size(); ++i)
        vertex.normal[i] = mix(a.normal[i], b.normal[i]);
    for (size_t i = 0; i < vertex.colour.size(); ++i)
        vertex.colour[i] = mix(a.colour[i], b.colour[i]);
    return vertex;
}

/** What of a convex polygon lies where `height` is not negative. */
template<class Height>
std::vector<MeshVertex> clipped(const std::vector<MeshVertex> &polygon, const Height &height)
{
    std::vector<MeshVertex> kept;
    for (size_t i = 0; i < polygon.size(); ++i) {
        const MeshVertex &from = polygon[i];
        const MeshVertex &to = polygon[(i + 1) % polygon.size()];
        const double before = height(from);
        const double after = height(to);
        if (before >= 0)
            kept.push_back(from);
        if ((before < 0) != (after < 0) && before != 0 && after != 0)
            kept.push_back(mixed(from, to, float(before / (before - after))));
    }
    return kept;
}

/** Copies triangles of one mesh into another, in part. */
class Cutting
{
public:
    Cutting(const ModelMesh &from, ModelMesh &to, double low, double high)
        : m_from(from)
        , m_to(to)
        , m_low(low)
        , m_high(high)
        , m_copies(from.vertices.size(), notYet)
    {}

    void copy(const std::vector<uint32_t> &triangles, std::vector<uint32_t> &copies)
    {
        for (size_t i = 0; i + 2 < triangles.size(); i += 3)
            copyTriangle({triangles[i], triangles[i + 1], triangles[i + 2]}, copies);
    }

private:
    void copyTriangle(const std::array<uint32_t, 3> &corners, std::vector<uint32_t> &copies)
    {
        const auto z = [this](uint32_t corner) { return double(m_from.vertices[corner].z); };
        const auto [least, most] = std::minmax({z(corners[0]), z(corners[1]), z(corners[2])});
        if (least >= m_high || most < m_low)
            return;
        if (least >= m_low && most <= m_high) {
            for (const uint32_t corner : corners)
                copies.push_back(copyOf(corner));
            return;
        }
        std::vector<MeshVertex> polygon;
        polygon.reserve(corners.size());
        for (const uint32_t corner : corners)
            polygon.push_back(m_from.vertices[corner]);
        polygon = clipped(polygon, [this](const MeshVertex &vertex) { return double(vertex.z) - m_low; });
        polygon = clipped(polygon, [this](const MeshVertex &vertex) { return m_high - double(vertex.z); });
        const auto first = static_cast<uint32_t>(m_to.vertices.size());
        for (size_t i = 2; i < polygon.size(); ++i) {
            for (const size_t corner : {size_t(0), i - 1, i})
                copies.push_back(first + uint32_t(corner));
        }
        if (polygon.size() > 2)
            m_to.vertices.insert(m_to.vertices.end(), polygon.begin(), polygon.end());
    }

    uint32_t copyOf(uint32_t corner)
    {
        uint32_t &copy = m_copies[corner];
        if (copy == notYet) {
            copy = static_cast<uint32_t>(m_to.vertices.size());
            m_to.vertices.push_back(m_from.vertices[corner]);
        }
        return copy;
    }

    const ModelMesh &m_from;
    ModelMesh &m_to;
    double m_low;
    double m_high;
    std::vector<uint32_t> m_copies;
};

} // namespace

void append(ModelMesh &to, const ModelMesh &from)
{
    const auto first = uint32_t(to.vertices.size());
    to.vertices.insert(to.vertices.end(), from.vertices.begin(), from.vertices.end());
    for (const auto &[source, target] : {std::pair(&from.opaque, &to.opaque), std::pair(&from.glass, &to.glass)}) {
        for (const uint32_t corner : *source)
            target->push_back(first + corner);
    }
}

size_t trianglesOf(const ModelMesh &mesh)
{
    return (mesh.opaque.size() + mesh.glass.size()) / 3;
}

bool isPlace(const MeshVertex &vertex)
{
    const auto isNear = [](float metres) { return std::abs(metres) <= farthestCoordinate; }; // false for what is no number
    return isNear(vertex.x) && isNear(vertex.y) && isNear(vertex.z);
}

ModelMesh between(const ModelMesh &mesh, double lowMetres, double highMetres)
{
    ModelMesh part;
    Cutting cutting(mesh, part, lowMetres, highMetres);
    cutting.copy(mesh.opaque, part.opaque);
    cutting.copy(mesh.glass, part.glass);
    return part;
}

namespace {

/** Before the vertices and the two lists of indices. */
struct Head
{
    std::array<char, 4> sign{'P', 'M', 'S', '1'};
    uint32_t vertices = 0;
    uint32_t opaque = 0;
    uint32_t glass = 0;
};
static_assert(sizeof(Head) == 16);
static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "meshes are stored as they lie in memory");

template<class T>
void append(QByteArray &bytes, const std::vector<T> &values)
{
    bytes.append(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size()) * qsizetype(sizeof(T)));
}

template<class T>
void take(const char *&from, std::vector<T> &values, size_t count)
{
    values.resize(count);
    if (count > 0)
        std::memcpy(values.data(), from, count * sizeof(T));
    from += count * sizeof(T);
}

} // namespace

QByteArray bytesOf(const ModelMesh &mesh)
{
    const Head head{
        {'P', 'M', 'S', '1'}, uint32_t(mesh.vertices.size()), uint32_t(mesh.opaque.size()), uint32_t(mesh.glass.size())};
    QByteArray bytes(reinterpret_cast<const char *>(&head), sizeof(head));
    append(bytes, mesh.vertices);
    append(bytes, mesh.opaque);
    append(bytes, mesh.glass);
    return bytes;
}

tl::expected<ModelMesh, QString> meshOf(const QByteArray &untrustedBytes)
{
    const auto wrong = [](const char *how) { return tl::unexpected(QString::fromLatin1(how)); };
    Head head;
    if (size_t(untrustedBytes.size()) < sizeof(head))
        return wrong("no mesh");
    const char *from = untrustedBytes.constData();
    std::memcpy(&head, from, sizeof(head));
    from += sizeof(head);
    if (head.sign != Head().sign)
        return wrong("no mesh of this version");
    const uint64_t size =
        sizeof(head) + uint64_t(head.vertices) * sizeof(MeshVertex) + (uint64_t(head.opaque) + head.glass) * sizeof(uint32_t);
    if (size != uint64_t(untrustedBytes.size()))
        return wrong("other bytes than its counts say");
    if (head.opaque % 3 != 0 || head.glass % 3 != 0)
        return wrong("a triangle of less than three corners");
    ModelMesh mesh;
    take(from, mesh.vertices, head.vertices);
    take(from, mesh.opaque, head.opaque);
    take(from, mesh.glass, head.glass);
    if (!std::all_of(mesh.vertices.begin(), mesh.vertices.end(), isPlace))
        return wrong("a corner at no place");
    for (const std::vector<uint32_t> *triangles : {&mesh.opaque, &mesh.glass}) {
        if (std::any_of(triangles->begin(), triangles->end(), [&](uint32_t corner) { return corner >= head.vertices; }))
            return wrong("a corner that does not exist");
    }
    return mesh;
}

} // namespace plan
