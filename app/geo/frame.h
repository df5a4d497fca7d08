// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <QString>

namespace geo {

/** WGS84 degrees. */
struct LonLat
{
    double lon = 0;
    double lat = 0;

    friend bool operator==(const LonLat &, const LonLat &) = default;
};

/**
 * The venue's frame: a transverse Mercator on WGS84, k = 1, whose origin is the venue's anchor.
 * Distances are true to well under a millimetre within 2 km, and y is true north at the anchor.
 */
class Frame
{
public:
    /** The anchor is rounded to a millionth of a degree, as it is stored. */
    explicit Frame(LonLat anchor);

    LonLat anchor() const { return m_anchor; }
    Point toPlan(LonLat place) const;
    LonLat toGeographic(Point point) const;
    /** OGC WKT 1, for gpkg_spatial_ref_sys and for any GIS. */
    QString wkt() const;

private:
    LonLat m_anchor;
    double m_falseNorthing = 0; ///< metres from the equator to the anchor
};

} // namespace geo
