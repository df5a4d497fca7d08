// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/pictures.h"
#include "scene/camera.h"
#include "scene/theme.h"

#include <QImage>
#include <QPolygonF>

namespace scene {

/** The first zoom that has a pixel for each device pixel of the camera, or the finest. */
int zoomFor(const plan::PlanRaster &raster, const Camera &camera, double devicePixelRatio = 1);

/** The tiles of one zoom that are in view. */
std::vector<plan::TileAddress> tilesInView(const plan::PlanRaster &raster, int zoom, const Camera &camera);

/** Decoded, and transparent beyond the raster's mask. Null where it cannot be read. Takes milliseconds. */
QImage decodedTile(const plan::TileSource &tiles, const plan::PlanRaster &raster, plan::TileAddress address);

/** Paper is light: by night it is turned dark, and in red only its darkness counts. */
QImage tinted(const QImage &tile, ThemeName theme);

/** Corners on the screen, clockwise from the north-west; on whole device pixels while north is up: neighbours meet without a seam. */
QPolygonF cornersOnScreen(const geo::Box &tile, const Camera &camera, double devicePixelRatio = 1);

} // namespace scene
