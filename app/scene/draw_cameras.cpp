// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "scene/border.h"

#include "geo/measure.h"

#include <cmath>
#include <numbers>

namespace scene {

constexpr double farthest = 6; ///< metres drawn: how far a camera sees is not surveyed

/** The smallest room around a place, or null. */
static const geo::Polygon *roomAround(const LevelContext &context, geo::Point place)
{
    const geo::Polygon *smallest = nullptr;
    for (const plan::Space &space : context.plan.spaces) {
        if (!isOn(space, context.level))
            continue;
        for (const geo::Polygon &polygon : space.area) {
            if (geo::contains(polygon, place) && (!smallest || geo::area(polygon) < geo::area(*smallest)))
                smallest = &polygon;
        }
    }
    return smallest;
}

static geo::Point towards(double bearingDegrees)
{
    const double radians = bearingDegrees * std::numbers::pi / 180;
    return {std::sin(radians), std::cos(radians)};
}

/** Outdoors a camera sees as far as the next building. It hangs on one itself, so the first step does not count. */
static double toFacade(const LevelContext &context, geo::Point from, geo::Point direction)
{
    constexpr double step = 0.5;
    double nearest = farthest - step;
    for (const plan::Building &building : context.plan.buildings) {
        for (const geo::Polygon &polygon : building.outline)
            nearest = toBorder(polygon, from + direction * step, direction, nearest);
    }
    return step + nearest;
}

/** What the camera looks at, as far as its room goes; a mere line where its angle is not known. */
static Stroke viewOf(const plan::Equipment &camera, const LevelContext &context)
{
    const double bearing = *camera.bearingDegrees;
    const geo::Polygon *room = roomAround(context, camera.spot + towards(bearing) * 0.3);
    const auto seen = [&](double degrees) {
        const geo::Point direction = towards(degrees);
        return camera.spot +
               direction * (room ? toBorder(*room, camera.spot, direction, farthest) : toFacade(context, camera.spot, direction));
    };
    Stroke view{{camera.spot}, true, Token::SecurityOutline, 0, 1.3F, Dash::None, 0};
    if (!camera.fieldOfViewDegrees) {
        view.line.push_back(seen(bearing));
        view.isClosed = false;
        return view;
    }
    constexpr int rays = 32;
    const double angle = std::clamp(*camera.fieldOfViewDegrees, 1.0, 360.0);
    for (int i = 0; i <= rays; ++i)
        view.line.push_back(seen(bearing + angle * (static_cast<double>(i) / rays - 0.5)));
    return view;
}

void addCameraViews(const LevelContext &context, LevelScene &scene)
{
    for (const plan::Equipment &equipment : context.plan.equipment) {
        if (equipment.bearingDegrees && isOn(equipment, context.level))
            scene.cameraViews.push_back({equipment.id, viewOf(equipment, context)});
    }
}

} // namespace scene
