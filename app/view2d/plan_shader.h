// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSGMaterialShader>

namespace view2d {

/** Fills the uniforms of shaders/plan.vert from a PlanMaterial. Render thread. */
class PlanShader : public QSGMaterialShader
{
public:
    PlanShader();

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *oldMaterial) override;
};

} // namespace view2d
