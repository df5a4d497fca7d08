// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_site_choice.h"

#include "import/osm_shapes.h"
#include "import/osm_tags.h"

#include "geo/measure.h"

#include <algorithm>
#include <map>
#include <set>

namespace import {

constexpr double cellMetres = 75;   ///< indoor objects in touching cells belong together
constexpr double reachMetres = 400; ///< from an object's middle to its farthest point, beyond which the point is a mistake

using Cell = std::pair<int, int>;

static Cell cellOf(geo::Point p)
{
    return {static_cast<int>(std::floor(p.x / cellMetres)), static_cast<int>(std::floor(p.y / cellMetres))};
}

/** An indoor object at one place, for counting. */
struct Spot
{
    OsmRef ref;
    geo::Point place;     ///< mean of its points
    geo::Box box;         ///< without points that lie far off, by mistake
    std::set<Cell> cells; ///< that the object touches
    bool isCore = false;  ///< has an indoor tag; others only say a level
    bool isFabric = true; ///< a room, door or lift: a building that holds one is the venue's
};

bool isBuilding(const OsmTags &tags)
{
    const QString value = tag(tags, "building");
    return !value.isEmpty() && value != u"no" && value != u"roof" && value != u"construction" && !isIndoor(tags) &&
           kindOf("connector", {{QStringLiteral("building"), value}}).isEmpty();
}

static bool isCore(const OsmTags &tags)
{
    return isIndoor(tags) || isSet(tags, "room") || tag(tags, "highway") == u"corridor" ||
           (tag(tags, "highway") == u"elevator" && isSet(tags, "level"));
}

/** A machine that stands indoors does not make a building the venue; a door or a lift does. */
static bool makesVenue(const OsmTags &tags)
{
    return isCore(tags) &&
           (isSet(tags, "door") || isSet(tags, "room") || tag(tags, "indoor") == u"door" || tag(tags, "highway") == u"elevator");
}

static bool hasLevel(const OsmTags &tags)
{
    return !tag(tags, "level").isEmpty() && !tags.contains(QStringLiteral("building"));
}

static geo::Point mean(const geo::Polyline &points)
{
    geo::Point sum;
    for (const geo::Point p : points)
        sum = sum + p;
    return sum * (1.0 / static_cast<double>(points.size()));
}

static Spot spotOf(const OsmRef &ref, const geo::Polyline &points, bool isCore, bool isFabric = true)
{
    Spot spot{ref, mean(points), {}, {}, isCore, isFabric};
    geo::Point last = points.front();
    for (const geo::Point p : points) {
        if (geo::distance(p, spot.place) > reachMetres)
            continue;
        spot.box.add(p);
        spot.cells.insert(cellOf(p));
        // The cells that the line runs through, too.
        const double length = geo::distance(last, p);
        for (double along = cellMetres / 2; along < length && length <= 2 * reachMetres; along += cellMetres / 2)
            spot.cells.insert(cellOf(last + (p - last) * (along / length)));
        last = p;
    }
    return spot;
}

static geo::Frame provisionalFrame(const OsmData &data)
{
    std::vector<double> lons;
    std::vector<double> lats;
    const auto add = [&](const geo::LonLat &place) {
        lons.push_back(place.lon);
        lats.push_back(place.lat);
    };
    for (const OsmWay &way : data.ways) {
        if (isCore(way.tags) || hasLevel(way.tags)) {
            if (const OsmNode *node = way.nodes.empty() ? nullptr : data.node(way.nodes.front()))
                add(node->place);
        }
    }
    for (const OsmNode &node : data.nodes) {
        if (isCore(node.tags) || hasLevel(node.tags))
            add(node.place);
    }
    if (lons.empty())
        return geo::Frame({});
    // The median: one stray object at 0/0 does not pull it away.
    const auto middle = static_cast<std::ptrdiff_t>(lons.size() / 2);
    std::nth_element(lons.begin(), lons.begin() + middle, lons.end());
    std::nth_element(lats.begin(), lats.begin() + middle, lats.end());
    return geo::Frame({lons[static_cast<size_t>(middle)], lats[static_cast<size_t>(middle)]});
}

static std::vector<Spot> indoorSpots(const OsmData &data, const geo::Frame &frame, const OsmShapes &shapes)
{
    std::vector<Spot> spots;
    for (const OsmWay &way : data.ways) {
        if (isCore(way.tags) || hasLevel(way.tags)) {
            if (const geo::Polyline line = shapes.line(way); !line.empty())
                spots.push_back(spotOf({OsmType::Way, way.id}, line, isCore(way.tags)));
        }
    }
    for (const OsmRelation &relation : data.relations) {
        if (!relation.isMultipolygon() || (!isCore(relation.tags) && !hasLevel(relation.tags)))
            continue;
        geo::Polyline points;
        for (const OsmMember &member : relation.members) {
            const OsmWay *way = member.ref.type == OsmType::Way ? data.way(member.ref.id) : nullptr;
            const geo::Polyline line = way ? shapes.line(*way) : geo::Polyline();
            points.insert(points.end(), line.begin(), line.end());
        }
        if (!points.empty())
            spots.push_back(spotOf({OsmType::Relation, relation.id}, points, isCore(relation.tags)));
    }
    for (const OsmNode &node : data.nodes) {
        if (isCore(node.tags) || hasLevel(node.tags))
            spots.push_back(spotOf({OsmType::Node, node.id}, {frame.toPlan(node.place)}, isCore(node.tags), makesVenue(node.tags)));
    }
    // A file whose stations are only tracks and platforms with levels is still worth a plan.
    const bool anyCore = std::any_of(spots.begin(), spots.end(), [](const Spot &spot) { return spot.isCore; });
    if (anyCore)
        std::erase_if(spots, [](const Spot &spot) { return !spot.isCore; });
    return spots;
}

/** The set of spots whose cells touch that has most rooms, doors and lifts; the first of equals. */
static std::vector<Spot> largestGroup(const std::vector<Spot> &spots)
{
    std::map<Cell, std::vector<size_t>> cells;
    for (size_t i = 0; i < spots.size(); ++i) {
        for (const Cell &cell : spots[i].cells)
            cells[cell].push_back(i);
    }
    std::vector<size_t> best;
    std::vector<bool> isSeen(spots.size(), false);
    for (size_t first = 0; first < spots.size(); ++first) {
        if (isSeen[first])
            continue;
        isSeen[first] = true;
        std::vector<size_t> group{first};
        for (size_t at = 0; at < group.size(); ++at) {
            for (const auto &[x, y] : spots[group[at]].cells) {
                for (const auto &[dx, dy] :
                     std::vector<Cell>{{-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 0}, {0, 1}, {1, -1}, {1, 0}, {1, 1}}) {
                    const auto here = cells.find({x + dx, y + dy});
                    if (here == cells.end())
                        continue;
                    for (const size_t other : here->second) {
                        if (!isSeen[other])
                            group.push_back(other);
                        isSeen[other] = true;
                    }
                    cells.erase(here);
                }
            }
        }
        const auto weight = [&](const std::vector<size_t> &some) {
            return std::pair(std::count_if(some.begin(), some.end(), [&](size_t i) { return spots[i].isFabric; }), some.size());
        };
        if (weight(group) > weight(best))
            best = std::move(group);
    }
    std::sort(best.begin(), best.end());
    std::vector<Spot> group;
    group.reserve(best.size());
    for (const size_t i : best)
        group.push_back(spots[i]);
    return group;
}

/** A building and how many spots lie in it. */
struct Candidate
{
    OsmRef ref;
    geo::Box box;
    size_t count = 0;
};

static std::vector<Candidate> buildingsAround(const std::vector<Spot> &group, const OsmData &data, const OsmShapes &shapes)
{
    geo::Box around;
    for (const Spot &spot : group)
        around.add(spot.place);

    std::vector<Candidate> candidates;
    const auto consider = [&](const OsmRef &ref, const std::optional<OsmArea> &shape) {
        if (!shape)
            return;
        Candidate candidate{ref, geo::boundingBox(shape->area), 0};
        for (const Spot &spot : group) {
            if (spot.isFabric && candidate.box.contains(spot.place) && geo::contains(shape->area, spot.place, 0.01))
                ++candidate.count;
        }
        if (candidate.count > 0)
            candidates.push_back(candidate);
    };
    const geo::Box near = shapes.degreesOf(around);
    std::vector<plan::ImportNote> unheard; // told when the building is drawn
    for (const OsmWay &way : data.ways) {
        if (!isBuilding(way.tags) || !way.isClosed() || !shapes.degreesOf(way).intersects(near))
            continue;
        consider({OsmType::Way, way.id}, shapes.area(way, unheard));
    }
    for (const OsmRelation &relation : data.relations) {
        if (isBuilding(relation.tags) && relation.isMultipolygon())
            consider({OsmType::Relation, relation.id}, shapes.area(relation, unheard));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.count > b.count; });
    return candidates;
}

std::optional<OsmSiteChoice> chooseSite(const OsmData &data)
{
    const geo::Frame frame = provisionalFrame(data);
    const OsmShapes shapes(data, frame);
    const std::vector<Spot> group = largestGroup(indoorSpots(data, frame, shapes));
    if (group.empty())
        return {};

    geo::Box box;
    for (const Spot &spot : group)
        box.add(spot.box);
    geo::Box principalBox = box;
    OsmSiteChoice choice;
    choice.principal =
        std::min_element(group.begin(), group.end(), [](const Spot &a, const Spot &b) { return a.ref < b.ref; })->ref;
    const std::vector<Candidate> candidates = buildingsAround(group, data, shapes);
    if (!candidates.empty()) {
        choice.principal = candidates.front().ref;
        principalBox = candidates.front().box;
    }
    for (const Candidate &candidate : candidates) {
        choice.buildings.push_back(candidate.ref);
        box.add(candidate.box);
    }
    choice.anchor = frame.toGeographic(principalBox.centre());
    choice.southWest = frame.toGeographic({box.minX, box.minY});
    choice.northEast = frame.toGeographic({box.maxX, box.maxY});
    return choice;
}

} // namespace import
