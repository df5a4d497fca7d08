// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <QString>

#include <memory>

// GEOS's own type names: its header must not leak into ours.
struct GEOSGeom_t;
struct GEOSContextHandle_HS;

namespace geo {

/** The GEOS context of the calling thread. Keeps the last error, which GEOS gives as a sentence only. */
class Geos
{
public:
    static Geos &ofThisThread();

    GEOSContextHandle_HS *handle() const { return m_handle; }
    QString takeError();

    struct Deleter
    {
        void operator()(GEOSGeom_t *geometry) const;
    };
    using Geometry = std::unique_ptr<GEOSGeom_t, Deleter>;

    /** Null where a ring has fewer than three distinct points or a coordinate is not finite. */
    Geometry polygon(const Polygon &polygon);
    Geometry polygons(const MultiPolygon &polygons);
    Geometry line(const Polyline &line);
    /** Every polygon in a geometry of any type; points and lines are left out. */
    MultiPolygon polygonsOf(const GEOSGeom_t *geometry);

    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;

private:
    Geos();
    ~Geos();
    Geometry ring(const Ring &ring);
    Ring ringOf(const GEOSGeom_t *ring);
    void append(const GEOSGeom_t *geometry, MultiPolygon &polygons);

    GEOSContextHandle_HS *m_handle;
    QString m_error;
};

} // namespace geo
