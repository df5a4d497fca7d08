// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"
#include "scene/camera.h"

#include <QRectF>

namespace scene {

/** Whether a rectangle on the screen lies wholly in a polygon of the plan, with a pixel to spare. */
bool fits(const geo::Polygon &area, const Camera &camera, const QRectF &rect);

} // namespace scene
