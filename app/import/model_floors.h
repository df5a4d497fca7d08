// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"
#include "plan/model_mesh.h"

#include <optional>

namespace import {

/** A floor that a mesh shows, in its own metres. */
struct ModelFloor
{
    double metres = 0;               ///< height of its surface
    double area = 0;                 ///< square metres
    std::optional<double> topMetres; ///< where its walls or its roof end
};

/**
 * The floors of a mesh, ascending: level surfaces that look up, 1.5 m and more apart, none much smaller than the others, each with
 * walls around it or a roof over it. So neither a flat roof nor the land outside is one. Empty also for more than 200.
 */
std::vector<ModelFloor> floorsOf(const plan::ModelMesh &mesh);

/** What the surfaces that look up from above a height cover; empty where GEOS cannot unite them. Of many, the largest. */
geo::MultiPolygon footprintOf(const plan::ModelMesh &mesh, double aboveMetres);

} // namespace import
