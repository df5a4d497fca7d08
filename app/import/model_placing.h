// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/model_scene.h"

#include "base/result.h"

namespace import {

/** Where a model stands, as the person who imports it knows. */
struct ModelPlacement
{
    std::optional<geo::LonLat> origin; ///< of its coordinates; absent: as the file says
    double bearingDegrees = 0;         ///< of its north, clockwise from the true one
    std::optional<double> unitMetres;  ///< instead of what the file says
    std::optional<bool> isZUp;         ///< instead of y, or of what the file says
};

/** Where the origin of a model stands, as the person or else the file says. */
std::optional<geo::LonLat> originOf(const ModelScene &scene, const ModelPlacement &placement);

/** A model whose origin stands there, its parts in metres east and north in a venue's frame, and up. */
ModelScene placed(ModelScene scene, const ModelPlacement &placement, const geo::Frame &frame, geo::LonLat origin);

/** What a mesh takes up, seen from above. */
geo::Box boxOf(const plan::ModelMesh &mesh);

/** Between 1 m and 5 km. */
bool hasSizeOfABuilding(const geo::Box &model);

/** ModelElsewhere, with the size that the model has. */
tl::unexpected<base::Error> elsewhere(const geo::Box &model);

} // namespace import
