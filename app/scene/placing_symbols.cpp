// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/placing.h"

#include <array>
#include <cmath>
#include <numbers>

namespace scene {

constexpr double farthestMove = 1.2; ///< of its size, that a symbol may be moved
constexpr double leaderFrom = 16;    ///< pixels at 160 dpi from which a moved symbol gets a line to its place
constexpr double afarScale = 2;      ///< px/m at 160 dpi below which stairs and lifts that are near each other share one sign
constexpr double numberScale = 5;    ///< px/m at 160 dpi from which a connector shows its reference

static int quarterTurns(QPointF direction)
{
    const double turns = std::atan2(direction.y(), direction.x()) / (std::numbers::pi / 2);
    return (static_cast<int>(std::lround(turns)) + 4) % 4;
}

QPointF onScreen(const Projection &projection, geo::Point direction)
{
    const QPointF d = projection.turned(direction);
    return d / std::hypot(d.x(), d.y());
}

/** Unasked. Seen from afar, hydrants and extinguishers would hide a large venue: they wait. A hazard warns, stairs lead on. */
bool Placing::isWanted(const SymbolItem &item) const
{
    constexpr std::array<double, 3> fromScale{0, afarScale, 15}; // px/m, by priority
    const auto priority = static_cast<size_t>(std::clamp(item.priority, 0, 2));
    return m_scale >= item.minPixelsPerMetre && (m_scale >= fromScale[priority] || item.symbolClass == SymbolClass::Hazard ||
                                                 item.symbolClass == SymbolClass::Connector);
}

Symbol Placing::symbolOf(const SymbolItem &item) const
{
    Symbol symbol = item.symbol;
    if (item.symbolClass == SymbolClass::Connector && m_scale < numberScale)
        symbol.number.clear();
    if (item.outward) {
        const QPointF outward = onScreen(m_projection, *item.outward);
        // An exit points out, an access point in.
        symbol.quarterTurns = quarterTurns(item.symbolClass == SymbolClass::AccessPoint ? -outward : outward);
    }
    if (m_options.filter) {
        const bool isHit = *m_options.filter == item.symbolClass;
        symbol.isHighlighted = isHit;
        symbol.isFaded = !isHit && m_options.fadesOthers;
    }
    if (m_options.selected == item.feature) {
        symbol.isHighlighted = true;
        symbol.isFaded = false;
    }
    return symbol;
}

/** Where the symbol proper would like to stand, without ring or stack. */
QRectF Placing::bodyAt(const SymbolItem &item, const Symbol &symbol) const
{
    Symbol bare = symbol;
    bare.isHighlighted = false;
    bare.count = 1;
    bare.status = plan::Status::InService;
    QRectF body(QPointF(), naturalSize(bare) * m_options.density);
    QPointF centre = m_projection.toScreen(item.spot);
    if (item.outward) {
        const QPointF outward = onScreen(m_projection, *item.outward);
        const double half = std::abs(outward.x()) > std::abs(outward.y()) ? body.width() / 2 : body.height() / 2;
        centre += outward * (half + facadeGap * m_options.density);
    }
    body.moveCenter(centre);
    return body;
}

static bool looksLike(const Symbol &a, const Symbol &b)
{
    return a.frame == b.frame && a.pictogram == b.pictogram && a.code == b.code && a.number == b.number && a.status == b.status;
}

/** Joins a placed symbol that it would cover. What looks the same goes first: another kind in a stack cannot be read. */
bool Placing::stack(const SymbolItem &item, const Symbol &symbol, const QRectF &body, Like like)
{
    return m_taken.findOverlap(body, [&](size_t index, const QRectF &taken) {
        const QRectF common = taken.intersected(body);
        const bool isCovering = common.width() * common.height() > 0.06 * body.width() * body.height();
        if (!isCovering || (like == Like::Look && !looksLike(m_placement.symbols[index].symbol, symbol)) ||
            (like == Like::Class && m_bodies[index].item->symbolClass != item.symbolClass))
            return false;
        join(m_placement.symbols[index], symbol, item.feature);
        return true;
    });
}

/** What is asked for is not looked for under the sign of another class. */
bool Placing::joinNearest(const SymbolItem &item, const Symbol &symbol, const QRectF &body, double widths)
{
    const QRectF view(QPointF(), m_camera.viewport);
    const bool isInView = view.contains(body.center());
    double best = widths * body.width();
    std::optional<size_t> nearest;
    for (size_t i = 0; i < m_bodies.size(); ++i) {
        const QPointF off = m_bodies[i].rect.center() - body.center();
        const double distance = std::hypot(off.x(), off.y());
        const bool isSeen = view.contains(m_bodies[i].rect.center());
        if (m_bodies[i].item->symbolClass == item.symbolClass && (isSeen || !isInView) && distance < best) {
            best = distance;
            nearest = i;
        }
    }
    if (nearest)
        join(m_placement.symbols[*nearest], symbol, item.feature);
    return nearest.has_value();
}

void Placing::put(const SymbolItem &item, const Symbol &symbol, const QRectF &body, QPointF wanted)
{
    const size_t index = m_placement.symbols.size();
    m_placement.symbols.push_back({symbol, body, {item.feature}, {}});
    m_bodies.push_back({body, &item, m_projection.toScreen(item.spot), wanted});
    m_taken.insert(body, index);
}

/** Twelve, all around. */
static const std::array<QPointF, 12> &directions()
{
    static const auto all = [] {
        std::array<QPointF, 12> made;
        for (size_t i = 0; i < made.size(); ++i) {
            const double angle = 2 * std::numbers::pi * double(i) / double(made.size());
            made[i] = {std::cos(angle), std::sin(angle)};
        }
        return made;
    }();
    return all;
}

std::optional<QRectF> Placing::freePlaceNear(const QRectF &body) const
{
    const double dx = farthestMove * body.width();
    const double dy = farthestMove * body.height();
    std::vector<QRectF> neighbours;
    m_taken.findOverlap(body.adjusted(-dx, -dy, dx, dy), [&](size_t, const QRectF &rect) {
        neighbours.push_back(rect);
        return false;
    });
    for (const double distance : {0.4, 0.7, 1.0, farthestMove}) {
        for (const QPointF direction : directions()) {
            const QRectF moved = body.translated(direction.x() * distance * body.width(), direction.y() * distance * body.height());
            if (std::none_of(neighbours.begin(), neighbours.end(), [&](const QRectF &taken) { return overlap(taken, moved); }))
                return moved;
        }
    }
    return {};
}

static Zoom zoomBetween(const Placement &previous, const Camera &camera)
{
    const double factor = camera.pixelsPerMetre / previous.camera.pixelsPerMetre;
    if (previous.camera.viewport.isEmpty() || std::abs(factor - 1) < 1e-9)
        return Zoom::None;
    return factor > 1 ? Zoom::In : Zoom::Out;
}

void Placing::keepLabels(const Placement &previous)
{
    if (m_placement.zoom != Zoom::In)
        return;
    for (const PlacedLabel &label : previous.labels) {
        QRectF rect(QPointF(), label.size);
        rect.moveCenter(m_projection.toScreen(label.spot));
        m_labelsBefore.insert(rect);
    }
    for (const PlacedSymbol &symbol : previous.symbols)
        m_symbolsBefore.unite(QSet(symbol.features.begin(), symbol.features.end()));
}

/** While one zooms in, a symbol that can wait does not come where a label stands: the label would go after it came. */
bool Placing::mayCome(const SymbolItem &item, const QRectF &body) const
{
    return m_placement.zoom != Zoom::In || item.priority == 0 || isAskedFor(item) || m_symbolsBefore.contains(item.feature) ||
           m_labelsBefore.isFree(body);
}

void Placing::placeSymbol(const SymbolItem &item)
{
    const bool isAsked = isAskedFor(item);
    const bool isWantedUnasked = isWanted(item);
    const bool isAfar = item.symbolClass == SymbolClass::Connector && item.priority != 0 && m_scale < afarScale;
    if (!(isAsked || isWantedUnasked) || !m_view.contains(m_projection.toScreen(item.spot)))
        return;
    const Symbol symbol = symbolOf(item);
    const QRectF body = bodyAt(item, symbol);
    if (!mayCome(item, body))
        return;
    const bool isFree = m_taken.isFree(body);
    if (isAfar && !isAsked) {
        if (joinNearest(item, symbol, body, 1.5))
            return;
        if (isFree)
            put(item, symbol, body, body.center());
        else if (const std::optional<QRectF> moved = freePlaceNear(body))
            put(item, symbol, *moved, body.center());
        return;
    }
    if (isFree) {
        put(item, symbol, body, body.center());
        return;
    }
    if (item.symbolClass == SymbolClass::Door || stack(item, symbol, body, Like::Look))
        return;
    // What would wait if nobody asked takes no room from what is there.
    if ((!isWantedUnasked || isAfar) && stack(item, symbol, body, Like::Class))
        return;
    if (const std::optional<QRectF> moved = freePlaceNear(body)) {
        put(item, symbol, *moved, body.center());
        return;
    }
    const bool isSeen = stack(item, symbol, body, Like::Class);
    if (isSeen || (item.priority != 0 && !isAsked) || (isAsked && joinNearest(item, symbol, body, 3)))
        return;
    if (!stack(item, symbol, body, Like::Any))
        put(item, symbol, body, body.center());
}

void Placing::placeSymbols(const Placement &previous)
{
    m_placement.zoom = zoomBetween(previous, m_camera);
    keepLabels(previous);
    // What was chosen stands where it is: the others give way.
    for (const bool isChosen : {true, false}) {
        for (const SymbolItem &item : m_scene.symbols) {
            if ((m_options.selected == item.feature) == isChosen)
                placeSymbol(item);
        }
    }
    for (size_t i = 0; i < m_bodies.size(); ++i) {
        PlacedSymbol &placed = m_placement.symbols[i];
        const Body &body = m_bodies[i];
        const double border = overhang(placed.symbol) * m_options.density;
        placed.rect = body.rect.adjusted(-border, -border, border, border);
        const QPointF off = body.rect.center() - body.wanted;
        if (std::hypot(off.x(), off.y()) >= leaderFrom * m_options.density && !body.rect.contains(body.truePlace))
            placed.leaderTo = body.truePlace;
    }
}

QRectF Placing::seen(const geo::Box &box) const
{
    QRectF all;
    for (size_t i = 0; i < m_bodies.size(); ++i) {
        if (box.contains(m_bodies[i].item->spot))
            all |= m_placement.symbols[i].rect;
    }
    return all;
}

} // namespace scene
