// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera.h"
#include "scene/level_scene.h"
#include "scene/text.h"

#include <QMarginsF>
#include <QRectF>
#include <QSet>

namespace scene {

/** A symbol, or a stack of them, on the screen. */
struct PlacedSymbol
{
    Symbol symbol;
    QRectF rect;                           ///< pixels
    std::vector<plan::FeatureId> features; ///< top of the stack first
    std::optional<QPointF> leaderTo;       ///< its true spot, where the symbol had to move
};

/** A label, centred on a spot. */
struct PlacedLabel
{
    plan::FeatureId feature;
    Label label;
    QPointF centre;  ///< pixels
    geo::Point spot; ///< the same in the plan: where the label stays while the camera moves
    QSizeF size{};   ///< pixels, halo included
};

/** The name of a floor in space, and where it is. */
struct PlacedFloor
{
    plan::LevelId level;
    QRectF rect;                   ///< pixels, of the label
    std::optional<QPointF> corner; ///< of the floor, where one is seen
};

enum class Zoom { None, In, Out };

/** What stands where for one camera. */
struct Placement
{
    std::vector<PlacedSymbol> symbols; ///< back to front
    std::vector<PlacedLabel> labels;
    std::vector<PlacedFloor> floors; ///< in space; their names are labels too
    Camera camera;
    Zoom zoom = Zoom::None;              ///< since the placement before
    QSet<plan::FeatureId> changedLabels; ///< that came or went since the zoom began: they do so only once
};

struct PlacementOptions
{
    double density = 1;                ///< screen pixels for each pixel at 160 dpi
    std::optional<SymbolClass> filter; ///< highlighted class
    bool fadesOthers = true;           ///< what the filter leaves out
    std::optional<plan::FeatureId> selected;
    QMarginsF covered{};        ///< pixels along the viewport's borders where no label can be read: the neat line
    std::vector<QRectF> keys{}; ///< pixels: keys that lie over the view, in space only
};

/** Symbols of priority 0 are never dropped: what collides stacks. `previous` keeps labels from jumping and flickering; may be empty. */
Placement place(const LevelScene &scene, const Camera &camera, const PlacementOptions &options, const Placement &previous);

/** The sign of cutoffs of several kinds in one place. */
Symbol mixedCutoffs();

/**
 * Adds to a stack; what is asked for brings its ring, and is not faded. Of one class and floor the stack wears the sign of what
 * can be used, stairs before lifts: it is struck through only where all of it is out of service. Cutoffs of several kinds wear
 * mixedCutoffs(): under the sign of gas one would look for gas only. A number that others of its class and pictogram do not share is left out.
 */
void join(PlacedSymbol &stack, const Symbol &symbol, const plan::FeatureId &feature);

/** From what matters most first to what is drawn first, stacks last: nothing of theirs hides their counts. */
void orderBackToFront(std::vector<PlacedSymbol> &symbols);

/** What a level shows first, whole, between the margins: room is left for the symbols that stand before its façades. */
Camera fitted(const LevelScene &scene, QSizeF viewport, QMarginsF margins, double density, double bearingDegrees = 0);

/** The symbol, or stack, whose centre is nearest, within 6 mm; null where there is none. */
const PlacedSymbol *symbolAt(const Placement &placement, QPointF screen, double density);

/** Pixels; 0 inside. */
double distanceTo(const QRectF &rect, QPointF point);

/** The floor whose name is nearest to a touch, its box stretched to 12 mm of height; null where there is none. */
const PlacedFloor *floorAt(const Placement &placement, QPointF screen, double density);

/** What is under a touch: a symbol or all of a stack (nearest centre within 6 mm), else the smallest room, else nothing. */
std::vector<plan::FeatureId> hitTest(const LevelScene &scene, const Placement &placement, const Camera &camera, QPointF screen,
                                     double density);

} // namespace scene
