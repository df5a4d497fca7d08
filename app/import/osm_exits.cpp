// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_exits.h"

#include "import/osm_tags.h"

#include "geo/measure.h"

#include <QHash>

namespace import {

using What = plan::ImportNote::What;

static QSet<qint64> nodesOfOutlines(const OsmVenue &venue)
{
    QSet<qint64> nodes;
    for (const OsmBuilding &building : venue.buildings) {
        for (const std::vector<qint64> &ring : building.shape.rings)
            nodes += QSet<qint64>(ring.begin(), ring.end());
    }
    return nodes;
}

/** Nodes of buildings that are not the venue: their doors are not its exits. */
static QSet<qint64> nodesOfNeighbours(const OsmVenue &venue)
{
    QSet<qint64> nodes;
    for (const OsmWay &way : venue.data.ways) {
        const OsmRef ref{OsmType::Way, way.id};
        if (isBuilding(way.tags) &&
            std::find(venue.choice.buildings.begin(), venue.choice.buildings.end(), ref) == venue.choice.buildings.end())
            nodes += QSet<qint64>(way.nodes.begin(), way.nodes.end());
    }
    return nodes;
}

/** Everything that an exit or access point is found by. */
struct Around
{
    QSet<qint64> outlines;
    QSet<qint64> neighbours;
    QMultiHash<QString, const plan::Opening *> openings; ///< by the source's reference
};

static plan::Exit exitOf(const OsmVenue &venue, const OsmNode &node, const QString &kind, bool isOnOutline, const QString &part)
{
    plan::Exit exit;
    venue.identify(exit, "exit", {OsmType::Node, node.id}, node.tags, part);
    if (exit.name.isEmpty())
        exit.name = tag(node.tags, "entrance:name");
    exit.kind = kind;
    exit.priority = 0;
    exit.spot = venue.frame.toPlan(node.place);
    exit.leadsTo = isOnOutline ? plan::LeadsTo::Outside : plan::LeadsTo::Unknown;
    return exit;
}

static std::vector<plan::LevelOrdinal> levelsOfStreetExit(OsmVenue &venue, const OsmNode &node)
{
    const OsmRef ref{OsmType::Node, node.id};
    const geo::Point spot = venue.frame.toPlan(node.place);
    const bool saysLevel = node.tags.contains(QStringLiteral("level")) || node.tags.contains(QStringLiteral("repeat_on"));
    // An entrance in the street, away from any building, is at street level.
    if (!saysLevel && !venue.isInBuilding(spot) && venue.levels.exists({0})) {
        venue.note(What::Guessed, ref, "level_assumed_ground");
        return {{0}};
    }
    return venue.levelsOf(ref, node.tags, spot);
}

static void addExit(OsmVenue &venue, const OsmNode &node, const QString &kind, const Around &around)
{
    const OsmRef ref{OsmType::Node, node.id};
    const bool isOnOutline = around.outlines.contains(node.id);
    const QList<const plan::Opening *> doors = around.openings.values(ref.text());
    if (!doors.isEmpty()) {
        for (const plan::Opening *door : doors) {
            const QString part = doors.size() > 1 ? u' ' + door->level->toString() : QString();
            plan::Exit exit = exitOf(venue, node, kind, isOnOutline, part);
            exit.level = door->level;
            exit.opening = door->id;
            venue.plan.exits.push_back(std::move(exit));
        }
        return;
    }
    // A door that was dropped for want of a wall is still a way out; one without a level is nowhere.
    if (venue.told.contains(ref) && !node.tags.contains(QStringLiteral("level")))
        return;
    if (around.neighbours.contains(node.id) && !isOnOutline) {
        venue.note(What::Dropped, ref, "other_building", mainTag(node.tags));
        return;
    }
    const std::vector<plan::LevelOrdinal> levels = levelsOfStreetExit(venue, node);
    for (const plan::LevelOrdinal level : levels) {
        plan::Exit exit = exitOf(venue, node, kind, isOnOutline, OsmVenue::partOnLevel(levels, level));
        exit.level = venue.levels.use(level);
        venue.told.insert(ref);
        venue.plan.exits.push_back(std::move(exit));
    }
}

static void addAccess(OsmVenue &venue, const OsmNode &node, const QString &service, const Around &around)
{
    const OsmRef ref{OsmType::Node, node.id};
    plan::AccessPoint access;
    venue.identify(access, "access_point", ref, node.tags);
    access.priority = 0;
    access.spot = venue.frame.toPlan(node.place);
    access.services = {service};
    access.maxHeightMetres = metres(tag(node.tags, "maxheight"));
    access.maxWidthMetres = metres(tag(node.tags, "maxwidth"));
    if (const QList<const plan::Opening *> doors = around.openings.values(ref.text()); !doors.isEmpty())
        access.level = doors.last()->level;
    else if (node.tags.contains(QStringLiteral("level")) || venue.isInBuilding(access.spot)) {
        const std::vector<plan::LevelOrdinal> levels = venue.levelsOf(ref, node.tags, access.spot);
        if (levels.empty())
            return;
        access.level = venue.levels.use(levels.front());
    }
    venue.told.insert(ref);
    venue.plan.accessPoints.push_back(std::move(access));
}

void addExits(OsmVenue &venue)
{
    Around around{nodesOfOutlines(venue), nodesOfNeighbours(venue), {}};
    for (const plan::Opening &opening : venue.plan.openings)
        around.openings.insert(opening.sourceRef, &opening);
    for (const OsmNode &node : venue.data.nodes) {
        if (node.tags.isEmpty() || !venue.region.contains(venue.frame.toPlan(node.place)))
            continue;
        if (const QString kind = kindOf("exit", node.tags); !kind.isEmpty())
            addExit(venue, node, kind, around);
        if (const QString service = kindOf("access_point", node.tags); !service.isEmpty())
            addAccess(venue, node, service, around);
    }
}

} // namespace import
