// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_scene.h"

#include "scene/level_drawing.h"
#include "scene/neat_line.h"

#include "geo/triangulate.h"

namespace scene {

bool isOn(const plan::Feature &feature, const plan::LevelId &level)
{
    return feature.level == level;
}

bool addFills(DrawList &list, const geo::MultiPolygon &area, Token colour, Pattern pattern, const plan::FeatureId &feature,
              LevelScene &scene)
{
    bool isWhole = true;
    for (const geo::Polygon &polygon : area) {
        if (const std::optional<geo::Flaw> flaw = geo::flaw(polygon)) {
            scene.notDrawn.push_back({base::ErrorCode::GeometryInvalid, {}, feature.toString(), flaw->reason});
            isWhole = false;
            continue;
        }
        list.items.emplace_back(Fill{polygon, colour, pattern});
    }
    return isWhole;
}

static void addScans(const LevelContext &context, LevelScene &scene)
{
    if (!context.plan.tiles)
        return;
    for (const plan::PlanRaster &raster : context.plan.rasters) {
        if (raster.level == context.level)
            scene.scans.push_back(raster);
    }
    scene.tiles = context.plan.tiles;
    const auto isDrawn = [&](const auto &features) {
        return std::any_of(features.begin(), features.end(), [&](const auto &feature) { return isOn(feature, context.level); });
    };
    scene.isOnlyScan =
        !scene.scans.empty() && !isDrawn(context.plan.spaces) && !isDrawn(context.plan.walls) && !isDrawn(context.plan.openings);
}

SharedLevelScene buildLevelScene(const plan::Plan &plan, const plan::LevelId &level, base::Language language)
{
    const auto scene = std::make_shared<LevelScene>();
    scene->level = level;
    scene->extent = plan::extent(plan);
    scene->firstView = plan::firstView(plan, level);
    const LevelContext context{plan, level, language};
    addSite(context, *scene);
    addFloor(context, *scene);
    addSpaces(context, *scene);
    addVoids(context, *scene);
    addFixtures(context, *scene);
    addConnectors(context, *scene);
    addWalls(context, *scene);
    addOpenings(context, *scene);
    addCameraViews(context, *scene);
    addSymbols(context, *scene);
    addSides(context, *scene);
    addLabels(context, *scene);
    addScans(context, *scene);
    scene->grid = plan.grid;
    if (plan.grid)
        scene->gridLines = gridLines(*plan.grid);
    return scene;
}

} // namespace scene
