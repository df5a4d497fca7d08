// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/frame.h"

#include <GeographicLib/TransverseMercator.hpp>

#include <cmath>

namespace geo {

// Krüger's series of the 6th order: better than 5 nm within 35° of the meridian.
static const GeographicLib::TransverseMercator &projection()
{
    static const GeographicLib::TransverseMercator wgs84(GeographicLib::Constants::WGS84_a(), GeographicLib::Constants::WGS84_f(),
                                                         1.0);
    return wgs84;
}

static double rounded(double degrees)
{
    return std::round(degrees * 1e6) / 1e6;
}

Frame::Frame(LonLat anchor)
    : m_anchor{rounded(anchor.lon), rounded(anchor.lat)}
{
    double x = 0;
    projection().Forward(m_anchor.lon, m_anchor.lat, m_anchor.lon, x, m_falseNorthing);
}

Point Frame::toPlan(LonLat place) const
{
    Point point;
    projection().Forward(m_anchor.lon, place.lat, place.lon, point.x, point.y);
    point.y -= m_falseNorthing;
    return point;
}

LonLat Frame::toGeographic(Point point) const
{
    LonLat place;
    projection().Reverse(m_anchor.lon, point.x, point.y + m_falseNorthing, place.lat, place.lon);
    return place;
}

QString Frame::wkt() const
{
    return QStringLiteral(
               "PROJCS[\"Portulan venue frame\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
               "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0],"
               "UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]],PROJECTION[\"Transverse_Mercator\"],"
               "PARAMETER[\"latitude_of_origin\",%1],PARAMETER[\"central_meridian\",%2],PARAMETER[\"scale_factor\",1],"
               "PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],"
               "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]")
        .arg(QString::number(m_anchor.lat, 'f', 6), QString::number(m_anchor.lon, 'f', 6));
}

} // namespace geo
