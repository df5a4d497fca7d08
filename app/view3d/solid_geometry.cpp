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

} // namespace

SolidGeometry::SolidGeometry(QQuick3DObject *parent)
    : QQuick3DGeometry(parent)
{
    setStride(sizeof(Corner));
    setPrimitiveType(PrimitiveType::Triangles);
    addAttribute(Attribute::PositionSemantic, offsetof(Corner, position), Attribute::F32Type);
    addAttribute(Attribute::NormalSemantic, offsetof(Corner, normal), Attribute::F32Type);
    addAttribute(Attribute::ColorSemantic, offsetof(Corner, colour), Attribute::F32Type);
    addAttribute(Attribute::TexCoord0Semantic, offsetof(Corner, feature), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
    show({std::vector<scene::SolidVertex>(3), {0, 1, 2}}, scene::ThemeName::Day); // Qt Quick 3D cannot draw a geometry without data
}

void SolidGeometry::show(const scene::Solid &solid, scene::ThemeName theme)
{
    const scene::Theme &colours = scene::Theme::builtIn(theme);
    std::array<std::array<float, 4>, scene::tokenCount> palette{};
    for (int i = 0; i < scene::tokenCount; ++i) {
        const QColor colour = colours.colour(static_cast<scene::Token>(i));
        palette[size_t(i)] = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF()), colour.alphaF()};
    }
    QVector3D least(0, 0, 0);
    QVector3D most(0, 0, 0);
    QByteArray corners(qsizetype(solid.vertices.size() * sizeof(Corner)), Qt::Uninitialized);
    auto *to = reinterpret_cast<Corner *>(corners.data());
    for (const scene::SolidVertex &vertex : solid.vertices) {
        const std::array<float, 3> place{vertex.x, vertex.z, -vertex.y};
        *to++ = {
            place, {vertex.normalX, vertex.normalZ, -vertex.normalY}, palette[size_t(vertex.colour)], {float(vertex.feature), 0}};
        least = {std::min(least.x(), place[0]), std::min(least.y(), place[1]), std::min(least.z(), place[2])};
        most = {std::max(most.x(), place[0]), std::max(most.y(), place[1]), std::max(most.z(), place[2])};
    }
    QByteArray indices(qsizetype(solid.indices.size() * sizeof(uint32_t)), Qt::Uninitialized);
    std::memcpy(indices.data(), solid.indices.data(), size_t(indices.size()));
    setVertexData(corners);
    setIndexData(indices);
    setBounds(least, most);
    update();
}

} // namespace view3d
