// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_scene.h"

namespace scene {

/** What every part of a level's drawing needs to know. */
struct LevelContext
{
    const plan::Plan &plan;
    plan::LevelId level;
    base::Language language = base::Language::French;
};

// Each adds its part to the scene, from the ground up. Geometry that cannot be drawn goes to LevelScene::notDrawn.
void addSite(const LevelContext &context, LevelScene &scene);
void addFloor(const LevelContext &context, LevelScene &scene);
void addSpaces(const LevelContext &context, LevelScene &scene);
void addVoids(const LevelContext &context, LevelScene &scene);
void addFixtures(const LevelContext &context, LevelScene &scene);
void addConnectors(const LevelContext &context, LevelScene &scene);
void addWalls(const LevelContext &context, LevelScene &scene);
void addOpenings(const LevelContext &context, LevelScene &scene);
void addCameraViews(const LevelContext &context, LevelScene &scene);
void addSymbols(const LevelContext &context, LevelScene &scene);
void addSides(const LevelContext &context, LevelScene &scene);
void addLabels(const LevelContext &context, LevelScene &scene);

/** A fill for each polygon that can be filled, else an entry of notDrawn. True where all could. */
bool addFills(DrawList &list, const geo::MultiPolygon &area, Token colour, Pattern pattern, const plan::FeatureId &feature,
              LevelScene &scene);

bool isOn(const plan::Feature &feature, const plan::LevelId &level);

} // namespace scene
