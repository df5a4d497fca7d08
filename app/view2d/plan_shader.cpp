// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/plan_shader.h"

#include "view2d/plan_material.h"

#include <cstring>

namespace view2d {

namespace {

// Offsets of the uniform block, by the rules of std140.
constexpr size_t toClipOffset = 0;
constexpr size_t axesOffset = 64;
constexpr size_t placeOffset = 80;
constexpr size_t screenOffset = 96;
constexpr size_t paletteOffset = 112;
static_assert(sizeof(QVector4D) == 16);

} // namespace

PlanShader::PlanShader()
{
    setShaderFileName(VertexStage, QStringLiteral(":/portulan/view2d/shaders/plan.vert.qsb"));
    setShaderFileName(FragmentStage, QStringLiteral(":/portulan/view2d/shaders/plan.frag.qsb"));
}

bool PlanShader::updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *)
{
    const auto *material = static_cast<const PlanMaterial *>(newMaterial);
    char *data = state.uniformData()->data();
    const QMatrix4x4 toClip = state.combinedMatrix();
    std::memcpy(data + toClipOffset, toClip.constData(), 64);
    QVector4D place = material->view().place;
    place.setW(state.opacity());
    std::memcpy(data + axesOffset, &material->view().axes, sizeof(QVector4D));
    std::memcpy(data + placeOffset, &place, sizeof(QVector4D));
    std::memcpy(data + screenOffset, &material->view().screen, sizeof(QVector4D));
    std::memcpy(data + paletteOffset, material->palette().data(), sizeof(material->palette()));
    return true;
}

} // namespace view2d
