// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/label_fit.h"
#include "scene/placement.h"
#include "scene/rect_grid.h"

namespace scene {

constexpr double facadeGap = 5; ///< pixels at 160 dpi between a façade and what stands before it
constexpr double cullMargin = 120;

/** What of the plan is on the screen or about to be. */
inline geo::Box near(const Camera &camera)
{
    return camera.visible().grown(cullMargin / camera.pixelsPerMetre);
}

/** A plan direction on the screen, of length 1. */
QPointF onScreen(const Projection &projection, geo::Point direction);

/** Places the symbols, then the labels, of one level for one camera. */
class Placing
{
public:
    Placing(const LevelScene &scene, const Camera &camera, const PlacementOptions &options)
        : m_scene(scene)
        , m_camera(camera)
        , m_options(options)
        , m_projection(camera)
        , m_scale(camera.pixelsPerMetre / options.density)
        , m_view(QRectF(QPointF(), camera.viewport).adjusted(-cullMargin, -cullMargin, cullMargin, cullMargin))
        , m_near(near(camera))
    {}

    void placeSymbols(const Placement &previous);
    /** Around the placed symbols of what lies in a box. */
    QRectF seen(const geo::Box &box) const;
    void placeRefs();
    void placeSides(const Placement &previous);
    void placeLabels(const Placement &previous);
    Placement take();

private:
    bool isAskedFor(const SymbolItem &item) const
    {
        return m_options.filter == item.symbolClass || m_options.selected == item.feature;
    }
    bool isWanted(const SymbolItem &item) const;
    Symbol symbolOf(const SymbolItem &item) const;
    QRectF bodyAt(const SymbolItem &item, const Symbol &symbol) const;
    /** What a symbol may join to stand with it in one stack. */
    enum class Like { Look, Class, Any };
    bool stack(const SymbolItem &item, const Symbol &symbol, const QRectF &body, Like like);
    bool joinNearest(const SymbolItem &item, const Symbol &symbol, const QRectF &body, double widths);
    void placeSymbol(const SymbolItem &item);
    void put(const SymbolItem &item, const Symbol &symbol, const QRectF &body, QPointF wanted);
    void keepLabels(const Placement &previous);
    bool mayCome(const SymbolItem &item, const QRectF &body) const;
    std::optional<QRectF> freePlaceNear(const QRectF &body) const;
    bool putSide(const SideItem &side, const QString &text, std::optional<geo::Point> previous);
    bool putLabel(const LabelItem &label, std::optional<geo::Point> previous);
    bool putLabel(const LabelItem &label, const ScreenArea &area, const NameLines *name, const QString &number,
                  std::optional<geo::Point> previous);

    /** A placed symbol before its stack is complete. */
    struct Body
    {
        QRectF rect;
        const SymbolItem *item = nullptr;
        QPointF truePlace;
        QPointF wanted; ///< its centre, had it not been moved
    };

    const LevelScene &m_scene;
    const Camera &m_camera;
    const PlacementOptions &m_options;
    Projection m_projection;
    double m_scale; ///< px/m at 160 dpi
    QRectF m_view;
    geo::Box m_near; ///< m_view in the plan
    Placement m_placement;
    std::vector<Body> m_bodies; ///< as m_placement.symbols
    RectGrid m_taken;
    RectGrid m_labelsBefore; ///< while zooming in: where the labels of the placement before would stand
    QSet<plan::FeatureId> m_symbolsBefore;
};

} // namespace scene
