// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/model_scene.h"

namespace import {

/** Where a model stands, as the person who imports it knows. */
struct ModelPlacement
{
    std::optional<geo::LonLat> origin; ///< of its coordinates; absent: as the file says
    double bearingDegrees = 0;         ///< of its north, clockwise from the true one
    std::optional<double> unitMetres;  ///< instead of what the file says
    std::optional<bool> isZUp;         ///< instead of y, or of what the file says
    double groundMetres = 0;           ///< how high the venue's ground lies in it
};

/** Where the origin of a model stands, as the person or else the file says. */
std::optional<geo::LonLat> originOf(const ModelScene &scene, const ModelPlacement &placement);

/** The parts of a model whose origin stands there: metres east and north in a venue's frame, up from its ground. */
std::vector<ModelPart> placed(const ModelScene &scene, const ModelPlacement &placement, const geo::Frame &frame,
                              geo::LonLat origin);

} // namespace import
