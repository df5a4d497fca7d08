// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_site.h"

#include "import/clip.h"
#include "import/osm_surfaces.h"
#include "import/osm_tags.h"

namespace import {

static QString siteKind(const OsmVenue &venue, const OsmRef &ref, const OsmTags &tags)
{
    if (tags.isEmpty() || isIndoor(tags) || isUnderground(tags) || tag(tags, "building") == u"no" || venue.told.contains(ref))
        return {};
    return kindOf("site", tags);
}

/** A closed way that is drawn as a surface: roads and fences are lines even where they close. */
static bool isSurface(const OsmWay &way)
{
    if (!way.isClosed() || tag(way.tags, "area") == u"no")
        return false;
    if (isSet(way.tags, "area") || isSet(way.tags, "building") || isSet(way.tags, "area:highway"))
        return true;
    return !isSet(way.tags, "highway") && !isSet(way.tags, "barrier") && !isSet(way.tags, "railway") &&
           !isSet(way.tags, "waterway") && tag(way.tags, "natural") != u"tree_row";
}

/** One feature for each part that remains within the surroundings. */
template<class Shape>
static void addParts(OsmVenue &venue, const OsmRef &ref, const OsmTags &tags, const QString &kind, const std::vector<Shape> &parts)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        plan::SiteFeature feature;
        venue.identify(feature, "site", ref, tags, i > 0 ? u' ' + QString::number(i + 1) : QString());
        feature.kind = kind;
        feature.shape = parts[i];
        feature.heightMetres = metres(tag(tags, "height"));
        venue.told.insert(ref);
        venue.plan.site.push_back(std::move(feature));
    }
}

static void addArea(OsmVenue &venue, const OsmRef &ref, const OsmTags &tags, const QString &kind, const OsmArea &shape,
                    const geo::Box &surroundings)
{
    geo::MultiPolygon inside;
    for (const geo::Polygon &polygon : shape.area) {
        const geo::MultiPolygon part = clipped(polygon, surroundings);
        inside.insert(inside.end(), part.begin(), part.end());
    }
    if (!inside.empty())
        addParts(venue, ref, tags, kind, std::vector<geo::MultiPolygon>{inside});
}

void addSite(OsmVenue &venue, const geo::Box &surroundings)
{
    const std::vector<OsmRef> &own = venue.choice.buildings;
    const auto isOwn = [&](const OsmRef &ref) { return std::find(own.begin(), own.end(), ref) != own.end(); };
    std::vector<plan::ImportNote> unheard; // the report is about the inside

    for (const OsmRelation &relation : venue.data.relations) {
        const OsmRef ref{OsmType::Relation, relation.id};
        const QString kind = siteKind(venue, ref, relation.tags);
        if (kind.isEmpty() || !relation.isMultipolygon() || isOwn(ref))
            continue;
        if (const std::optional<OsmArea> shape = venue.shapes.area(relation, unheard))
            addArea(venue, ref, relation.tags, kind, *shape, surroundings);
    }
    const geo::Box near = venue.shapes.degreesOf(surroundings);
    for (const OsmWay &way : venue.data.ways) {
        const OsmRef ref{OsmType::Way, way.id};
        if (way.tags.isEmpty() || !venue.shapes.degreesOf(way).intersects(near))
            continue;
        const QString kind = siteKind(venue, ref, way.tags);
        if (kind.isEmpty() || isOwn(ref))
            continue;
        const geo::Polyline line = venue.shapes.line(way);
        if (!geo::boundingBox(line).intersects(surroundings))
            continue;
        if (!isSurface(way))
            addParts(venue, ref, way.tags, kind, clipped(line, surroundings));
        else if (const std::optional<OsmArea> shape = venue.shapes.area(way, unheard))
            addArea(venue, ref, way.tags, kind, *shape, surroundings);
    }
    for (const OsmNode &node : venue.data.nodes) {
        // Of single points only what one can walk into or be shaded by: trees and bollards.
        if (!isSet(node.tags, "natural") && !isSet(node.tags, "barrier"))
            continue;
        const OsmRef ref{OsmType::Node, node.id};
        const geo::Point spot = venue.frame.toPlan(node.place);
        if (const QString kind = siteKind(venue, ref, node.tags); !kind.isEmpty() && surroundings.contains(spot))
            addParts(venue, ref, node.tags, kind, std::vector{spot});
    }
}

} // namespace import
