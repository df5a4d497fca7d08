// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/pictures.h"

namespace plan {

double metresPerPixel(const PlanRaster &raster, int zoom)
{
    return raster.pyramid.width() / (static_cast<double>(raster.columns << zoom) * raster.tilePixels);
}

geo::Box tileBox(const PlanRaster &raster, TileAddress address)
{
    const double side = metresPerPixel(raster, address.zoom) * raster.tilePixels;
    const double left = raster.pyramid.minX + address.column * side;
    const double top = raster.pyramid.maxY - address.row * side;
    return {left, top - side, left + side, top};
}

} // namespace plan
