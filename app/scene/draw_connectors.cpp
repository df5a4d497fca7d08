// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "geo/combine.h"
#include "geo/measure.h"
#include "scene/flight.h"

namespace scene {

constexpr double assumedStairWidth = 1.6; ///< of a stair known only as a line

/** The corner-to-corner cross of a lift's cabin or a shaft. */
static void addCross(const geo::Polygon &cabin, DrawList &list)
{
    if (cabin.outer.size() < 4)
        return;
    const size_t half = cabin.outer.size() / 2;
    const size_t quarter = cabin.outer.size() / 4;
    list.items.emplace_back(Stroke{{cabin.outer[0], cabin.outer[half]}, false, Token::DoorLeaf, 0, 1, Dash::None, 4});
    list.items.emplace_back(
        Stroke{{cabin.outer[quarter], cabin.outer[half + quarter]}, false, Token::DoorLeaf, 0, 1, Dash::None, 4});
}

void addFixtures(const LevelContext &context, LevelScene &scene)
{
    for (const plan::Fixture &thing : context.plan.fixtures) {
        if (!isOn(thing, context.level))
            continue;
        if (const auto *line = std::get_if<geo::Polyline>(&thing.shape)) {
            scene.building.items.emplace_back(fixtureLine(*line));
            continue;
        }
        const auto &area = std::get<geo::MultiPolygon>(thing.shape);
        if (thing.kind == u"column") {
            addFills(scene.building, area, Token::WallStructural, Pattern::Solid, thing.id, scene);
            continue;
        }
        for (const geo::Polygon &polygon : area) {
            Stroke outline = fixtureLine(polygon.outer);
            outline.isClosed = true;
            scene.building.items.emplace_back(std::move(outline));
        }
    }
}

static void addConnector(const plan::Connector &connector, const plan::ConnectorLevel &served, LevelScene &scene)
{
    const bool hasOwnArea = !served.area.empty() || !connector.area.empty();
    const double width = connector.widthMetres.value_or(assumedStairWidth);
    const geo::MultiPolygon area = !served.area.empty()      ? served.area
                                   : !connector.area.empty() ? connector.area
                                                             : geo::band(served.footToHead, width);
    addFills(scene.building, area, Token::TintCirculation, Pattern::Solid, connector.id, scene);
    const bool isShaft = connector.kind == u"lift" || connector.kind == u"shaft";
    for (const geo::Polygon &polygon : area) {
        const float edge = hasOwnArea ? 1.2F : 1.0F;
        scene.building.items.emplace_back(Stroke{polygon.outer, true, Token::WallPartition, 0, edge, Dash::None, 0});
        scene.hitAreas.push_back({connector.id, polygon});
        if (isShaft)
            addCross(polygon, scene.building);
    }
    if (served.footToHead.size() < 2 || isShaft)
        return;
    const Flight flight{served.footToHead, width, area};
    if (connector.kind == u"ramp")
        addSlope(flight, scene.building);
    else
        addTreads(flight, scene.building);
    if (connector.direction == plan::Direction::Up || connector.direction == plan::Direction::Down)
        addTravel(flight, connector.direction == plan::Direction::Up, scene.building);
    addUpArrow(flight, scene.building);
}

void addConnectors(const LevelContext &context, LevelScene &scene)
{
    for (const plan::Connector &connector : context.plan.connectors) {
        const auto served = std::find_if(connector.levels.begin(), connector.levels.end(),
                                         [&](const plan::ConnectorLevel &level) { return level.level == context.level; });
        if (served != connector.levels.end())
            addConnector(connector, *served, scene);
    }
}

} // namespace scene
