// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/plan_material.h"

#include "view2d/plan_shader.h"

#include <cmath>
#include <numbers>

namespace view2d {

namespace {

constexpr double hatchPeriodDp = 7; // as in the shader

} // namespace

PlanMaterial::PlanMaterial()
{
    setFlag(Blending);
}

QSGMaterialType *PlanMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *PlanMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new PlanShader;
}

int PlanMaterial::compare(const QSGMaterial *other) const
{
    return this < other ? -1 : (this == other ? 0 : 1);
}

bool PlanMaterial::setView(const View &view)
{
    return std::exchange(m_view, view) != view;
}

bool PlanMaterial::setTheme(scene::ThemeName theme, scene::ScanMode scan)
{
    if (m_theme == std::pair(theme, scan))
        return false;
    m_theme = {theme, scan};
    const scene::Theme &colours = scene::Theme::builtIn(theme);
    for (int i = 0; i < scene::tokenCount; ++i) {
        const QColor colour = scene::planColour(colours, static_cast<scene::Token>(i), scan);
        m_palette[static_cast<size_t>(i)] = QVector4D(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF());
    }
    return true;
}

PlanMaterial::View viewOf(const scene::Camera &camera, geo::Point meshOrigin, double density, double devicePixelRatio)
{
    const QPointF origin = camera.toScreen(meshOrigin);
    // Over a kilometre, in doubles: a metre's pixels keep all the digits that a float has.
    const QPointF x = (camera.toScreen(meshOrigin + geo::Point{1000, 0}) - origin) / 1000;
    const QPointF y = (camera.toScreen(meshOrigin + geo::Point{0, 1000}) - origin) / 1000;
    PlanMaterial::View view;
    view.axes = QVector4D(float(x.x()), float(x.y()), float(y.x()), float(y.y()));
    view.place = QVector4D(float(origin.x()), float(origin.y()), float(camera.pixelsPerMetre), 1);
    // From the plan's origin, wherever the mesh has its own; less than a period, for the digits that a float has.
    const QPointF planOrigin = camera.toScreen({0, 0});
    const double hatch = std::fmod((planOrigin.x() + planOrigin.y()) * std::numbers::sqrt2 / 2, hatchPeriodDp * density);
    view.screen = QVector4D(float(density), float(devicePixelRatio), float(hatch), 0);
    return view;
}

PlanMaterial::View screenView(geo::Point meshOrigin, double density, double devicePixelRatio)
{
    PlanMaterial::View view;
    view.place = QVector4D(float(meshOrigin.x), float(meshOrigin.y), 1, 1);
    view.screen = QVector4D(float(density), float(devicePixelRatio), 0, 0);
    return view;
}

} // namespace view2d
