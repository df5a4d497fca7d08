// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/label_spot.h"

#include "geo/geos.h"
#include "geo/triangulate.h"

#include <geos_c.h>

namespace geo {

std::optional<LabelSpot> labelSpot(const Polygon &polygon, double tolerance)
{
    // GEOS loops for ever on some broken rings, and for very long on needle-thin ones with a fine tolerance.
    if (flaw(polygon))
        return {};
    const Box box = boundingBox(polygon);
    const double coarsest = std::max(box.width(), box.height()) / 200;

    Geos &geos = Geos::ofThisThread();
    const Geos::Geometry geometry = geos.polygon(polygon);
    const Geos::Geometry radius(GEOSMaximumInscribedCircle_r(geos.handle(), geometry.get(), std::max(tolerance, coarsest)));
    if (!radius)
        return {};

    LabelSpot spot;
    const GEOSCoordSequence *ends = GEOSGeom_getCoordSeq_r(geos.handle(), radius.get());
    GEOSCoordSeq_getXY_r(geos.handle(), ends, 0, &spot.centre.x, &spot.centre.y);
    GEOSGeomGetLength_r(geos.handle(), radius.get(), &spot.radius);
    return spot;
}

} // namespace geo
