// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "geo/combine.h"
#include "geo/measure.h"

namespace scene {

constexpr double assumedStairWidth = 1.6; ///< of a stair known only as a line
constexpr double treadDepth = 0.28;
constexpr float fixtureWidth = 0.055F;
constexpr float fixtureScale = 6; ///< px/m below which treads are only noise

static Stroke fixture(geo::Polyline line)
{
    return {std::move(line), false, Token::Fixture, fixtureWidth, 0.8F, Dash::None, fixtureScale};
}

static geo::Point unit(geo::Point from, geo::Point to)
{
    const double length = geo::distance(from, to);
    return length > 0 ? (to - from) * (1 / length) : geo::Point{1, 0};
}

/** Steps across the way up, and an arrow along it. */
static void addFlight(const geo::Polyline &way, double width, DrawList &list)
{
    const double total = geo::length(way);
    for (size_t i = 0; i + 1 < way.size(); ++i) {
        const geo::Point along = unit(way[i], way[i + 1]);
        const geo::Point across = geo::Point{-along.y, along.x} * (width / 2);
        const double length = geo::distance(way[i], way[i + 1]);
        for (double at = treadDepth / 2; at < length; at += treadDepth) {
            const geo::Point on = way[i] + along * at;
            list.items.emplace_back(fixture({on - across, on + across}));
        }
    }
    if (total < 1)
        return;
    const geo::Point head = way.back();
    const geo::Point back = unit(head, way[way.size() - 2]);
    const geo::Point across{-back.y, back.x};
    const double size = std::min(0.45, total / 4);
    list.items.emplace_back(Stroke{way, false, Token::DoorLeaf, 0.06F, 1.2F, Dash::None, fixtureScale});
    list.items.emplace_back(
        Stroke{{head + back * size + across * (size * 0.6), head, head + back * size - across * (size * 0.6)},
               false, Token::DoorLeaf, 0.06F, 1.2F, Dash::None, fixtureScale});
}

static void addCross(const geo::Polygon &cabin, DrawList &list)
{
    if (cabin.outer.size() < 4)
        return;
    const size_t half = cabin.outer.size() / 2;
    const size_t quarter = cabin.outer.size() / 4;
    list.items.emplace_back(Stroke{{cabin.outer[0], cabin.outer[half]}, false, Token::DoorLeaf, 0, 1, Dash::None, 4});
    list.items.emplace_back(Stroke{{cabin.outer[quarter], cabin.outer[half + quarter]}, false, Token::DoorLeaf, 0, 1, Dash::None, 4});
}

void addFixtures(const LevelContext &context, LevelScene &scene)
{
    for (const plan::Fixture &thing : context.plan.fixtures) {
        if (!isOn(thing, context.level))
            continue;
        if (const auto *line = std::get_if<geo::Polyline>(&thing.shape)) {
            scene.building.items.emplace_back(fixture(*line));
            continue;
        }
        for (const geo::Polygon &polygon : std::get<geo::MultiPolygon>(thing.shape)) {
            Stroke outline = fixture(polygon.outer);
            outline.isClosed = true;
            scene.building.items.emplace_back(std::move(outline));
        }
    }
}

void addConnectors(const LevelContext &context, LevelScene &scene)
{
    for (const plan::Connector &connector : context.plan.connectors) {
        for (const plan::ConnectorLevel &served : connector.levels) {
            if (served.level != context.level)
                continue;
            const bool hasOwnArea = !served.area.empty() || !connector.area.empty();
            const double width = connector.widthMetres.value_or(assumedStairWidth);
            const geo::MultiPolygon area = !served.area.empty()      ? served.area
                                           : !connector.area.empty() ? connector.area
                                                                     : geo::band(served.footToHead, width);
            addFills(scene.building, area, Token::TintCirculation, Pattern::Solid, connector.id, scene);
            for (const geo::Polygon &polygon : area) {
                const float edge = hasOwnArea ? 1.2F : 1.0F;
                scene.building.items.emplace_back(Stroke{polygon.outer, true, Token::WallPartition, 0, edge, Dash::None, 0});
                scene.hitAreas.push_back({connector.id, polygon});
                if (connector.kind == u"lift" || connector.kind == u"shaft")
                    addCross(polygon, scene.building);
            }
            const bool hasSteps = connector.kind == u"stair" || connector.kind == u"escalator" || connector.kind == u"ladder";
            if (served.footToHead.size() >= 2 && hasSteps)
                addFlight(served.footToHead, width, scene.building);
            break;
        }
    }
}

} // namespace scene
