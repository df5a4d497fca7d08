// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_building.h"

#include "scene/border.h"

#include "geo/combine.h"
#include "geo/measure.h"

#include <cmath>

namespace scene {

constexpr double assumedStairWidth = 1.6;
constexpr double riseMetres = 0.17;     ///< of one step
constexpr double rampSliceMetres = 0.3; ///< along a ramp
constexpr double stepThickness = 0.3;
constexpr double shaftMetres = 0.06;

/** A place on a way, and where the way goes there. */
struct OnWay
{
    geo::Point place;
    geo::Point along; ///< of length 1
};

static OnWay onWay(const geo::Polyline &way, double at)
{
    for (size_t i = 0; i + 1 < way.size(); ++i) {
        const double length = geo::distance(way[i], way[i + 1]);
        if (length <= 0)
            continue;
        const geo::Point along = (way[i + 1] - way[i]) * (1 / length);
        if (at <= length || i + 2 == way.size())
            return {way[i] + along * std::min(at, length), along};
        at -= length;
    }
    return {way.front(), {1, 0}};
}

static const geo::MultiPolygon &areaOf(const plan::Connector &connector, const plan::ConnectorLevel &served)
{
    return served.area.empty() ? connector.area : served.area;
}

/** Footprints of a flight's steps, from its foot. */
static geo::MultiPolygon stepsOf(const plan::Connector &connector, const plan::ConnectorLevel &served, double rise)
{
    const geo::Polyline &way = served.footToHead;
    const double length = geo::length(way);
    if (way.size() < 2 || length < 0.1)
        return {};
    const geo::MultiPolygon &area = areaOf(connector, served);
    const double half = connector.widthMetres.value_or(assumedStairWidth) / 2;
    const bool isRamp = connector.kind == u"ramp";
    const int steps = std::max(2, static_cast<int>(std::lround(isRamp ? length / rampSliceMetres : rise / riseMetres)));
    geo::MultiPolygon footprints;
    for (int i = 0; i < steps; ++i) {
        const OnWay middle = onWay(way, length * (i + 0.5) / steps);
        const geo::Point across{-middle.along.y, middle.along.x};
        const geo::Point forward = middle.along * (length / steps / 2);
        const auto around = std::find_if(area.begin(), area.end(),
                                         [&](const geo::Polygon &polygon) { return geo::contains(polygon, middle.place); });
        const double left = around == area.end() ? half : toBorder(*around, middle.place, across, half);
        const double right = around == area.end() ? half : toBorder(*around, middle.place, across * -1, half);
        footprints.push_back({{middle.place - forward - across * right, middle.place + forward - across * right,
                               middle.place + forward + across * left, middle.place - forward + across * left},
                              {}});
    }
    return footprints;
}

/** From this floor to the next that the stair serves: the top of the last step lies on it. Glass where nobody knows which way it goes up. */
static void buildFlight(LevelBuilding &building, const plan::Connector &connector, const plan::ConnectorLevel &served, double rise)
{
    const geo::MultiPolygon steps = stepsOf(connector, served, rise);
    const uint32_t feature = building.feature(connector.id);
    if (steps.empty())
        building.addGlassWay(areaOf(connector, served), {0, rise}, {Token::TintCirculation, Token::Glass, feature});
    for (size_t i = 0; i < steps.size(); ++i) {
        const double top = rise * static_cast<double>(i + 1) / static_cast<double>(steps.size());
        building.addWay({steps[i]}, {std::max(0.0, top - stepThickness), top}, {Token::TintCirculation, Token::WallFace, feature});
    }
}

/** One surface of all steps: up their right sides and down their left ones. */
static geo::MultiPolygon outlineOf(const geo::MultiPolygon &steps)
{
    geo::Ring outline;
    for (const geo::Polygon &step : steps)
        outline.insert(outline.end(), step.outer.begin(), step.outer.begin() + 2);
    std::for_each(steps.rbegin(), steps.rend(),
                  [&](const geo::Polygon &step) { outline.insert(outline.end(), step.outer.begin() + 2, step.outer.end()); });
    return outline.empty() ? geo::MultiPolygon{} : geo::MultiPolygon{{outline, {}}};
}

static bool isShaft(const plan::Connector &connector)
{
    return connector.kind == u"lift" || connector.kind == u"shaft";
}

geo::MultiPolygon arrivals(const LevelContext &context)
{
    const plan::Level *level = plan::findLevel(context.plan, context.level);
    geo::MultiPolygon holes;
    for (const plan::Connector &connector : context.plan.connectors) {
        const auto served = std::find_if(connector.levels.begin(), connector.levels.end(),
                                         [&](const plan::ConnectorLevel &other) { return other.level == context.level; });
        if (isShaft(connector) || served == connector.levels.end() || served == connector.levels.begin())
            continue;
        const plan::ConnectorLevel &below = *std::prev(served);
        if (const plan::Level *from = plan::findLevel(context.plan, below.level)) {
            const double rise = plan::storeyOf(context.plan, *level).floorMetres - plan::storeyOf(context.plan, *from).floorMetres;
            const geo::MultiPolygon steps = stepsOf(connector, below, rise);
            addRepaired(holes, steps.empty() ? areaOf(connector, below) : outlineOf(steps));
        }
    }
    const base::Result<geo::MultiPolygon> united = geo::unite(holes);
    return united ? *united : geo::MultiPolygon{};
}

void buildConnectors(LevelBuilding &building)
{
    const LevelContext &context = building.context();
    for (const plan::Connector &connector : context.plan.connectors) {
        const auto served = std::find_if(connector.levels.begin(), connector.levels.end(),
                                         [&](const plan::ConnectorLevel &level) { return level.level == context.level; });
        if (served == connector.levels.end())
            continue;
        if (isShaft(connector)) {
            const uint32_t feature = building.feature(connector.id);
            for (const geo::Polygon &cabin : areaOf(connector, *served)) {
                geo::Polyline border = cabin.outer;
                border.push_back(border.front());
                building.addGlassWay(geo::band(border, shaftMetres), {0, building.storey().heightMetres},
                                     {Token::WallPartition, Token::Glass, feature});
            }
            continue;
        }
        if (const auto next = std::next(served); next != connector.levels.end()) {
            if (const plan::Level *above = plan::findLevel(context.plan, next->level))
                buildFlight(building, connector, *served,
                            plan::storeyOf(context.plan, *above).floorMetres - building.storey().floorMetres);
        }
    }
}

} // namespace scene
