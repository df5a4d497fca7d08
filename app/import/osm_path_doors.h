// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_venue.h"

#include <QHash>

namespace import {

/** The walking lines of a file, for doors that stand in no wall: such a door lies across its path. */
class OsmPathDoors
{
public:
    OsmPathDoors(const OsmVenue &venue, const std::vector<const OsmNode *> &doors);

    /** From jamb to jamb; nothing for a node that is on no path. */
    std::optional<geo::Polyline> jambs(qint64 node, double widthMetres) const;

private:
    struct Step
    {
        geo::Point door;
        geo::Point along;
    };
    QHash<qint64, Step> m_steps;
};

} // namespace import
