// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/combine.h"

#include "geo/geos.h"
#include "geo/triangulate.h"

#include <geos_c.h>

namespace geo {

static tl::unexpected<base::Error> broken(const QString &detail, Point at)
{
    return base::fail(base::ErrorCode::GeometryInvalid, {},
                      QStringLiteral("x %1, y %2").arg(QString::number(at.x, 'f', 2), QString::number(at.y, 'f', 2)), detail);
}

/** The first ring that overlay operations would choke on. */
static std::optional<Flaw> firstFlaw(const MultiPolygon &polygons)
{
    for (const Polygon &polygon : polygons) {
        if (std::optional<Flaw> found = flaw(polygon))
            return found;
    }
    return {};
}

base::Result<MultiPolygon> unite(const MultiPolygon &polygons)
{
    if (const std::optional<Flaw> found = firstFlaw(polygons))
        return broken(found->reason, found->place);
    Geos &geos = Geos::ofThisThread();
    const Geos::Geometry all = geos.polygons(polygons);
    const Geos::Geometry united(GEOSUnaryUnion_r(geos.handle(), all.get()));
    if (!united)
        return broken(geos.takeError(), polygons.front().outer.front());
    return geos.polygonsOf(united.get());
}

base::Result<MultiPolygon> subtract(const MultiPolygon &from, const MultiPolygon &taken)
{
    const base::Result<MultiPolygon> left = unite(from);
    const base::Result<MultiPolygon> right = unite(taken);
    if (!left || !right)
        return left ? right : left;
    Geos &geos = Geos::ofThisThread();
    const Geos::Geometry a(GEOSUnaryUnion_r(geos.handle(), geos.polygons(*left).get()));
    const Geos::Geometry b(GEOSUnaryUnion_r(geos.handle(), geos.polygons(*right).get()));
    const Geos::Geometry rest(GEOSDifference_r(geos.handle(), a.get(), b.get()));
    if (!rest)
        return broken(geos.takeError(), from.empty() ? Point{} : from.front().outer.front());
    return geos.polygonsOf(rest.get());
}

MultiPolygon band(const Polyline &line, double width)
{
    Geos &geos = Geos::ofThisThread();
    const Geos::Geometry geometry = geos.line(line);
    if (!geometry || width <= 0)
        return {};
    const Geos::Geometry buffer(
        GEOSBufferWithStyle_r(geos.handle(), geometry.get(), width / 2, 8, GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_MITRE, 3.0));
    return buffer ? geos.polygonsOf(buffer.get()) : MultiPolygon{};
}

MultiPolygon repaired(const Polygon &polygon)
{
    Geos &geos = Geos::ofThisThread();
    const Geos::Geometry geometry = geos.polygon(polygon);
    if (!geometry)
        return {};
    GEOSMakeValidParams *params = GEOSMakeValidParams_create_r(geos.handle());
    GEOSMakeValidParams_setMethod_r(geos.handle(), params, GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(geos.handle(), params, 0);
    const Geos::Geometry valid(GEOSMakeValidWithParams_r(geos.handle(), geometry.get(), params));
    GEOSMakeValidParams_destroy_r(geos.handle(), params);
    return valid ? geos.polygonsOf(valid.get()) : MultiPolygon{};
}

} // namespace geo
