// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_openings.h"

#include "import/osm_jambs.h"
#include "import/osm_path_doors.h"
#include "import/osm_tags.h"

#include "geo/measure.h"

#include <algorithm>

namespace import {

using What = plan::ImportNote::What;

bool isOpening(const OsmTags &tags)
{
    if (kindOf("opening", tags).isEmpty())
        return false;
    // A gate in a garden fence is no opening of the building.
    return isSet(tags, "entrance") || isSet(tags, "exit") || tags.contains(QStringLiteral("door")) ||
           isSet(tags, "automatic_door") || isSet(tags, "window") || isIndoor(tags) || isSet(tags, "level");
}

/** A carrier and where in it a node stands. */
struct Place
{
    const OsmCarrier *carrier = nullptr;
    size_t position = 0;
};

using Places = QHash<qint64, std::vector<Place>>;

/** Every carrier that runs through an opening's node. */
static Places placesOf(const OsmVenue &venue, const std::vector<const OsmNode *> &nodes)
{
    Places places;
    for (const OsmNode *node : nodes)
        places.insert(node->id, {});
    for (const OsmCarrier &carrier : venue.carriers) {
        for (size_t i = 0; i < carrier.nodes.size(); ++i) {
            const auto found = places.find(carrier.nodes[i]);
            if (found != places.end())
                found->push_back({&carrier, i});
        }
    }
    return places;
}

static bool isOn(const OsmCarrier &carrier, plan::LevelOrdinal level)
{
    return carrier.rank == OsmCarrier::Rank::Outline ||
           std::find(carrier.levels.begin(), carrier.levels.end(), level) != carrier.levels.end();
}

/** Where the opening has its best home on a level. */
static const Place *homeOn(const std::vector<Place> &places, plan::LevelOrdinal level)
{
    const Place *best = nullptr;
    for (const Place &place : places) {
        if (!best || std::pair(!isOn(*place.carrier, level), place.carrier->rank) <
                         std::pair(!isOn(*best->carrier, level), best->carrier->rank))
            best = &place;
    }
    return best;
}

/**
 * The levels that an opening says, else those of what it stands in where that is one level only, else the ground level for
 * a node of the outline. Both are told as guesses.
 */
static std::vector<plan::LevelOrdinal> levelsOfOpening(OsmVenue &venue, const OsmNode &node, const std::vector<Place> &places)
{
    const OsmRef ref{OsmType::Node, node.id};
    if (node.tags.contains(QStringLiteral("level")) || node.tags.contains(QStringLiteral("repeat_on")))
        return venue.levelsOf(ref, node.tags, venue.frame.toPlan(node.place));
    std::vector<plan::LevelOrdinal> inner;
    bool isOnOutline = false;
    for (const Place &place : places) {
        isOnOutline = isOnOutline || place.carrier->rank == OsmCarrier::Rank::Outline;
        inner.insert(inner.end(), place.carrier->levels.begin(), place.carrier->levels.end());
    }
    std::sort(inner.begin(), inner.end());
    inner.erase(std::unique(inner.begin(), inner.end()), inner.end());
    if (inner.size() == 1) {
        venue.note(What::Guessed, ref, "level_from_wall", QStringLiteral("level=") + plan::ordinalText(inner.front()));
        return inner;
    }
    if (isOnOutline && venue.levels.exists({0})) {
        venue.note(What::Guessed, ref, "level_assumed_ground");
        return {{0}};
    }
    venue.note(What::Dropped, ref, "level_missing", mainTag(node.tags));
    return {};
}

static std::optional<geo::Point> neighbour(const OsmVenue &venue, const Place &place, bool isNext)
{
    const std::vector<qint64> &nodes = place.carrier->nodes;
    const size_t count = nodes.size();
    if (!place.carrier->isRing && (isNext ? place.position + 1 == count : place.position == 0))
        return {};
    return venue.shapes.point(nodes[(place.position + (isNext ? 1 : count - 1)) % count]);
}

static std::optional<plan::FeatureId> wallAt(const OsmWallEdges &edges, const Place &place, plan::LevelOrdinal level)
{
    const std::vector<qint64> &nodes = place.carrier->nodes;
    const size_t count = nodes.size();
    if (place.carrier->isRing || place.position + 1 < count) {
        if (const auto wall = edges.find(level, nodes[place.position], nodes[(place.position + 1) % count]))
            return wall;
    }
    if (place.carrier->isRing || place.position > 0)
        return edges.find(level, nodes[(place.position + count - 1) % count], nodes[place.position]);
    return {};
}

static plan::Opening describe(const OsmVenue &venue, const OsmRef &ref, const OsmTags &tags, const QString &part)
{
    plan::Opening opening;
    venue.identify(opening, "opening", ref, tags, part);
    opening.kind = valueOf<plan::OpeningKind>("opening", tags).value_or(plan::OpeningKind::Door);
    opening.operation = valueOf<plan::Operation>("operation", tags).value_or(plan::Operation::Unknown);
    opening.lock = valueOf<plan::Lock>("lock", tags).value_or(plan::Lock::Unknown);
    opening.widthMetres = metres(tag(tags, "width"));
    if (!opening.widthMetres)
        opening.widthMetres = metres(tag(tags, "door:width"));
    opening.material = tag(tags, "material");
    opening.fireRating = tag(tags, "fire_rating");
    return opening;
}

static void addOpening(OsmVenue &venue, const OsmNode &node, const std::vector<Place> &places, const OsmWallEdges &edges)
{
    const OsmRef ref{OsmType::Node, node.id};
    const std::vector<plan::LevelOrdinal> levels = levelsOfOpening(venue, node, places);
    bool isCorner = false;
    for (const plan::LevelOrdinal level : levels) {
        const Place &home = *homeOn(places, level);
        plan::Opening opening = describe(venue, ref, node.tags, OsmVenue::partOnLevel(levels, level));
        const std::optional<Jambs> jambs = jambsAt(venue.frame.toPlan(node.place), neighbour(venue, home, false),
                                                   neighbour(venue, home, true), opening.widthMetres.value_or(drawnDoorMetres));
        if (!jambs) {
            venue.note(What::Dropped, ref, "door_without_wall", mainTag(node.tags));
            return;
        }
        isCorner = isCorner || jambs->isAtCorner;
        opening.level = venue.levels.use(level);
        opening.jambs = jambs->line;
        opening.wall = wallAt(edges, home, level);
        venue.told.insert(ref);
        venue.plan.openings.push_back(std::move(opening));
    }
    if (levels.empty())
        return;
    if (isCorner)
        venue.note(What::Guessed, ref, "door_at_corner");
    if (!venue.plan.openings.back().widthMetres)
        venue.note(What::Guessed, ref, "door_width_assumed");
}

/** A door that is a node of no wall, but of a path: it stands across the path, on the levels that it names. */
static void addAcrossPath(OsmVenue &venue, const OsmNode &node, const OsmPathDoors &paths)
{
    const OsmRef ref{OsmType::Node, node.id};
    plan::Opening opening = describe(venue, ref, node.tags, {});
    const std::optional<geo::Polyline> jambs = paths.jambs(node.id, opening.widthMetres.value_or(drawnDoorMetres));
    const bool isExit = !kindOf("exit", node.tags).isEmpty();
    if (isExit && !node.tags.contains(QStringLiteral("level")))
        return; // an exit in the street
    const std::vector<plan::LevelOrdinal> levels = venue.levelsOf(ref, node.tags, venue.frame.toPlan(node.place));
    if (levels.empty())
        return;
    if (!jambs) {
        venue.note(What::Dropped, ref, "door_without_wall", mainTag(node.tags));
        return;
    }
    opening.jambs = *jambs;
    for (const plan::LevelOrdinal level : levels) {
        venue.identify(opening, "opening", ref, node.tags, OsmVenue::partOnLevel(levels, level));
        opening.level = venue.levels.use(level);
        venue.plan.openings.push_back(opening);
    }
    venue.note(What::Guessed, ref, "door_across_path");
}

void addOpenings(OsmVenue &venue, const OsmWallEdges &edges)
{
    std::vector<const OsmNode *> nodes;
    for (const OsmNode &node : venue.data.nodes) {
        if (!node.tags.isEmpty() && isOpening(node.tags) && venue.region.contains(venue.frame.toPlan(node.place)))
            nodes.push_back(&node);
    }
    const Places places = placesOf(venue, nodes);
    const OsmPathDoors paths(venue, nodes);
    for (const OsmNode *node : nodes) {
        const std::vector<Place> &here = *places.constFind(node->id);
        if (!here.empty())
            addOpening(venue, *node, here, edges);
        else if (node->tags.contains(QStringLiteral("door")) || kindOf("exit", node->tags).isEmpty())
            addAcrossPath(venue, *node, paths);
    }
}

} // namespace import
