// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/solid_geometry.h"

#include "view3d/theme_palette.h"

#include <array>
#include <cmath>
#include <cstring>

namespace view3d {

namespace {

struct Corner
{
    std::array<float, 3> position;
    std::array<float, 2> colourAndFeature;
};
static_assert(sizeof(Corner) == 5 * sizeof(float));

struct ModelCorner
{
    std::array<float, 3> position;
    std::array<float, 3> normal;
    std::array<float, 4> colour;
};
static_assert(sizeof(ModelCorner) == 10 * sizeof(float));

/** Colours at vertices are taken as linear light. */
float linear(float channel)
{
    return channel <= 0.04045F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
}

/** A colour of a model as eyes of this theme bear it; red light has one channel. What lets light through is the material's to say. */
std::array<float, 4> toned(const std::array<uint8_t, 4> &colour, scene::ThemeName theme)
{
    constexpr float darkShare = 0.45F; // symbols and labels stay brighter
    std::array<float, 3> light{float(colour[0]) / 255, float(colour[1]) / 255, float(colour[2]) / 255};
    if (theme == scene::ThemeName::Night) {
        for (float &channel : light)
            channel *= darkShare;
    } else if (theme == scene::ThemeName::Red) {
        const float brightness = 0.2126F * light[0] + 0.7152F * light[1] + 0.0722F * light[2];
        light = {darkShare * brightness * float(scene::Theme::builtIn(theme).colour(scene::Token::Text).redF()), 0, 0};
    }
    return {linear(light[0]), linear(light[1]), linear(light[2]), 1};
}

/** Half of the light comes from all around, half from the sun: seen from above a floor has its own colour. */
float light(const scene::SolidVertex &vertex)
{
    constexpr std::array<float, 3> sun{0.344F, -0.511F, 0.788F}; // from the south-south-east, high
    const float share = vertex.normalX * sun[0] + vertex.normalY * sun[1] + vertex.normalZ * sun[2];
    return 0.5F + 0.5F * std::clamp(share / sun[2], 0.0F, 1.0F);
}

template<class T>
SolidMesh meshOf(const std::vector<T> &corners, const std::vector<uint32_t> &indices)
{
    const auto bytesOf = [](const auto &values) {
        return QByteArray(reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(values.front())));
    };
    SolidMesh mesh{bytesOf(corners), bytesOf(indices), {}, {}};
    for (const T &corner : corners) {
        const auto &[x, y, z] = corner.position;
        mesh.least = {std::min(mesh.least.x(), x), std::min(mesh.least.y(), y), std::min(mesh.least.z(), z)};
        mesh.most = {std::max(mesh.most.x(), x), std::max(mesh.most.y(), y), std::max(mesh.most.z(), z)};
    }
    return mesh;
}

} // namespace

SolidMesh meshOf(const scene::Solid &solid)
{
    std::vector<Corner> corners;
    corners.reserve(solid.vertices.size());
    for (const scene::SolidVertex &vertex : solid.vertices) {
        corners.push_back({{vertex.x, vertex.z, -vertex.y},
                           {ThemePalette::across(vertex.colour), float(vertex.feature) + ThemePalette::down(light(vertex))}});
    }
    return meshOf(corners, solid.indices);
}

std::optional<MeshHit> firstHit(const SolidMesh &mesh, const QVector3D &from, const QVector3D &direction, Sight sight)
{
    const auto *corners = reinterpret_cast<const Corner *>(mesh.corners.constData());
    const auto *indices = reinterpret_cast<const uint32_t *>(mesh.indices.constData());
    const auto count = size_t(mesh.indices.size()) / sizeof(uint32_t);
    const auto place = [&](size_t index) {
        const auto &[x, y, z] = corners[indices[index]].position;
        return QVector3D(x, y, z);
    };
    std::optional<MeshHit> first;
    // Möller and Trumbore, "Fast, minimum storage ray/triangle intersection" (1997), fronts only.
    for (size_t i = 0; i + 2 < count; i += 3) {
        const QVector3D a = place(i);
        const QVector3D toB = place(i + 1) - a;
        const QVector3D toC = place(i + 2) - a;
        const QVector3D across = QVector3D::crossProduct(direction, toC);
        const float facing = QVector3D::dotProduct(toB, across);
        if (facing <= 0)
            continue;
        const QVector3D toEye = from - a;
        const float b = QVector3D::dotProduct(toEye, across);
        const QVector3D around = QVector3D::crossProduct(toEye, toB);
        const float c = QVector3D::dotProduct(direction, around);
        if (b < 0 || c < 0 || b + c > facing)
            continue;
        const float share = QVector3D::dotProduct(toC, around) / facing;
        const int feature = int(corners[indices[i]].colourAndFeature[1]);
        if (share > 0 && (!first || share < first->share) && (sight == Sight::All || feature != 0))
            first = MeshHit{share, feature};
    }
    return first;
}

SolidGeometry::SolidGeometry(PrimitiveType type)
{
    setPrimitiveType(type);
    show(meshOf(scene::Solid{std::vector<scene::SolidVertex>(3), {0, 1, 2, 2, 1, 0}})); // it cannot be drawn without data
}

void SolidGeometry::setLayout(Colours colours)
{
    if (m_colours == colours && attributeCount() > 0)
        return;
    m_colours = colours;
    const PrimitiveType type = primitiveType();
    clear();
    setPrimitiveType(type);
    addAttribute(Attribute::PositionSemantic, 0, Attribute::F32Type);
    if (colours == Colours::Own) {
        addAttribute(Attribute::NormalSemantic, offsetof(ModelCorner, normal), Attribute::F32Type);
        addAttribute(Attribute::ColorSemantic, offsetof(ModelCorner, colour), Attribute::F32Type);
    } else {
        addAttribute(Attribute::TexCoord0Semantic, offsetof(Corner, colourAndFeature), Attribute::F32Type);
    }
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
    setStride(colours == Colours::Own ? sizeof(ModelCorner) : sizeof(Corner));
}

void SolidGeometry::show(const SolidMesh &mesh)
{
    setLayout(Colours::OfPalette);
    fill(mesh);
}

void SolidGeometry::show(const plan::ModelMesh &mesh, const std::vector<uint32_t> &triangles, geo::Point origin,
                         scene::ThemeName theme)
{
    constexpr uint32_t notYet = UINT32_MAX;
    std::vector<uint32_t> copies(mesh.vertices.size(), notYet);
    std::vector<uint32_t> indices;
    std::vector<ModelCorner> corners;
    indices.reserve(triangles.size());
    for (const uint32_t index : triangles) {
        if (copies[index] == notYet) {
            copies[index] = uint32_t(corners.size());
            const plan::MeshVertex &vertex = mesh.vertices[index];
            const auto share = [&](size_t axis) { return float(vertex.normal[axis]) / 127; };
            corners.push_back({{float(double(vertex.x) - origin.x), vertex.z, float(origin.y - double(vertex.y))},
                               {share(0), share(2), -share(1)},
                               toned(vertex.colour, theme)});
        }
        indices.push_back(copies[index]);
    }
    setLayout(Colours::Own);
    fill(meshOf(corners, indices));
}

void SolidGeometry::fill(const SolidMesh &mesh)
{
    setVertexData(mesh.corners);
    setIndexData(mesh.indices);
    setBounds(mesh.least, mesh.most);
    update();
}

} // namespace view3d
