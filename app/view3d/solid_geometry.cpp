// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/solid_geometry.h"

#include <QVector3D>

#include <array>
#include <cmath>
#include <cstring>

namespace view3d {

namespace {

struct Corner
{
    std::array<float, 3> position;
    std::array<float, 3> normal;
    std::array<float, 4> colour;
    std::array<float, 2> feature;
};
static_assert(sizeof(Corner) == 12 * sizeof(float));

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

template<class T>
QByteArray bytesOf(const std::vector<T> &values)
{
    return {reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(T))};
}

} // namespace

SolidGeometry::SolidGeometry(PrimitiveType type)
{
    setStride(sizeof(Corner));
    setPrimitiveType(type);
    addAttribute(Attribute::PositionSemantic, offsetof(Corner, position), Attribute::F32Type);
    addAttribute(Attribute::NormalSemantic, offsetof(Corner, normal), Attribute::F32Type);
    addAttribute(Attribute::ColorSemantic, offsetof(Corner, colour), Attribute::F32Type);
    addAttribute(Attribute::TexCoord0Semantic, offsetof(Corner, feature), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
    show({std::vector<scene::SolidVertex>(3), {0, 1, 2, 2, 1, 0}},
         scene::ThemeName::Day); // Qt Quick 3D cannot draw a geometry without data
}

void SolidGeometry::show(const scene::Solid &solid, scene::ThemeName theme)
{
    const scene::Theme &colours = scene::Theme::builtIn(theme);
    std::array<std::array<float, 4>, scene::tokenCount> palette{};
    for (int i = 0; i < scene::tokenCount; ++i) {
        const QColor colour = colours.colour(static_cast<scene::Token>(i));
        palette[size_t(i)] = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF()), colour.alphaF()};
    }
    QByteArray corners(qsizetype(solid.vertices.size() * sizeof(Corner)), Qt::Uninitialized);
    auto *to = reinterpret_cast<Corner *>(corners.data());
    for (const scene::SolidVertex &vertex : solid.vertices) {
        *to++ = {{vertex.x, vertex.z, -vertex.y},
                 {vertex.normalX, vertex.normalZ, -vertex.normalY},
                 palette[size_t(vertex.colour)],
                 {float(vertex.feature), 0}};
    }
    fill(corners, bytesOf(solid.indices));
}

void SolidGeometry::show(const plan::ModelMesh &mesh, const std::vector<uint32_t> &triangles, geo::Point origin,
                         scene::ThemeName theme)
{
    constexpr uint32_t notYet = UINT32_MAX;
    std::vector<uint32_t> copies(mesh.vertices.size(), notYet);
    std::vector<uint32_t> indices;
    std::vector<Corner> corners;
    indices.reserve(triangles.size());
    for (const uint32_t index : triangles) {
        if (copies[index] == notYet) {
            copies[index] = uint32_t(corners.size());
            const plan::MeshVertex &vertex = mesh.vertices[index];
            const auto share = [&](size_t axis) { return float(vertex.normal[axis]) / 127; };
            corners.push_back({{float(double(vertex.x) - origin.x), vertex.z, float(origin.y - double(vertex.y))},
                               {share(0), share(2), -share(1)},
                               toned(vertex.colour, theme),
                               {0, 0}});
        }
        indices.push_back(copies[index]);
    }
    fill(bytesOf(corners), bytesOf(indices));
}

void SolidGeometry::fill(const QByteArray &corners, const QByteArray &indices)
{
    QVector3D least(0, 0, 0);
    QVector3D most(0, 0, 0);
    const auto *corner = reinterpret_cast<const Corner *>(corners.constData());
    for (const auto *end = corner + corners.size() / qsizetype(sizeof(Corner)); corner != end; ++corner) {
        const std::array<float, 3> &place = corner->position;
        least = {std::min(least.x(), place[0]), std::min(least.y(), place[1]), std::min(least.z(), place[2])};
        most = {std::max(most.x(), place[0]), std::max(most.y(), place[1]), std::max(most.z(), place[2])};
    }
    setVertexData(corners);
    setIndexData(indices);
    setBounds(least, most);
    update();
}

} // namespace view3d
