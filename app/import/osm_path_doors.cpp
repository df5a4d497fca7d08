// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_path_doors.h"

#include "import/osm_tags.h"

#include "geo/measure.h"

namespace import {

OsmPathDoors::OsmPathDoors(const OsmVenue &venue, const std::vector<const OsmNode *> &doors)
{
    QSet<qint64> wanted;
    for (const OsmNode *door : doors)
        wanted.insert(door->id);
    for (const OsmWay &way : venue.data.ways) {
        if (!isSet(way.tags, "highway"))
            continue;
        for (size_t i = 0; i < way.nodes.size(); ++i) {
            if (!wanted.contains(way.nodes[i]) || m_steps.contains(way.nodes[i]))
                continue;
            const std::optional<geo::Point> door = venue.shapes.point(way.nodes[i]);
            const geo::Point before = venue.shapes.point(way.nodes[i > 0 ? i - 1 : i]).value_or(*door);
            const geo::Point after = venue.shapes.point(way.nodes[i + 1 < way.nodes.size() ? i + 1 : i]).value_or(*door);
            if (const double length = geo::distance(before, after); length > 0)
                m_steps.insert(way.nodes[i], {*door, (after - before) * (1 / length)});
        }
    }
}

std::optional<geo::Polyline> OsmPathDoors::jambs(qint64 node, double widthMetres) const
{
    const auto step = m_steps.constFind(node);
    if (step == m_steps.constEnd())
        return {};
    const geo::Point across{-step->along.y * widthMetres / 2, step->along.x * widthMetres / 2};
    return geo::Polyline{step->door - across, step->door + across};
}

} // namespace import
