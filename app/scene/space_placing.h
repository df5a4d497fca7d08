// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/pin_steps.h"
#include "scene/rect_grid.h"
#include "scene/space_placement.h"

#include <QHash>

#include <span>

namespace scene {

/** Who chooses a place first. */
enum class Pass { Chosen, Main, Needed, LeadsOn, Rest };

/** Places the symbols of all levels for one eye. */
class SpacePlacing
{
public:
    SpacePlacing(const OrbitCamera &camera, const PlacementOptions &options, const Placement &previous)
        : m_camera(camera)
        , m_options(options)
        , m_scale(camera.pixelsPerMetre() / options.density)
        , m_view(QPointF(), camera.viewport)
        , m_free(m_view.marginsRemoved(options.covered))
    {
        for (const QRectF &key : options.keys)
            m_taken.insert(key);
        for (const PlacedSymbol &symbol : previous.symbols) {
            if (symbol.leaderTo)
                m_before.insert(symbol.features.front(), symbol.rect.center() - *symbol.leaderTo);
        }
    }

    void placeFloors(const std::vector<LevelInSpace> &levels);
    void placeSymbols(const LevelInSpace &level, Pass pass);
    void keepMarksFree();
    void placeNames(const LevelInSpace &level);
    Placement take();

private:
    /** A symbol that looks for its place. */
    struct Pin
    {
        const SymbolItem &item;
        const LevelInSpace &level;
        Symbol symbol;
        QRectF home; ///< right over its foot
        QPointF foot;
        QPointF outward; ///< unit vector on the screen; null: to no side
        QSizeF floorName;
    };
    enum class Partner { Alike, NoMain, Any };
    /** The name of another floor beside the symbol that stands on it. */
    struct FloorBeside
    {
        size_t symbol = 0;
        size_t label = 0;
        QPointF side; ///< -1, 0 or 1 each
        QRectF text;
    };
    struct RoomBeside
    {
        QRectF rect;
        QPointF side;
        QRectF text; ///< within it
    };

    bool isAskedFor(const SymbolItem &item) const
    {
        return m_options.filter == item.symbolClass || m_options.selected == item.feature;
    }
    bool isNeeded(const SymbolItem &item) const { return item.priority == 0 || isAskedFor(item); }
    bool isWanted(const SymbolItem &item, const LevelInSpace &level) const;
    Symbol symbolOf(const SymbolItem &item, const LevelInSpace &level) const;
    void put(const SymbolItem &item, const LevelInSpace &level);
    bool isUnderAKey(const Pin &pin, const QRectF &body) const;
    static bool isInward(const Pin &pin, const QRectF &body);
    QRectF leastCovering(const Pin &pin) const;
    bool putAt(const Pin &pin, PinStep step, bool needsFloor);
    bool putNear(const Pin &pin, std::span<const PinStep> steps, bool needsFloor);
    std::optional<PinStep> stepBefore(const Pin &pin, std::span<const PinStep> steps) const;
    void add(const Pin &pin, const QRectF &body);
    bool join(const Pin &pin, double reach, Partner partner);
    QRectF withCount(const QRectF &body) const;
    bool countCovers(size_t self) const;
    double stackBorder() const;
    QRectF insideView(QRectF body) const;
    std::optional<RoomBeside> roomForFloor(const Pin &pin, const QRectF &body) const;
    void putLabel(const plan::FeatureId &feature, const QString &text, QPointF centre);

    const OrbitCamera &m_camera;
    const PlacementOptions &m_options;
    double m_scale; ///< px/m at 160 dpi
    QRectF m_view;
    QRectF m_free; ///< of the view, where a label can be read
    Placement m_placement;
    std::vector<std::pair<SymbolClass, const LevelInSpace *>> m_kinds; ///< as m_placement.symbols
    std::vector<size_t> m_withoutLabel;                                ///< those of other floors that found no room for theirs
    std::vector<FloorBeside> m_beside;
    std::vector<size_t> m_over;               ///< those that found no place: over all others
    QHash<plan::FeatureId, QPointF> m_before; ///< from feet to signs, in the placement before
    RectGrid m_taken;
    RectGrid m_feet; ///< of pins: a name on one would be its name
};

/** What a crew asks for first is on its own floor under no sign of several kinds. */
bool isMain(const Symbol &symbol);

} // namespace scene
