// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/draw_list.h"
#include "scene/symbol.h"

#include "base/error.h"
#include "base/language.h"
#include "plan/plan.h"

#include <QMetaType>
#include <QSizeF>

namespace scene {

/** The classes of symbols, in the order of the category keys; their outline tells them apart. */
enum class SymbolClass { Exit, AccessPoint, Cutoff, Connector, Fire, Aid, Hazard, Security, Door };

/** A symbol at its place in the plan. */
struct SymbolItem
{
    plan::FeatureId feature;
    SymbolClass symbolClass = SymbolClass::Exit;
    Symbol symbol;
    geo::Point spot;
    std::optional<geo::Point> outward; ///< unit vector: exits and access points stand that way off the façade
    int priority = 2;                  ///< 0 is never dropped
    double minPixelsPerMetre = 0;      ///< not drawn below this scale
    QString ref;                       ///< of an exit: stands beside it where there is room
    QSizeF refSize;                    ///< pixels at 160 dpi, halo included
};

/** A name in lines. */
struct NameLines
{
    QString text;
    QSizeF size; ///< pixels at 160 dpi, halo included
};

/** A room's number and name, and the surface in which they may stand. */
struct LabelItem
{
    plan::FeatureId feature;
    std::vector<NameLines> names; ///< on one line, then on more; empty without a name
    QString number;
    geo::Polygon area;
    geo::Box box; ///< of the area
    geo::Point spot;
    double radius = 0; ///< metres of free circle around the spot
    int priority = 2;
    QSizeF numberSize; ///< pixels at 160 dpi, halo included
};

/** A named façade: its letter stands on the outer side, its words beside the letter where there is room. */
struct SideItem
{
    plan::FeatureId feature;
    QString code;
    QString words; ///< with the letter: "A · FACE QUAI"; empty where it has none
    geo::Polyline line;
    geo::Point middle;
    geo::Point outward; ///< unit vector
};

/** What a camera looks at: drawn while its symbol is. */
struct CameraView
{
    plan::FeatureId camera;
    Stroke outline;
};

/** A surface that answers to a tap. */
struct HitArea
{
    plan::FeatureId feature;
    geo::Polygon area;
};

/** All that is drawn of one level, in no particular theme or view. Immutable, shared between threads. */
struct LevelScene
{
    plan::LevelId level;
    DrawList ground;    ///< surroundings
    DrawList building;  ///< spaces, walls, openings
    DrawList gridLines; ///< over the building
    std::optional<plan::Grid> grid;
    std::vector<SideItem> sides;
    std::vector<CameraView> cameraViews;
    std::vector<plan::PlanRaster> scans;
    std::shared_ptr<const plan::TileSource> tiles; ///< of the scans; null where there are none
    bool isOnlyScan = false;                       ///< nobody has drawn this level: its scan is all there is
    std::vector<SymbolItem> symbols;
    std::vector<LabelItem> labels;
    std::vector<HitArea> hitAreas;
    geo::Box extent;                   ///< of the whole venue, the same on every level
    geo::Box firstView;                ///< what the level shows first: plan::firstView()
    std::vector<base::Error> notDrawn; ///< geometry that could not be filled: reaches the screen
};

using SharedLevelScene = std::shared_ptr<const LevelScene>;

/** Takes milliseconds for large levels: call it on a worker. Codes and names are in `language`. */
SharedLevelScene buildLevelScene(const plan::Plan &plan, const plan::LevelId &level, base::Language language);

} // namespace scene

Q_DECLARE_METATYPE(scene::SharedLevelScene)
