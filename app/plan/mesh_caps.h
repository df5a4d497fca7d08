// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"
#include "plan/model_mesh.h"

namespace plan {

/**
 * Where a height cuts the opaque bodies of a mesh that are closed there. Nothing for a mesh whose section has more lines than
 * any building's.
 */
geo::MultiPolygon sectionAt(const ModelMesh &mesh, double heightMetres);

/**
 * Closes what between() cut at a height: where the opaque bodies of the whole mesh are closed themselves, surfaces of this colour
 * lie on their walls. What is open stays open. A mesh whose section has more lines than any building's gets no caps at all, and
 * nobody is told: it then shows the insides of its walls where it is cut.
 */
void addCaps(ModelMesh &part, const ModelMesh &whole, double heightMetres, const std::array<uint8_t, 4> &colour);

} // namespace plan
