// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/space_placement.h"

#include "scene/space_placing.h"

#include "scene/room_places.h"
#include "scene/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace scene {

constexpr double pinFootMetres = 1.2; ///< above the floor, where the height of a thing is not known
constexpr double pinPixels = 22;      ///< from the foot of a pin to its symbol
constexpr double footPixels = 8;      ///< wide
constexpr double outsideMetres = 1.5; ///< from a façade to what stands before it
constexpr double labelShare = 1.6;    ///< of its own width, that a name has for itself in its room
constexpr double mostInward = 1.3;    ///< of its width, that an exit may come over the building
constexpr double joinReach = 3;       ///< of its width, to a stack of its class
constexpr double elsewhereReach = 5;  ///< the same for cutoffs of other floors
constexpr double roomScale = 4;       ///< px/m at 160 dpi from which rooms can be told apart
constexpr double fullScale = 15;      ///< px/m at 160 dpi from which symbols of priority 2 are shown unasked

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

/** Where a foot is seen its symbol is, whole, also where it becomes a stack. */
QRectF SpacePlacing::insideView(QRectF body) const
{
    const double border = stackBorder();
    const QRectF room = m_view.adjusted(border, border, -border, -border);
    body.moveLeft(std::max(std::min(body.left(), room.right() - body.width()), room.left()));
    body.moveTop(std::max(std::min(body.top(), room.bottom() - body.height()), room.top()));
    return body;
}

void SpacePlacing::putLabel(const plan::FeatureId &feature, const QString &text, QPointF centre)
{
    m_placement.labels.push_back({feature, {text, {}}, centre, {}});
}

/** Room for a floor's name beside a symbol: as far from it as its stack may grow there, which it does up and to the right. */
std::optional<SpacePlacing::RoomBeside> SpacePlacing::roomForFloor(const Pin &pin, const QRectF &body) const
{
    static constexpr std::array<QPointF, 4> sides{QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)};
    QRectF text(QPointF(), pin.floorName);
    for (const QPointF side : sides) {
        const double border = side.x() < 0 || side.y() > 0 ? overhang(pin.symbol) * m_options.density : stackBorder();
        text.moveCenter(body.center() + QPointF(side.x() * ((body.width() + text.width()) / 2 + border),
                                                side.y() * ((body.height() + text.height()) / 2 + border)));
        // As far from others as their stacks may grow, and up to its own sign.
        const double apart = stackBorder();
        QRectF room = text.adjusted(-apart, -apart, apart, apart);
        room =
            room.intersected(QRectF(QPointF(side.x() > 0 ? body.right() : room.left(), side.y() > 0 ? body.bottom() : room.top()),
                                    QPointF(side.x() < 0 ? body.left() : room.right(), side.y() < 0 ? body.top() : room.bottom())));
        if (m_free.contains(text) && m_taken.isFree(room) && m_feet.isFree(text))
            return RoomBeside{room, side, text};
    }
    return {};
}

void SpacePlacing::add(const Pin &pin, const QRectF &body)
{
    m_taken.insert(body);
    const double half = footPixels / 2 * m_options.density;
    m_feet.insert({pin.foot - QPointF(half, half), QSizeF(2 * half, 2 * half)});
    m_placement.symbols.push_back({pin.symbol, body, {pin.item.feature}, pin.foot});
    m_kinds.emplace_back(pin.item.symbolClass, &pin.level);
}

/** What stands before a façade stays on its side of the building. */
bool SpacePlacing::isInward(const Pin &pin, const QRectF &body)
{
    return QPointF::dotProduct(body.center() - pin.home.center(), pin.outward) < -mostInward * pin.home.width();
}

/** Where this place is free; if it needs that, with the name of its floor beside it. */
bool SpacePlacing::putAt(const Pin &pin, PinStep step, bool needsFloor)
{
    const QRectF body = insideView(pin.home.translated(step * pin.home.width()));
    if (isInward(pin, body) || !m_taken.isFree(body) || isUnderAKey(pin, body))
        return false;
    const std::optional<RoomBeside> beside = needsFloor ? roomForFloor(pin, body) : std::nullopt;
    if (needsFloor && !beside)
        return false;
    add(pin, body);
    if (beside) {
        m_taken.insert(beside->rect);
        m_beside.push_back({m_placement.symbols.size() - 1, m_placement.labels.size(), beside->side, beside->text});
        putLabel(pin.item.feature, pin.level.label, beside->rect.center());
    }
    return true;
}

/** At the first free one of these places. */
bool SpacePlacing::putNear(const Pin &pin, std::span<const PinStep> steps, bool needsFloor)
{
    return std::any_of(steps.begin(), steps.end(), [&](PinStep step) { return putAt(pin, step, needsFloor); });
}

/** That to where it stood in the placement before, where these steps reach there. */
std::optional<PinStep> SpacePlacing::stepBefore(const Pin &pin, std::span<const PinStep> steps) const
{
    const auto before = m_before.constFind(pin.item.feature);
    if (steps.empty() || before == m_before.constEnd())
        return {};
    const PinStep step = (*before - (pin.home.center() - pin.foot)) / pin.home.width();
    return lengthOf(step) <= lengthOf(steps.back()) ? std::optional(step) : std::nullopt;
}

void SpacePlacing::put(const SymbolItem &item, const LevelInSpace &level)
{
    geo::Point spot = item.spot;
    if (item.outward)
        spot = spot + *item.outward * outsideMetres;
    const std::optional<QPointF> foot = m_camera.toScreen({spot.x, spot.y, level.floorMetres + pinFootMetres});
    const auto hasFoot = [&](const QRectF &key) { return key.contains(*foot); };
    if (!foot || !m_view.contains(*foot) || (!isNeeded(item) && std::any_of(m_options.keys.begin(), m_options.keys.end(), hasFoot)))
        return;
    Pin pin{item, level, symbolOf(item, level), {}, *foot, {}, {}};
    if (item.outward) {
        const double angle = pin.symbol.quarterTurns * std::numbers::pi / 2;
        pin.outward = QPointF(std::cos(angle), std::sin(angle)) * (item.symbolClass == SymbolClass::AccessPoint ? -1 : 1);
    }
    Symbol bare = pin.symbol;
    bare.isHighlighted = false;
    bare.status = plan::Status::InService;
    pin.home.setSize(naturalSize(bare) * m_options.density);
    pin.home.moveCenter(*foot - QPointF(0, pin.home.height() / 2 + pinPixels * m_options.density));
    // Of another floor one wants to know which: better farther off than without its name, which at last stands in the sign.
    const bool hasFloor = !level.isCurrent && !level.label.isEmpty();
    if (hasFloor)
        pin.floorName = labelSize({level.label, {}}, m_options.density);
    const size_t before = m_placement.symbols.size();
    const double all = std::numeric_limits<double>::max();
    const double reach =
        (item.symbolClass == SymbolClass::Cutoff && !level.isCurrent ? elsewhereReach : joinReach) * pin.home.width();
    // Of a class that is asked for there may be hundreds. Stairs go aside a little, where rooms can be told apart.
    std::span<const PinStep> far;
    if (item.priority == 0 || m_options.selected == item.feature)
        far = farSteps();
    else if (item.symbolClass == SymbolClass::Connector && m_scale >= roomScale)
        far = nearbySteps();
    const std::optional<PinStep> stepBefore = this->stepBefore(pin, far);
    const bool isPut = putNear(pin, nearSteps(), hasFloor) ||
                       join(pin, reach, level.isCurrent && isMain(pin.symbol) ? Partner::Alike : Partner::NoMain) ||
                       (stepBefore && putAt(pin, *stepBefore, hasFloor)) || putNear(pin, far, hasFloor) ||
                       (hasFloor && putNear(pin, far, false)) ||
                       (isNeeded(item) && (join(pin, all, Partner::NoMain) || join(pin, all, Partner::Any)));
    // Nothing that must be seen is under the sign of another class or floor: at worst it lies over one.
    if (!isPut && isNeeded(item)) {
        add(pin, leastCovering(pin));
        m_over.push_back(before);
    }
    const bool isBeside = !m_beside.empty() && m_beside.back().symbol == before;
    if (hasFloor && m_placement.symbols.size() > before && !isBeside)
        m_withoutLabel.push_back(before);
}

void SpacePlacing::placeFloors(const std::vector<LevelInSpace> &levels)
{
    for (const FloorName &name : floorColumn(levels, m_camera, m_options)) {
        m_taken.insert(name.floor.rect);
        m_placement.labels.push_back(name.label);
        m_placement.floors.push_back(name.floor);
    }
}

void SpacePlacing::placeSymbols(const LevelInSpace &level, Pass pass)
{
    const auto passOf = [&](const SymbolItem &item) {
        if (m_options.selected == item.feature)
            return Pass::Chosen;
        if (isNeeded(item))
            return level.isCurrent && isMain(item.symbol) ? Pass::Main : Pass::Needed;
        const bool leadsOn = item.symbolClass == SymbolClass::Connector || item.symbolClass == SymbolClass::Hazard;
        return leadsOn ? Pass::LeadsOn : Pass::Rest;
    };
    for (const SymbolItem &item : level.scene->symbols) {
        if (passOf(item) == pass && isWanted(item, level))
            put(item, level);
    }
}

/** Of what comes after: edges and counts of stacks, and question marks, go up and to the right. */
void SpacePlacing::keepMarksFree()
{
    for (const PlacedSymbol &placed : m_placement.symbols) {
        const double border = overhang(placed.symbol) * m_options.density;
        if (border > 0)
            m_taken.insert(placed.rect.adjusted(0, -border, border, 0));
    }
}

/** Where signs stand in its middle, a room has its name aside of them. */
void SpacePlacing::placeNames(const LevelInSpace &level)
{
    for (const LabelItem &label : level.scene->labels) {
        const QString &text = label.names.empty() ? label.number : label.names.front().text;
        const QSizeF size = (label.names.empty() ? label.numberSize : label.names.front().size) * m_options.density;
        const double room = label.radius * m_camera.pixelsPerMetre();
        if (2 * room < labelShare * size.width())
            continue;
        for (const geo::Point off : placesInRoom(size, room, m_camera)) {
            const std::optional<QPointF> centre =
                m_camera.toScreen({label.spot.x + off.x, label.spot.y + off.y, level.floorMetres});
            if (!centre)
                continue;
            QRectF rect(QPointF(), size);
            rect.moveCenter(*centre);
            if (!m_view.contains(rect) || !m_taken.isFree(rect) || !m_feet.isFree(rect))
                continue;
            m_taken.insert(rect);
            putLabel(label.feature, text, *centre);
            break;
        }
    }
}

Placement SpacePlacing::take()
{
    for (const size_t index : m_withoutLabel) {
        const auto &[symbolClass, level] = m_kinds[index];
        Symbol &sign = m_placement.symbols[index].symbol;
        (symbolClass == SymbolClass::Exit ? sign.number : sign.code) = level->label;
        if (symbolClass == SymbolClass::Exit)
            sign.pictogram.clear(); // it stands where the number would
    }
    for (PlacedSymbol &placed : m_placement.symbols) {
        const double border = overhang(placed.symbol) * m_options.density;
        placed.rect.adjust(-border, -border, border, border);
    }
    // Now that it is known how far the stacks reach: as near as they let it.
    for (const FloorBeside &beside : m_beside) {
        PlacedLabel &label = m_placement.labels[beside.label];
        const QRectF &sign = m_placement.symbols[beside.symbol].rect;
        const QSizeF text = labelSize(label.label, m_options.density);
        const QPointF off(beside.side.x() * (sign.width() + text.width()) / 2,
                          beside.side.y() * (sign.height() + text.height()) / 2);
        const QPointF before = label.centre - sign.center();
        if (std::abs(off.x()) <= std::abs(before.x()) && std::abs(off.y()) <= std::abs(before.y()))
            label.centre = sign.center() + off;
    }
    std::vector<PlacedSymbol> over;
    over.reserve(m_over.size());
    std::reverse(m_over.begin(), m_over.end()); // erasing moves what comes after
    for (const size_t index : m_over) {
        over.push_back(std::move(m_placement.symbols[index]));
        m_placement.symbols.erase(m_placement.symbols.begin() + std::ptrdiff_t(index));
    }
    orderBackToFront(m_placement.symbols);
    std::move(over.begin(), over.end(), std::back_inserter(m_placement.symbols));
    return std::move(m_placement);
}

Placement placeInSpace(const std::vector<LevelInSpace> &levels, const OrbitCamera &camera, const PlacementOptions &options,
                       const Placement &previous)
{
    SpacePlacing placing(camera, options, previous);
    placing.placeFloors(levels);
    const auto place = [&](Pass pass) {
        for (const bool isCurrent : {true, false}) {
            for (const LevelInSpace &level : levels) {
                if (level.scene && level.isCurrent == isCurrent)
                    placing.placeSymbols(level, pass);
            }
        }
    };
    // What was chosen stands in its place; of what may be dropped, stairs and hazards come first.
    for (const Pass pass : {Pass::Chosen, Pass::Main, Pass::Needed, Pass::LeadsOn})
        place(pass);
    placing.keepMarksFree();
    for (const LevelInSpace &level : levels) {
        if (level.scene && level.isCurrent)
            placing.placeNames(level);
    }
    place(Pass::Rest);
    return placing.take();
}

} // namespace scene
