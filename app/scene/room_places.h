// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/orbit_camera.h"

#include <QSizeF>

#include <vector>

namespace scene {

/**
 * Where a text of this size has room in the circle of a room, as one sees it from aside: the middle first. Metres from there, east and
 * north; text and radius in pixels.
 */
std::vector<geo::Point> placesInRoom(QSizeF text, double radiusPixels, const OrbitCamera &camera);

} // namespace scene
