// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"
#include "plan/model_mesh.h"

namespace import {

/**
 * Heights of the floors that a mesh shows, ascending, in its own metres: level surfaces that look up, 1.5 m and more apart, none
 * much smaller than the others, with room for a person under what stands higher. A flat roof is none.
 */
std::vector<double> floorsOf(const plan::ModelMesh &mesh);

/** Height of its highest point; `mesh` has one. */
double topOf(const plan::ModelMesh &mesh);

/** What the surfaces that look up from above a height cover: the building, without the land around it. */
geo::MultiPolygon footprintOf(const plan::ModelMesh &mesh, double aboveMetres);

} // namespace import
