// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_spaces.h"

#include "import/osm_tags.h"

#include "geo/measure.h"

namespace import {

/** The kind that says no more than "this is a space". */
static const plan::Kind *plainRoom()
{
    return plan::Vocabulary::builtIn().find(QStringLiteral("space"), QStringLiteral("room"));
}

/** The tags without the values that only say "space", so that "shop=*" weighs more than "indoor=room". */
static OsmTags withoutPlainRoom(OsmTags tags)
{
    for (const QString &mapping : plainRoom()->osm) {
        const QString key = mapping.section(u'=', 0, 0);
        if (const QString *value = tags.find(key); value && mapping.section(u'=', 1) == *value)
            tags.insert(key, {});
    }
    return tags;
}

QString spaceKind(const OsmTags &tags)
{
    const QString plain = kindOf("space", tags);
    if (plain != plainRoom()->kind && !plain.isEmpty())
        return plain;
    const QString special = kindOf("space", withoutPlainRoom(tags));
    if (!special.isEmpty())
        return special;
    return plain.isEmpty() && (isIndoor(tags) || isSet(tags, "room")) ? plainRoom()->kind : plain;
}

void describeSpace(plan::Space &space, const OsmTags &tags)
{
    space.category = spaceKind(tags);
    space.number = space.ref;
    space.ref.clear();
    for (const char *key : {"shop", "amenity", "office", "craft", "healthcare", "leisure"}) {
        if (const QString value = tag(tags, key); space.use.isEmpty() && value != u"yes" && value != u"no")
            space.use = QString(value).replace(u'_', u' ');
    }
    bool isNumber = false;
    const int capacity = tag(tags, "capacity").toInt(&isNumber);
    if (isNumber && capacity > 0)
        space.occupancy = capacity;
    space.restriction = valueOf<plan::Restriction>("restriction", tags).value_or(plan::Restriction::Unknown);
    space.heightMetres = metres(tag(tags, "height"));
}

/** Says a level, but neither that it is indoors nor a platform, and lies in no building of the venue: a square, a car park. */
static bool isOutdoors(const OsmVenue &venue, const OsmSurface &surface)
{
    const OsmTags &tags = *surface.tags;
    const bool isPlatform = kindOf("space", tags) == u"platform";
    return !isIndoor(tags) && !isSet(tags, "room") && !isPlatform && !isSet(tags, "covered") && !venue.buildings.empty() &&
           !venue.isInBuilding(surface.centre);
}

static bool isSpace(const OsmVenue &venue, const OsmSurface &surface)
{
    const QString kind = spaceKind(*surface.tags);
    if (kind.isEmpty() || !wallKind(*surface.tags).isEmpty() || isOutdoors(venue, surface))
        return false;
    // A lift tagged as a room is a lift; a stair tagged as a room is a stairwell with a stair in it.
    return connectorKind(*surface.tags).isEmpty() || kind != plainRoom()->kind;
}

static OsmCarrier::Rank rankOf(const OsmTags &tags)
{
    const QString indoor = tag(tags, "indoor");
    return indoor == u"room" || (indoor != u"corridor" && indoor != u"area" && indoor != u"level" && isSet(tags, "room"))
               ? OsmCarrier::Rank::Room
               : OsmCarrier::Rank::Passage;
}

void addSpaces(OsmVenue &venue, const std::vector<OsmSurface> &surfaces)
{
    for (const OsmSurface &surface : surfaces) {
        if (!isSpace(venue, surface))
            continue;
        venue.told.insert(surface.ref);
        venue.levels.readLabels(*surface.tags);
        for (const std::vector<qint64> &ring : surface.shape.rings)
            venue.carriers.push_back({rankOf(*surface.tags), ring, true, surface.levels});
        for (const plan::LevelOrdinal level : surface.levels) {
            plan::Space space;
            venue.identify(space, "space", surface.ref, *surface.tags, OsmVenue::partOnLevel(surface.levels, level));
            space.level = venue.levels.use(level);
            space.area = surface.shape.area;
            describeSpace(space, *surface.tags);
            venue.plan.spaces.push_back(std::move(space));
        }
        const QString room = tag(*surface.tags, "room");
        if (spaceKind(*surface.tags) == plainRoom()->kind && !room.isEmpty() && room != u"yes" && room != u"room")
            venue.note(plan::ImportNote::What::Guessed, surface.ref, "kind_unknown", QStringLiteral("room=") + room);
    }
    const auto size = [](const plan::Space &space) {
        double sum = 0;
        for (const geo::Polygon &polygon : space.area)
            sum += geo::area(polygon);
        return sum;
    };
    std::stable_sort(venue.plan.spaces.begin(), venue.plan.spaces.end(),
                     [&](const plan::Space &a, const plan::Space &b) { return size(a) > size(b); });
}

} // namespace import
