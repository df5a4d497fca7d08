// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_connectors.h"

#include "import/osm_tags.h"

#include "geo/combine.h"
#include "geo/measure.h"

namespace import {

constexpr double drawnStairMetres = 1.5;     ///< of a stair whose width is unknown
constexpr double drawnEscalatorMetres = 1.0; ///< of an escalator whose width is unknown

/** The point half way along. */
static geo::Point middleOf(const geo::Polyline &line)
{
    double left = geo::length(line) / 2;
    for (size_t i = 1; i < line.size(); ++i) {
        const double step = geo::distance(line[i - 1], line[i]);
        if (left <= step && step > 0)
            return line[i - 1] + (line[i] - line[i - 1]) * (left / step);
        left -= step;
    }
    return line.front();
}

enum class Slope { Up, Down, Unknown };

static Slope slopeOf(const OsmTags &tags)
{
    const QString incline = tag(tags, "incline");
    if (incline == u"up")
        return Slope::Up;
    if (incline == u"down")
        return Slope::Down;
    bool isNumber = false;
    QString digits = incline;
    const double value = digits.remove(u'%').remove(u'\u00b0').trimmed().toDouble(&isNumber);
    if (!isNumber || value == 0)
        return Slope::Unknown;
    return value > 0 ? Slope::Up : Slope::Down;
}

/** Which way an escalator carries: `conveying` is along the way, `incline` says where the way leads. */
static plan::Direction directionOf(const OsmTags &tags)
{
    const QString conveying = tag(tags, "conveying");
    if (conveying == u"reversible" || conveying == u"both")
        return plan::Direction::Both;
    const Slope slope = slopeOf(tags);
    if ((conveying != u"forward" && conveying != u"backward") || slope == Slope::Unknown)
        return plan::Direction::Unknown;
    return (conveying == u"forward") == (slope == Slope::Up) ? plan::Direction::Up : plan::Direction::Down;
}

static plan::Connector connectorOf(OsmVenue &venue, const OsmRef &ref, const OsmTags &tags,
                                   const std::vector<plan::LevelOrdinal> &levels)
{
    venue.told.insert(ref);
    venue.levels.readLabels(tags);
    plan::Connector connector;
    venue.identify(connector, "connector", ref, tags);
    connector.kind = connectorKind(tags);
    connector.priority = 1;
    connector.widthMetres = metres(tag(tags, "width"));
    connector.direction = directionOf(tags);
    for (const plan::LevelOrdinal level : levels)
        connector.levels.push_back({venue.levels.use(level), {}, {}});
    return connector;
}

static void addLine(OsmVenue &venue, const OsmWay &way)
{
    const OsmRef ref{OsmType::Way, way.id};
    geo::Polyline line = venue.shapes.line(way);
    if (line.size() < 2) {
        venue.note(plan::ImportNote::What::Dropped, ref, "nodes_missing");
        return;
    }
    const geo::Point middle = middleOf(line);
    // Steps in the street are surroundings.
    if (!way.tags.contains(QStringLiteral("level")) && !isIndoor(way.tags) && !venue.isInBuilding(middle))
        return;
    if (!venue.isOfVenue(ref, geo::boundingBox(line)))
        return;
    const std::vector<plan::LevelOrdinal> levels = venue.levelsOf(ref, way.tags, middle);
    if (levels.empty())
        return;
    if (!venue.shapes.hasAllNodes(way))
        venue.note(plan::ImportNote::What::Repaired, ref, "nodes_missing");

    plan::Connector connector = connectorOf(venue, ref, way.tags, levels);
    connector.spot = middle;
    const bool isEscalator = connector.kind == u"escalator";
    connector.area = geo::band(line, connector.widthMetres.value_or(isEscalator ? drawnEscalatorMetres : drawnStairMetres));
    if (!connector.widthMetres)
        venue.note(plan::ImportNote::What::Guessed, ref, "connector_width_assumed");
    const Slope slope = slopeOf(way.tags);
    if (slope == Slope::Down)
        std::reverse(line.begin(), line.end());
    if (slope != Slope::Unknown) {
        for (plan::ConnectorLevel &level : connector.levels)
            level.footToHead = line;
    }
    venue.plan.connectors.push_back(std::move(connector));
}

static void addPoint(OsmVenue &venue, const OsmNode &node)
{
    const OsmRef ref{OsmType::Node, node.id};
    const geo::Point spot = venue.frame.toPlan(node.place);
    if (!venue.isOfVenue(ref, spot))
        return;
    const std::vector<plan::LevelOrdinal> levels = venue.levelsOf(ref, node.tags, spot);
    if (levels.empty())
        return;
    plan::Connector connector = connectorOf(venue, ref, node.tags, levels);
    connector.spot = spot;
    venue.plan.connectors.push_back(std::move(connector));
}

static bool servesAny(const plan::Connector &connector, const std::vector<plan::LevelId> &levels)
{
    return std::any_of(levels.begin(), levels.end(), [&](const plan::LevelId &level) { return plan::serves(connector, level); });
}

/** The outline becomes that of a connector which stands in it, on the outline's levels. False where there is none. */
static bool attach(OsmVenue &venue, const OsmSurface &surface, const QString &kind, const std::vector<plan::LevelId> &levels)
{
    const geo::Box box = geo::boundingBox(surface.shape.area).grown(0.1);
    for (plan::Connector &connector : venue.plan.connectors) {
        if (connector.kind != kind || connector.sourceRef == surface.ref.text() || !box.contains(connector.spot) ||
            !geo::contains(surface.shape.area, connector.spot, 0.1) || !servesAny(connector, levels))
            continue;
        for (plan::ConnectorLevel &level : connector.levels) {
            if (std::find(levels.begin(), levels.end(), level.level) != levels.end() && level.area.empty())
                level.area = surface.shape.area;
        }
        for (const plan::LevelId &level : levels) {
            if (!plan::serves(connector, level))
                connector.levels.push_back({level, surface.shape.area, {}});
        }
        if (connector.ref.isEmpty())
            connector.ref = tag(*surface.tags, "ref");
        if (connector.name.isEmpty())
            connector.name = tag(*surface.tags, "name");
        venue.note(plan::ImportNote::What::Guessed, surface.ref, "outline_of_another", connector.sourceRef);
        return true;
    }
    return false;
}

static void addSurface(OsmVenue &venue, const OsmSurface &surface)
{
    venue.told.insert(surface.ref);
    for (const std::vector<qint64> &ring : surface.shape.rings)
        venue.carriers.push_back({OsmCarrier::Rank::Connector, ring, true, surface.levels});
    std::vector<plan::LevelId> levels;
    for (const plan::LevelOrdinal level : surface.levels)
        levels.push_back(venue.levels.use(level));
    if (attach(venue, surface, connectorKind(*surface.tags), levels))
        return;
    plan::Connector connector = connectorOf(venue, surface.ref, *surface.tags, surface.levels);
    connector.area = surface.shape.area;
    connector.spot = surface.centre;
    venue.plan.connectors.push_back(std::move(connector));
}

/** Levels ascending; an outline that is the same on every level is the connector's own. */
static void tidy(OsmVenue &venue, plan::Connector &connector)
{
    const std::vector<plan::Level> &levels = venue.plan.levels;
    const auto rank = [&](const plan::ConnectorLevel &served) {
        return std::find_if(levels.begin(), levels.end(), [&](const plan::Level &level) { return level.id == served.level; }) -
               levels.begin();
    };
    std::sort(connector.levels.begin(), connector.levels.end(),
              [&](const plan::ConnectorLevel &a, const plan::ConnectorLevel &b) { return rank(a) < rank(b); });
    const geo::MultiPolygon first = connector.levels.front().area;
    const bool isSame = std::all_of(connector.levels.begin(), connector.levels.end(),
                                    [&](const plan::ConnectorLevel &level) { return level.area == first; });
    if (isSame && !first.empty()) {
        connector.area = first;
        for (plan::ConnectorLevel &level : connector.levels)
            level.area.clear();
    }
}

void addConnectors(OsmVenue &venue, const std::vector<OsmSurface> &surfaces)
{
    for (const OsmNode &node : venue.data.nodes) {
        if (!node.tags.isEmpty() && !connectorKind(node.tags).isEmpty())
            addPoint(venue, node);
    }
    for (const OsmWay &way : venue.data.ways) {
        if (!isArea(way) && !connectorKind(way.tags).isEmpty())
            addLine(venue, way);
    }
    // Lines and points first: outlines look for what stands in them.
    for (const OsmSurface &surface : surfaces) {
        if (!connectorKind(*surface.tags).isEmpty())
            addSurface(venue, surface);
    }
}

void arrangeConnectors(OsmVenue &venue)
{
    for (plan::Connector &connector : venue.plan.connectors)
        tidy(venue, connector);
}

} // namespace import
