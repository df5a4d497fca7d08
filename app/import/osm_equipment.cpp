// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_equipment.h"

#include "import/osm_tags.h"

namespace import {

/**
 * The levels of a thing: none for what stands outdoors without one. Nothing, with a note, for what stands inside and says
 * no level.
 */
static std::optional<std::vector<plan::LevelOrdinal>> levelsOfThing(OsmVenue &venue, const OsmRef &ref, const OsmTags &tags,
                                                                    geo::Point spot)
{
    const bool saysLevel = tags.contains(QStringLiteral("level")) || tags.contains(QStringLiteral("repeat_on"));
    if (!saysLevel && !isIndoor(tags) && !venue.isInBuilding(spot))
        return std::vector<plan::LevelOrdinal>();
    const std::vector<plan::LevelOrdinal> levels = venue.levelsOf(ref, tags, spot);
    return levels.empty() ? std::nullopt : std::optional(levels);
}

/** One feature for each level, or one without a level outdoors. */
template<class Thing>
static void addOnLevels(OsmVenue &venue, std::vector<Thing> &things, const Thing &thing, const OsmRef &ref, const OsmTags &tags,
                        const std::vector<plan::LevelOrdinal> &levels, const char *table)
{
    venue.told.insert(ref);
    if (levels.empty()) {
        things.push_back(thing);
        venue.identify(things.back(), table, ref, tags);
    }
    for (const plan::LevelOrdinal level : levels) {
        things.push_back(thing);
        venue.identify(things.back(), table, ref, tags, OsmVenue::partOnLevel(levels, level));
        things.back().level = venue.levels.use(level);
    }
}

static plan::Equipment equipmentOf(const OsmTags &tags, const plan::Kind &kind, geo::Point spot)
{
    plan::Equipment equipment;
    equipment.kind = kind.kind;
    equipment.priority = kind.priority;
    equipment.spot = spot;
    equipment.bearingDegrees = bearingDegrees(tag(tags, "camera:direction"));
    if (!equipment.bearingDegrees)
        equipment.bearingDegrees = bearingDegrees(tag(tags, "direction"));
    return equipment;
}

/** What an object is for the plan: nothing for most of a file. */
struct Thing
{
    const plan::Kind *equipment = nullptr;
    const plan::Kind *hazard = nullptr;
};

static std::optional<Thing> thingOf(const OsmTags &tags)
{
    if (tags.isEmpty())
        return {};
    const plan::Vocabulary &vocabulary = plan::Vocabulary::builtIn();
    const Thing thing{vocabulary.findByOsm(QStringLiteral("equipment"), tags),
                      vocabulary.findByOsm(QStringLiteral("hazard"), tags)};
    return thing.equipment || thing.hazard ? std::optional(thing) : std::nullopt;
}

static void addThing(OsmVenue &venue, const OsmRef &ref, const OsmTags &tags, const Thing &thing, geo::Point spot,
                     const geo::Box &surroundings)
{
    const bool saysLevel = tags.contains(QStringLiteral("level")) || isIndoor(tags);
    if (!(saysLevel ? venue.region : surroundings).contains(spot)) {
        venue.note(plan::ImportNote::What::Dropped, ref, "outside_venue", mainTag(tags));
        return;
    }
    const std::optional<std::vector<plan::LevelOrdinal>> levels = levelsOfThing(venue, ref, tags, spot);
    if (!levels)
        return;
    if (thing.equipment)
        addOnLevels(venue, venue.plan.equipment, equipmentOf(tags, *thing.equipment, spot), ref, tags, *levels, "equipment");
    if (thing.hazard) {
        plan::Hazard danger;
        danger.shape = spot;
        danger.kind = thing.hazard->kind;
        danger.priority = thing.hazard->priority;
        addOnLevels(venue, venue.plan.hazards, danger, ref, tags, *levels, "hazard");
    }
}

void addEquipment(OsmVenue &venue, const geo::Box &surroundings)
{
    for (const OsmNode &node : venue.data.nodes) {
        if (const std::optional<Thing> thing = thingOf(node.tags))
            addThing(venue, {OsmType::Node, node.id}, node.tags, *thing, venue.frame.toPlan(node.place), surroundings);
    }
    for (const OsmWay &way : venue.data.ways) {
        const std::optional<Thing> thing = thingOf(way.tags);
        if (const geo::Polyline line = thing ? venue.shapes.line(way) : geo::Polyline(); !line.empty())
            addThing(venue, {OsmType::Way, way.id}, way.tags, *thing, geo::boundingBox(line).centre(), surroundings);
    }
}

} // namespace import
