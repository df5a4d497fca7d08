// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_surfaces.h"

#include "import/osm_tags.h"

#include <array>

namespace import {

bool isArea(const OsmWay &way)
{
    if (!way.isClosed() || tag(way.tags, "area") == u"no")
        return false;
    const QString highway = tag(way.tags, "highway");
    if (highway.isEmpty() || highway == u"elevator" || highway == u"platform" || isSet(way.tags, "area"))
        return true;
    static const std::array<QString, 4> surfaces{QStringLiteral("room"), QStringLiteral("corridor"), QStringLiteral("area"),
                                                 QStringLiteral("level")};
    return std::find(surfaces.begin(), surfaces.end(), tag(way.tags, "indoor")) != surfaces.end();
}

QString connectorKind(const OsmTags &tags)
{
    // A building with "elevator=yes" has a lift; only "building=elevator" is one.
    const QString building = tag(tags, "building");
    if (!building.isEmpty() && kindOf("connector", {{QStringLiteral("building"), building}}).isEmpty())
        return {};
    return kindOf("connector", tags);
}

QString wallKind(const OsmTags &tags)
{
    return isIndoor(tags) || isSet(tags, "level") ? kindOf("wall", tags) : QString();
}

static bool isWanted(const OsmTags &tags)
{
    if (tags.isEmpty())
        return false;
    if (isIndoor(tags) || isSet(tags, "room"))
        return true;
    // Whole buildings and stations with levels are no rooms.
    if (tags.contains(QStringLiteral("building")) && connectorKind(tags).isEmpty())
        return false;
    return tags.contains(QStringLiteral("level")) || !connectorKind(tags).isEmpty();
}

std::vector<OsmSurface> indoorSurfaces(OsmVenue &venue)
{
    std::vector<OsmSurface> surfaces;
    const auto add = [&](const OsmRef &ref, const OsmTags &tags, const std::optional<OsmArea> &shape) {
        if (!shape) {
            venue.told.insert(ref);
            return;
        }
        const geo::Box box = geo::boundingBox(shape->area);
        if (!venue.isOfVenue(ref, box))
            return;
        const geo::Point centre = box.centre();
        const std::vector<plan::LevelOrdinal> levels = venue.levelsOf(ref, tags, centre);
        if (!levels.empty())
            surfaces.push_back({ref, &tags, *shape, centre, levels});
    };
    for (const OsmWay &way : venue.data.ways) {
        if (!isWanted(way.tags) || !isArea(way))
            continue;
        std::vector<plan::ImportNote> notes;
        add({OsmType::Way, way.id}, way.tags, venue.shapes.area(way, notes));
        venue.note(notes);
    }
    for (const OsmRelation &relation : venue.data.relations) {
        if (!isWanted(relation.tags) || !relation.isMultipolygon())
            continue;
        std::vector<plan::ImportNote> notes;
        add({OsmType::Relation, relation.id}, relation.tags, venue.shapes.area(relation, notes));
        venue.note(notes);
    }
    return surfaces;
}

} // namespace import
