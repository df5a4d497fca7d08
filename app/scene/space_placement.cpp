// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/space_placement.h"

#include "scene/rect_grid.h"
#include "scene/text.h"

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace scene {

constexpr double pinFootMetres = 1.2; ///< above the floor, where the height of a thing is not known
constexpr double pinPixels = 22;      ///< from the foot of a pin to its symbol
constexpr double outsideMetres = 1.5; ///< from a façade to what stands before it
constexpr double labelShare = 1.6;    ///< of its own width, that a name has for itself in its room
constexpr double joinReach = 3;       ///< of its width, to a stack of its class
constexpr qsizetype longestName = 10; ///< letters of the name of a floor
constexpr double leaderPixels = 28;   ///< from the building to the names of its floors, at 160 dpi
constexpr double fullScale = 15;      ///< px/m at 160 dpi from which symbols of priority 2 are shown unasked

/** Places the symbols of all levels for one eye. */
class SpacePlacing
{
public:
    SpacePlacing(const OrbitCamera &camera, const PlacementOptions &options)
        : m_camera(camera)
        , m_options(options)
        , m_scale(camera.pixelsPerMetre() / options.density)
        , m_view(QPointF(), camera.viewport)
        , m_free(m_view.marginsRemoved(options.covered))
    {}

    void placeFloors(const std::vector<LevelInSpace> &levels);
    void placeSymbols(const LevelInSpace &level, bool isChosen);
    void placeNames(const LevelInSpace &level);
    Placement take();

private:
    /** The name of a floor that looks for its place. */
    struct FloorTag
    {
        const LevelInSpace *level;
        Label label;
        QPointF corner;
        QSizeF size;
    };

    std::optional<QPointF> cornerOf(const LevelInSpace &level) const;
    void put(const FloorTag &tag, QPointF middleLeft);
    bool isAskedFor(const SymbolItem &item) const
    {
        return m_options.filter == item.symbolClass || m_options.selected == item.feature;
    }
    bool isWanted(const SymbolItem &item, const LevelInSpace &level) const;
    Symbol symbolOf(const SymbolItem &item, const LevelInSpace &level) const;
    void put(const SymbolItem &item, const LevelInSpace &level);
    void add(const SymbolItem &item, const Symbol &symbol, const LevelInSpace &level, const QRectF &body, QPointF foot);
    bool join(const SymbolItem &item, const Symbol &symbol, const LevelInSpace &level, const QRectF &body);
    double stackBorder(const Symbol &symbol) const;
    QRectF insideView(QRectF body, const Symbol &symbol) const;
    std::optional<QRectF> roomForFloor(const LevelInSpace &level, const QRectF &body, const Symbol &symbol) const;
    void putLabel(const plan::FeatureId &feature, const QString &text, QPointF centre);

    const OrbitCamera &m_camera;
    const PlacementOptions &m_options;
    double m_scale; ///< px/m at 160 dpi
    QRectF m_view;
    QRectF m_free; ///< of the view, where a label can be read
    Placement m_placement;
    std::vector<std::pair<SymbolClass, const LevelInSpace *>> m_kinds; ///< as m_placement.symbols
    std::vector<size_t> m_withoutLabel;                                ///< those of other floors that found no room for theirs
    RectGrid m_taken;
};

bool SpacePlacing::isWanted(const SymbolItem &item, const LevelInSpace &level) const
{
    if (isAskedFor(item) || item.priority == 0)
        return true;
    return level.isCurrent && item.symbolClass != SymbolClass::Door && (item.priority == 1 || m_scale >= fullScale);
}

Symbol SpacePlacing::symbolOf(const SymbolItem &item, const LevelInSpace &level) const
{
    Symbol symbol = item.symbol;
    symbol.isElsewhere = !level.isCurrent;
    symbol.isFaded = m_options.filter && *m_options.filter != item.symbolClass && m_options.fadesOthers;
    symbol.isHighlighted = isAskedFor(item);
    if (item.outward) {
        const SpacePoint from{item.spot.x, item.spot.y, level.floorMetres};
        const auto a = m_camera.toScreen(from);
        const auto b = m_camera.toScreen({from.x + item.outward->x, from.y + item.outward->y, from.z});
        if (a && b) {
            const QPointF out = item.symbolClass == SymbolClass::AccessPoint ? *a - *b : *b - *a;
            symbol.quarterTurns = (static_cast<int>(std::lround(std::atan2(out.y(), out.x()) / (std::numbers::pi / 2))) + 4) % 4;
        }
    }
    if (m_options.selected == item.feature)
        symbol.isFaded = false;
    return symbol;
}

/** With what looks the same and would be covered; else with the nearest of its class and floor; at last with what covers it. */
bool SpacePlacing::join(const SymbolItem &item, const Symbol &symbol, const LevelInSpace &level, const QRectF &body)
{
    const bool isNeeded = item.priority == 0 || isAskedFor(item);
    enum Rank { Alike, OfItsClass, Any };
    std::pair<Rank, double> best{Any, std::numeric_limits<double>::max()};
    PlacedSymbol *found = nullptr;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        PlacedSymbol &top = m_placement.symbols[i];
        const bool isCovering = top.rect.intersects(body);
        const bool isOfItsClass = m_kinds[i] == std::pair(item.symbolClass, &level);
        const bool isAlike = isOfItsClass && top.symbol.frame == symbol.frame && top.symbol.pictogram == symbol.pictogram;
        const QPointF off = top.rect.center() - body.center();
        const double distance = std::hypot(off.x(), off.y());
        if (!(isCovering && isAlike) && !(isNeeded && (isCovering || (isOfItsClass && distance < joinReach * body.width()))))
            continue;
        const std::pair rank{isCovering && isAlike ? Alike : isOfItsClass ? OfItsClass : Any, distance};
        if (rank < best) {
            best = rank;
            found = &top;
        }
    }
    if (found)
        scene::join(*found, symbol, item.feature);
    return found;
}

/** What a stack needs beyond the symbol proper. */
double SpacePlacing::stackBorder(const Symbol &symbol) const
{
    Symbol stack = symbol;
    stack.count = 2;
    return overhang(stack) * m_options.density;
}

/** Where a foot is seen its symbol is, whole, also where it becomes a stack. */
QRectF SpacePlacing::insideView(QRectF body, const Symbol &symbol) const
{
    const double border = stackBorder(symbol);
    const QRectF room = m_view.adjusted(border, border, -border, -border);
    body.moveLeft(std::max(std::min(body.left(), room.right() - body.width()), room.left()));
    body.moveTop(std::max(std::min(body.top(), room.bottom() - body.height()), room.top()));
    return body;
}

void SpacePlacing::putLabel(const plan::FeatureId &feature, const QString &text, QPointF centre)
{
    m_placement.labels.push_back({feature, {text, {}}, centre, {}});
}

/** Room for a floor's label beside a symbol, if possible as far from it and from others as their stacks may grow. */
std::optional<QRectF> SpacePlacing::roomForFloor(const LevelInSpace &level, const QRectF &body, const Symbol &symbol) const
{
    QRectF text(QPointF(), labelSize({level.label, {}}, m_options.density));
    for (const double border : {stackBorder(symbol), 0.0}) {
        const QPointF aside((body.width() + text.width()) / 2 + border, 0);
        const QPointF over(0, (body.height() + text.height()) / 2 + border);
        for (const QPointF to : {aside, -aside, -over, over, aside - over, -aside - over, aside + over, -aside + over}) {
            text.moveCenter(body.center() + to);
            const QRectF room = text.adjusted(-border, -border, border, border);
            if (m_free.contains(text) && m_taken.isFree(room))
                return room;
        }
    }
    return {};
}

void SpacePlacing::add(const SymbolItem &item, const Symbol &symbol, const LevelInSpace &level, const QRectF &body, QPointF foot)
{
    m_taken.insert(body);
    m_placement.symbols.push_back({symbol, body, {item.feature}, foot});
    m_kinds.emplace_back(item.symbolClass, &level);
}

void SpacePlacing::put(const SymbolItem &item, const LevelInSpace &level)
{
    geo::Point spot = item.spot;
    if (item.outward)
        spot = spot + *item.outward * outsideMetres;
    const std::optional<QPointF> foot = m_camera.toScreen({spot.x, spot.y, level.floorMetres + pinFootMetres});
    if (!foot || !m_view.contains(*foot))
        return;
    const Symbol symbol = symbolOf(item, level);
    Symbol bare = symbol;
    bare.isHighlighted = false;
    bare.status = plan::Status::InService;
    QRectF body(QPointF(), naturalSize(bare) * m_options.density);
    // Higher, then aside: a pin may be long, but not cross the building.
    const double rise = body.height() / 2 + pinPixels * m_options.density;
    const double step = body.width() * 0.6;
    const std::array offsets{QPointF(0, 0),
                             QPointF(0, -step),
                             QPointF(step, -step / 2),
                             QPointF(-step, -step / 2),
                             QPointF(0, -2 * step),
                             QPointF(2 * step, -step / 2),
                             QPointF(-2 * step, -step / 2)};
    // Of another floor one wants to know which: better farther off than without its label, which else stands in the sign.
    const bool hasFloor = !level.isCurrent && !level.label.isEmpty();
    for (const bool needsFloor : {true, false}) {
        if (needsFloor && !hasFloor)
            continue;
        for (const QPointF off : offsets) {
            body.moveCenter(*foot - QPointF(0, rise) + off);
            body = insideView(body, symbol);
            if (!m_taken.isFree(body))
                continue;
            const std::optional<QRectF> floor = needsFloor ? roomForFloor(level, body, symbol) : std::nullopt;
            if (needsFloor && !floor)
                continue;
            if (hasFloor && !floor)
                m_withoutLabel.push_back(m_placement.symbols.size());
            add(item, symbol, level, body, *foot);
            if (floor) {
                m_taken.insert(*floor);
                putLabel(item.feature, level.label, floor->center());
            }
            return;
        }
    }
    body.moveCenter(*foot - QPointF(0, rise));
    body = insideView(body, symbol);
    if (join(item, symbol, level, body) || (item.priority != 0 && !isAskedFor(item)))
        return;
    if (hasFloor)
        m_withoutLabel.push_back(m_placement.symbols.size());
    add(item, symbol, level, body, *foot);
}

Label floorName(const QString &label, bool isCurrent)
{
    QString name = label.simplified();
    if (name.size() > longestName)
        name = name.left(longestName - 1) + QChar(0x2026);
    return {name, {}, isCurrent ? LabelStyle::CurrentFloor : LabelStyle::Floor};
}

/** The corner of a floor that is farthest to the right; none where it is left of, over or under the view. */
std::optional<QPointF> SpacePlacing::cornerOf(const LevelInSpace &level) const
{
    std::optional<QPointF> rightmost;
    for (const geo::Point corner : level.outline) {
        const std::optional<QPointF> place = m_camera.toScreen({corner.x, corner.y, level.floorMetres});
        if (place && (!rightmost || place->x() > rightmost->x()))
            rightmost = place;
    }
    if (rightmost && (rightmost->y() < 0 || rightmost->y() > m_view.height() || rightmost->x() < 0))
        return {};
    return rightmost;
}

/** The current floor's at its height, the others above and below it as near to theirs as these allow. */
void SpacePlacing::placeFloors(const std::vector<LevelInSpace> &levels)
{
    std::vector<FloorTag> tags;
    double right = 0;
    double widest = 0;
    for (const LevelInSpace &level : levels) {
        const std::optional<QPointF> corner = level.isShown ? cornerOf(level) : std::nullopt;
        const Label label = floorName(level.label, level.isCurrent);
        if (!corner || label.name.isEmpty())
            continue;
        tags.push_back({&level, label, *corner, labelSize(label, m_options.density)});
        right = std::max(right, corner->x());
        widest = std::max(widest, tags.back().size.width());
    }
    if (tags.empty())
        return;
    const auto isLower = [](const FloorTag &a, const FloorTag &b) { return a.level->floorMetres < b.level->floorMetres; };
    std::stable_sort(tags.begin(), tags.end(), isLower);
    const double left = std::min(right + leaderPixels * m_options.density, m_free.right() - widest);
    const double pitch = tags.front().size.height() + floorGap * m_options.density;
    const auto isCurrent = [](const FloorTag &tag) { return tag.level->isCurrent; };
    const auto middle = std::find_if(tags.begin(), tags.end(), isCurrent);
    if (middle != tags.end()) {
        const double reach = middle->size.height() / 2;
        middle->corner.setY(
            std::clamp(middle->corner.y(), m_free.top() + reach, std::max(m_free.top() + reach, m_free.bottom() - reach)));
    }
    double y = std::numeric_limits<double>::infinity();
    for (auto tag = middle; tag != tags.end(); ++tag) {
        y = std::min(tag->corner.y(), y - pitch);
        put(*tag, {left, y});
    }
    y = middle == tags.end() ? -std::numeric_limits<double>::infinity() : middle->corner.y();
    for (auto tag = std::make_reverse_iterator(middle); tag != tags.rend(); ++tag) {
        y = std::max(tag->corner.y(), y + pitch);
        put(*tag, {left, y});
    }
}

void SpacePlacing::put(const FloorTag &tag, QPointF middleLeft)
{
    const QRectF rect(QPointF(middleLeft.x(), middleLeft.y() - tag.size.height() / 2), tag.size);
    if (!m_free.contains(rect))
        return;
    m_taken.insert(rect);
    m_placement.labels.push_back({{}, tag.label, rect.center(), {}, tag.size});
    m_placement.floors.push_back({tag.level->scene ? tag.level->scene->level : plan::LevelId(), rect, tag.corner});
}

void SpacePlacing::placeSymbols(const LevelInSpace &level, bool isChosen)
{
    for (const SymbolItem &item : level.scene->symbols) {
        if ((m_options.selected == item.feature) == isChosen && isWanted(item, level))
            put(item, level);
    }
}

void SpacePlacing::placeNames(const LevelInSpace &level)
{
    for (const LabelItem &label : level.scene->labels) {
        const QString &text = label.names.empty() ? label.number : label.names.front().text;
        const QSizeF size = (label.names.empty() ? label.numberSize : label.names.front().size) * m_options.density;
        if (2 * label.radius * m_camera.pixelsPerMetre() < labelShare * size.width())
            continue;
        const std::optional<QPointF> centre = m_camera.toScreen({label.spot.x, label.spot.y, level.floorMetres});
        if (!centre || !m_view.contains(*centre))
            continue;
        QRectF rect(QPointF(), size);
        rect.moveCenter(*centre);
        if (!m_taken.isFree(rect))
            continue;
        m_taken.insert(rect);
        putLabel(label.feature, text, *centre);
    }
}

Placement SpacePlacing::take()
{
    for (const size_t index : m_withoutLabel) {
        const auto &[symbolClass, level] = m_kinds[index];
        Symbol &sign = m_placement.symbols[index].symbol;
        (symbolClass == SymbolClass::Exit ? sign.number : sign.code) = level->label;
    }
    for (PlacedSymbol &placed : m_placement.symbols) {
        const double border = overhang(placed.symbol) * m_options.density;
        placed.rect.adjust(-border, -border, border, border);
    }
    orderBackToFront(m_placement.symbols);
    return std::move(m_placement);
}

Placement placeInSpace(const std::vector<LevelInSpace> &levels, const OrbitCamera &camera, const PlacementOptions &options)
{
    SpacePlacing placing(camera, options);
    placing.placeFloors(levels);
    // What was chosen stands in its place, then come the current floor's things.
    for (const LevelInSpace &level : levels) {
        if (level.scene && options.selected)
            placing.placeSymbols(level, true);
    }
    for (const bool isCurrent : {true, false}) {
        for (const LevelInSpace &level : levels) {
            if (level.scene && level.isCurrent == isCurrent)
                placing.placeSymbols(level, false);
        }
    }
    for (const LevelInSpace &level : levels) {
        if (level.scene && level.isCurrent)
            placing.placeNames(level);
    }
    return placing.take();
}

} // namespace scene
