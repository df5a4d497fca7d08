// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/triangulate.h"

#include "geo/combine.h"
#include "geo/geos.h"

#include <geos_c.h>

#include <map>

namespace geo {

std::optional<Flaw> flaw(const Polygon &polygon)
{
    Geos &geos = Geos::ofThisThread();
    const Geos::Geometry geometry = geos.polygon(polygon);
    if (!geometry)
        return Flaw{geos.takeError(), polygon.outer.empty() ? Point{} : polygon.outer.front()};

    char *reason = nullptr;
    GEOSGeometry *rawPlace = nullptr;
    const char isValid = GEOSisValidDetail_r(geos.handle(), geometry.get(), 0, &reason, &rawPlace);
    const Geos::Geometry place(rawPlace);
    std::optional<Flaw> found;
    if (isValid != 1) {
        Flaw flaw{QString::fromUtf8(reason ? reason : "Invalid polygon"), {}};
        if (place) {
            GEOSGeomGetX_r(geos.handle(), place.get(), &flaw.place.x);
            GEOSGeomGetY_r(geos.handle(), place.get(), &flaw.place.y);
        }
        found = flaw;
    }
    GEOSFree_r(geos.handle(), reason);
    return found;
}

static base::Error invalid(const Flaw &flaw)
{
    const QString place =
        QStringLiteral("x %1, y %2").arg(QString::number(flaw.place.x, 'f', 2), QString::number(flaw.place.y, 'f', 2));
    return {base::ErrorCode::GeometryInvalid, {}, place, flaw.reason};
}

base::Result<Triangles> triangulate(const Polygon &polygon)
{
    if (const std::optional<Flaw> found = flaw(polygon))
        return tl::unexpected(invalid(*found));

    Geos &geos = Geos::ofThisThread();
    const Geos::Geometry geometry = geos.polygon(polygon);
    Geos::Geometry parts(GEOSConstrainedDelaunayTriangulation_r(geos.handle(), geometry.get()));
    if (!parts) {
        // GEOS joins a hole to a ring that it touches only where both have a corner there: the difference adds it.
        MultiPolygon holes;
        for (const Ring &hole : polygon.holes)
            holes.push_back({hole, {}});
        if (const base::Result<MultiPolygon> cut = subtract({{polygon.outer, {}}}, holes))
            parts.reset(GEOSConstrainedDelaunayTriangulation_r(geos.handle(), geos.polygons(*cut).get()));
    }
    if (!parts)
        return tl::unexpected(invalid({geos.takeError(), polygon.outer.front()}));

    Triangles triangles;
    std::map<std::pair<double, double>, uint32_t> seen;
    for (const Polygon &part : geos.polygonsOf(parts.get())) {
        if (part.outer.size() != 3)
            continue;
        for (const Point p : part.outer) {
            const auto [at, isNew] = seen.try_emplace({p.x, p.y}, static_cast<uint32_t>(triangles.points.size()));
            if (isNew)
                triangles.points.push_back(p);
            triangles.indices.push_back(at->second);
        }
    }
    return triangles;
}

} // namespace geo
