// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

namespace scene {

/** The parts of a line that lie in a surface. */
std::vector<geo::Polyline> partsInside(const geo::Polyline &line, const geo::MultiPolygon &area);

} // namespace scene
