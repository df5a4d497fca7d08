// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_buildings.h"

#include "import/osm_tags.h"

#include "geo/measure.h"

namespace import {

using What = plan::ImportNote::What;

static const OsmTags &tagsOf(const OsmData &data, const OsmRef &ref)
{
    static const OsmTags none;
    if (ref.type == OsmType::Way) {
        const OsmWay *way = data.way(ref.id);
        return way ? way->tags : none;
    }
    const OsmRelation *relation = ref.type == OsmType::Relation ? data.relation(ref.id) : nullptr;
    return relation ? relation->tags : none;
}

static std::optional<OsmArea> shapeOf(OsmVenue &venue, const OsmRef &ref)
{
    std::vector<plan::ImportNote> notes;
    std::optional<OsmArea> shape;
    if (ref.type == OsmType::Way)
        shape = venue.shapes.area(*venue.data.way(ref.id), notes);
    else
        shape = venue.shapes.area(*venue.data.relation(ref.id), notes);
    venue.note(notes);
    return shape;
}

/** `min_level` to `max_level`: a level exists also where nobody drew a room on it. */
static void useNamedLevels(OsmVenue &venue, const OsmTags &tags)
{
    const QString lowest = tag(tags, "min_level");
    const QString highest = tag(tags, "max_level");
    if (lowest.isEmpty() || highest.isEmpty())
        return;
    const plan::LevelList list = plan::effectiveLevels(lowest + u'-' + highest, {}, tag(tags, "non_existent_levels"));
    for (const plan::LevelOrdinal level : list.ordinals)
        venue.levels.use(level);
}

void addBuildings(OsmVenue &venue)
{
    for (const OsmRef &ref : venue.choice.buildings) {
        std::optional<OsmArea> shape = shapeOf(venue, ref);
        if (!shape)
            continue;
        const OsmTags &tags = tagsOf(venue.data, ref);
        plan::Building building;
        building.id = plan::BuildingId::named(venue.plan.venue.id.uuid, QStringLiteral("osm ") + ref.text());
        building.name = tag(tags, "name");
        building.outline = shape->area;
        building.heightMetres = metres(tag(tags, "height"));
        building.construction = tag(tags, "building:material");
        building.source = venue.source;
        building.sourceRef = ref.text();
        venue.plan.buildings.push_back(std::move(building));
        useNamedLevels(venue, tags);
        for (const std::vector<qint64> &ring : shape->rings)
            venue.carriers.push_back({OsmCarrier::Rank::Outline, ring, true, {}});
        venue.told.insert(ref);
        venue.buildings.push_back({ref, &tags, std::move(*shape)});
    }
    if (venue.buildings.empty())
        venue.note(What::Guessed, venue.choice.principal, "no_outline");
}

/** The name of the station that stands nearest to the anchor; empty where the file has none here. */
static QString stationName(const OsmVenue &venue)
{
    QString name;
    double nearest = 0;
    const auto isNamedStation = [](const OsmTags &tags) {
        return (tag(tags, "railway") == u"station" || tag(tags, "public_transport") == u"station") && !tag(tags, "name").isEmpty();
    };
    const auto consider = [&](const OsmTags &tags, geo::Point place) {
        if (!venue.region.contains(place))
            return;
        const double away = geo::distance(place, {});
        if (name.isEmpty() || away < nearest) {
            name = tag(tags, "name");
            nearest = away;
        }
    };
    for (const OsmWay &way : venue.data.ways) {
        if (const geo::Polyline line = isNamedStation(way.tags) ? venue.shapes.line(way) : geo::Polyline(); !line.empty())
            consider(way.tags, geo::boundingBox(line).centre());
    }
    for (const OsmNode &node : venue.data.nodes) {
        if (isNamedStation(node.tags))
            consider(node.tags, venue.frame.toPlan(node.place));
    }
    return name;
}

void nameVenue(OsmVenue &venue, const QString &fileName)
{
    const OsmTags &tags = tagsOf(venue.data, venue.choice.principal);
    plan::Venue &named = venue.plan.venue;
    named.name = venue.options.venueName;
    for (const OsmBuilding &building : venue.buildings) {
        if (named.name.isEmpty())
            named.name = tag(*building.tags, "name");
    }
    if (named.name.isEmpty()) {
        named.name = stationName(venue);
        if (!named.name.isEmpty())
            venue.note(What::Guessed, venue.choice.principal, "name_from_station", named.name);
    }
    if (named.name.isEmpty()) {
        named.name = fileName;
        venue.note(What::Guessed, venue.choice.principal, "name_from_file", fileName);
    }
    named.address = tag(tags, "addr:full");
    if (named.address.isEmpty() && isSet(tags, "addr:street"))
        named.address = (tag(tags, "addr:housenumber") + u' ' + tag(tags, "addr:street")).trimmed();
    named.city = tag(tags, "addr:city");
    named.insee = tag(tags, "ref:INSEE");
}

} // namespace import
