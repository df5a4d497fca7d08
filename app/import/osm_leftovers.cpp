// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_leftovers.h"

#include "import/osm_tags.h"

namespace import {

static bool isIndoorish(const OsmTags &tags)
{
    // A node that says its level and nothing else is a bend of a path.
    if (tags.isEmpty() || (tags.size() == 1 && tags.contains(QStringLiteral("level"))))
        return false;
    if (isIndoor(tags) || isSet(tags, "room") || tags.contains(QStringLiteral("door")) || isSet(tags, "entrance"))
        return true;
    return tags.contains(QStringLiteral("level")) && !tags.contains(QStringLiteral("building"));
}

static void report(OsmVenue &venue, const OsmRef &ref, const OsmTags &tags, std::optional<geo::Point> place)
{
    if (venue.told.contains(ref))
        return;
    if (!place)
        venue.note(plan::ImportNote::What::Dropped, ref, "nodes_missing", mainTag(tags));
    else if (venue.isOfVenue(ref, *place))
        venue.note(plan::ImportNote::What::Dropped, ref, "no_class", mainTag(tags));
}

void reportLeftovers(OsmVenue &venue)
{
    for (const OsmRelation &relation : venue.data.relations) {
        if (relation.isMultipolygon() && isIndoorish(relation.tags))
            report(venue, {OsmType::Relation, relation.id}, relation.tags, geo::Point{});
    }
    for (const OsmWay &way : venue.data.ways) {
        if (!isIndoorish(way.tags))
            continue;
        const geo::Polyline line = venue.shapes.line(way);
        report(venue, {OsmType::Way, way.id}, way.tags, line.empty() ? std::nullopt : std::optional(line.front()));
    }
    for (const OsmNode &node : venue.data.nodes) {
        if (isIndoorish(node.tags))
            report(venue, {OsmType::Node, node.id}, node.tags, venue.frame.toPlan(node.place));
    }
}

} // namespace import
