// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera.h"
#include "scene/level_scene.h"

#include <QRectF>

namespace scene {

/** A symbol, or a stack of them, on the screen. */
struct PlacedSymbol
{
    Symbol symbol;
    QRectF rect;                           ///< pixels
    std::vector<plan::FeatureId> features; ///< top of the stack first
    std::optional<QPointF> leaderTo;       ///< its true spot, where the symbol had to move
};

/** One or two lines of text, centred on a spot. */
struct PlacedLabel
{
    plan::FeatureId feature;
    QString name;
    QString number;
    QPointF centre;  ///< pixels
    geo::Point spot; ///< the same in the plan: where the label stays while the camera moves
};

/** What stands where for one camera. */
struct Placement
{
    std::vector<PlacedSymbol> symbols; ///< back to front
    std::vector<PlacedLabel> labels;
};

struct PlacementOptions
{
    double density = 1;                ///< screen pixels for each pixel at 160 dpi
    std::optional<SymbolClass> filter; ///< highlighted class
    std::optional<plan::FeatureId> selected;
};

/** Symbols of priority 0 are never dropped: what collides stacks. `previous` keeps labels from jumping; may be empty. */
Placement place(const LevelScene &scene, const Camera &camera, const PlacementOptions &options, const Placement &previous);

/** The feature under a touch: symbols first (nearest centre within 6 mm), then rooms. */
std::optional<plan::FeatureId> hitTest(const LevelScene &scene, const Placement &placement, const Camera &camera, QPointF screen,
                                       double density);

} // namespace scene
