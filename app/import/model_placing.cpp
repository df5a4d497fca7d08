// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_placing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace import {

namespace {

class Placing
{
public:
    Placing(geo::Point origin, const ModelScene &scene, const ModelPlacement &placement)
        : m_origin(origin)
        , m_unit(placement.unitMetres.value_or(scene.unitMetres))
        , m_cos(std::cos(placement.bearingDegrees * std::numbers::pi / 180))
        , m_sin(std::sin(placement.bearingDegrees * std::numbers::pi / 180))
        , m_wasZUp(scene.isZUp)
        , m_isZUp(placement.isZUp.value_or(scene.isZUp))
    {}

    void place(plan::ModelMesh &mesh) const
    {
        for (plan::MeshVertex &vertex : mesh.vertices) {
            raise(vertex);
            const geo::Point at = turned(double(vertex.x), double(vertex.y)) * m_unit + m_origin;
            vertex.x = float(at.x);
            vertex.y = float(at.y);
            vertex.z = float(double(vertex.z) * m_unit);
            const geo::Point normal = turned(double(vertex.normal[0]), double(vertex.normal[1]));
            vertex.normal = {int8_t(std::lround(normal.x)), int8_t(std::lround(normal.y)), vertex.normal[2], 0};
        }
    }

private:
    geo::Point turned(double east, double north) const { return {east * m_cos + north * m_sin, north * m_cos - east * m_sin}; }

    /** Where the person knows better than the file which axis is up. */
    void raise(plan::MeshVertex &vertex) const
    {
        if (m_wasZUp == m_isZUp)
            return;
        const int sign = m_isZUp ? 1 : -1;
        vertex = {vertex.x, float(sign) * vertex.z, float(-sign) * vertex.y, vertex.normal, vertex.colour};
        vertex.normal = {vertex.normal[0], int8_t(sign * vertex.normal[2]), int8_t(-sign * vertex.normal[1]), 0};
    }

    geo::Point m_origin;
    double m_unit;
    double m_cos;
    double m_sin;
    bool m_wasZUp;
    bool m_isZUp;
};

} // namespace

std::optional<geo::LonLat> originOf(const ModelScene &scene, const ModelPlacement &placement)
{
    return placement.origin ? placement.origin : scene.origin;
}

ModelScene placed(ModelScene scene, const ModelPlacement &placement, const geo::Frame &frame, geo::LonLat origin)
{
    const Placing placing(frame.toPlan(origin), scene, placement);
    for (ModelPart &part : scene.parts)
        placing.place(part.mesh);
    return scene;
}

geo::Box boxOf(const plan::ModelMesh &mesh)
{
    geo::Box box;
    for (const plan::MeshVertex &vertex : mesh.vertices)
        box.add(geo::Point{double(vertex.x), double(vertex.y)});
    return box;
}

bool hasSizeOfABuilding(const geo::Box &model)
{
    const double size = std::max(model.width(), model.height());
    return size >= 1 && size <= 5000;
}

tl::unexpected<base::Error> elsewhere(const geo::Box &model)
{
    return base::fail(base::ErrorCode::ModelElsewhere, {}, {},
                      QStringLiteral("%1 m × %2 m").arg(model.width(), 0, 'g', 4).arg(model.height(), 0, 'g', 4));
}

} // namespace import
