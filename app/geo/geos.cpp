// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geos.h"

#include <geos_c.h>

#include <cmath>

namespace geo {

static void keepError(const char *message, void *error)
{
    *static_cast<QString *>(error) = QString::fromUtf8(message);
}

Geos::Geos()
    : m_handle(GEOS_init_r())
{
    GEOSContext_setErrorMessageHandler_r(m_handle, keepError, &m_error);
}

Geos::~Geos()
{
    GEOS_finish_r(m_handle);
}

Geos &Geos::ofThisThread()
{
    thread_local Geos geos;
    return geos;
}

QString Geos::takeError()
{
    return std::exchange(m_error, {});
}

void Geos::Deleter::operator()(GEOSGeom_t *geometry) const
{
    GEOSGeom_destroy_r(Geos::ofThisThread().handle(), geometry);
}

static bool isFinite(Point p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

static GEOSCoordSequence *sequence(GEOSContextHandle_t handle, const std::vector<Point> &points, bool isClosed)
{
    const size_t size = points.size() + (isClosed ? 1 : 0);
    GEOSCoordSequence *coordinates = GEOSCoordSeq_create_r(handle, static_cast<unsigned>(size), 2);
    for (size_t i = 0; i < size; ++i)
        GEOSCoordSeq_setXY_r(handle, coordinates, static_cast<unsigned>(i), points[i % points.size()].x,
                             points[i % points.size()].y);
    return coordinates;
}

Geos::Geometry Geos::ring(const Ring &ring)
{
    if (ring.size() < 3 || !std::all_of(ring.begin(), ring.end(), isFinite)) {
        m_error = ring.size() < 3 ? QStringLiteral("Too few points in a ring") : QStringLiteral("Coordinate is not a number");
        return nullptr;
    }
    return Geometry(GEOSGeom_createLinearRing_r(m_handle, sequence(m_handle, ring, true)));
}

Geos::Geometry Geos::polygon(const Polygon &polygon)
{
    Geometry shell = ring(polygon.outer);
    if (!shell)
        return nullptr;
    std::vector<Geometry> holes;
    for (const Ring &hole : polygon.holes) {
        holes.push_back(ring(hole));
        if (!holes.back())
            return nullptr;
    }
    std::vector<GEOSGeometry *> raw;
    raw.reserve(holes.size());
    for (Geometry &hole : holes)
        raw.push_back(hole.release());
    return Geometry(GEOSGeom_createPolygon_r(m_handle, shell.release(), raw.data(), static_cast<unsigned>(raw.size())));
}

Geos::Geometry Geos::polygons(const MultiPolygon &polygons)
{
    std::vector<GEOSGeometry *> raw;
    raw.reserve(polygons.size());
    for (const Polygon &one : polygons) {
        Geometry geometry = polygon(one);
        if (!geometry) {
            for (GEOSGeometry *made : raw)
                GEOSGeom_destroy_r(m_handle, made);
            return nullptr;
        }
        raw.push_back(geometry.release());
    }
    return Geometry(GEOSGeom_createCollection_r(m_handle, GEOS_GEOMETRYCOLLECTION, raw.data(), static_cast<unsigned>(raw.size())));
}

Geos::Geometry Geos::line(const Polyline &line)
{
    if (line.size() < 2 || !std::all_of(line.begin(), line.end(), isFinite)) {
        m_error = QStringLiteral("Too few points in a line");
        return nullptr;
    }
    return Geometry(GEOSGeom_createLineString_r(m_handle, sequence(m_handle, line, false)));
}

Ring Geos::ringOf(const GEOSGeom_t *ring)
{
    const GEOSCoordSequence *coordinates = GEOSGeom_getCoordSeq_r(m_handle, ring);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(m_handle, coordinates, &size);
    Ring points;
    points.reserve(size);
    for (unsigned i = 0; i + 1 < size; ++i) {
        Point p;
        GEOSCoordSeq_getXY_r(m_handle, coordinates, i, &p.x, &p.y);
        points.push_back(p);
    }
    return points;
}

void Geos::append(const GEOSGeom_t *geometry, MultiPolygon &polygons)
{
    const int type = GEOSGeomTypeId_r(m_handle, geometry);
    if (type == GEOS_POLYGON) {
        if (GEOSisEmpty_r(m_handle, geometry) == 1)
            return;
        Polygon polygon;
        polygon.outer = ringOf(GEOSGetExteriorRing_r(m_handle, geometry));
        const int holes = GEOSGetNumInteriorRings_r(m_handle, geometry);
        for (int i = 0; i < holes; ++i)
            polygon.holes.push_back(ringOf(GEOSGetInteriorRingN_r(m_handle, geometry, i)));
        polygons.push_back(std::move(polygon));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int parts = GEOSGetNumGeometries_r(m_handle, geometry);
        for (int i = 0; i < parts; ++i)
            append(GEOSGetGeometryN_r(m_handle, geometry, i), polygons);
    }
}

MultiPolygon Geos::polygonsOf(const GEOSGeom_t *geometry)
{
    MultiPolygon polygons;
    append(geometry, polygons);
    return polygons;
}

} // namespace geo
