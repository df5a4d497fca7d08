// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"
#include "scene/camera.h"
#include "scene/overlays.h"

#include <QSGMaterial>
#include <QVector4D>

#include <array>

namespace view2d {

/**
 * How a whole scene::Mesh is drawn in one call. Pan, zoom, rotation and theme are uniforms here: the mesh itself is sent to
 * the GPU once. Render thread.
 */
class PlanMaterial : public QSGMaterial
{
public:
    static constexpr int paletteSize = 80; ///< as in shaders/plan.vert
    static_assert(scene::tokenCount <= paletteSize);

    /** Everything below is in the item's pixels. */
    struct View
    {
        QVector4D axes{1, 0, 0, 1};   ///< of a metre of x, then of a metre of y
        QVector4D place{0, 0, 1, 1};  ///< of the mesh's origin; pixels per metre; the fourth is left to the scene graph's opacity
        QVector4D screen{1, 1, 0, 0}; ///< pixels for a pixel at 160 dpi, device pixels per pixel

        friend bool operator==(const View &, const View &) = default;
    };

    PlanMaterial();

    QSGMaterialType *type() const override;
    QSGMaterialShader *createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial *other) const override;

    /** Both return whether anything changed. */
    bool setView(const View &view);
    bool setTheme(scene::ThemeName theme, scene::ScanMode scan);

    const View &view() const { return m_view; }
    const std::array<QVector4D, paletteSize> &palette() const { return m_palette; }

private:
    View m_view;
    std::optional<std::pair<scene::ThemeName, scene::ScanMode>> m_theme;
    std::array<QVector4D, paletteSize> m_palette;
};

/** `density`: item pixels for a pixel at 160 dpi. */
PlanMaterial::View viewOf(const scene::Camera &camera, geo::Point meshOrigin, double density, double devicePixelRatio);
/** Of a mesh whose metres are the item's pixels, y down. */
PlanMaterial::View screenView(geo::Point meshOrigin, double density, double devicePixelRatio);

} // namespace view2d
