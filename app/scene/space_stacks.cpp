// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/space_placing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace scene {

bool isMain(const Symbol &symbol)
{
    static const QStringList pictograms{QStringLiteral("gas"), QStringLiteral("electricity"), QStringLiteral("high-voltage"),
                                        QStringLiteral("water")};
    return symbol.frame.startsWith(u"cutoff") && pictograms.contains(symbol.pictogram);
}

/** With what looks the same and would be covered; else, what must be seen, with the nearest of its class and floor. */
bool SpacePlacing::join(const Pin &pin, double reach, Partner partner)
{
    std::tuple<bool, bool, double> best;
    std::optional<size_t> found;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        const PlacedSymbol &top = m_placement.symbols[i];
        if (m_kinds[i] != std::pair(pin.item.symbolClass, &pin.level))
            continue;
        const bool isAlike = top.symbol.frame == pin.symbol.frame && top.symbol.pictogram == pin.symbol.pictogram;
        if (!isAlike && (partner == Partner::Alike || (partner == Partner::NoMain && pin.level.isCurrent && isMain(top.symbol))))
            continue;
        // Under one sign are exits of one side, all of them to be used or none.
        const bool isTold = top.symbol.quarterTurns == pin.symbol.quarterTurns &&
                            (top.symbol.status == plan::Status::OutOfService) == (pin.symbol.status == plan::Status::OutOfService);
        if (!isTold && partner != Partner::Any)
            continue;
        const bool isCovered = isAlike && top.rect.intersects(pin.home);
        const QPointF off = top.rect.center() - pin.home.center();
        const double distance = std::hypot(off.x(), off.y());
        if (!isCovered && (distance >= reach || !isNeeded(pin.item)))
            continue;
        const bool isCountOver = countCovers(i);
        const std::tuple rank{!isCovered, isCountOver, distance};
        if ((!isCountOver || isNeeded(pin.item)) && (!found || rank < best)) {
            best = rank;
            found = i;
        }
    }
    if (!found)
        return false;
    PlacedSymbol &stack = m_placement.symbols[*found];
    scene::join(stack, pin.symbol, pin.item.feature);
    m_taken.insert(withCount(stack.rect));
    return true;
}

/** Edges and count of a stack go up and to the right. */
QRectF SpacePlacing::withCount(const QRectF &body) const
{
    return body.adjusted(0, -stackBorder(), stackBorder(), 0);
}

/** Whether a symbol that becomes a stack would have its count on another. */
bool SpacePlacing::countCovers(size_t self) const
{
    const PlacedSymbol &stack = m_placement.symbols[self];
    if (stack.symbol.count > 1)
        return false; // it is there already
    const QRectF whole = withCount(stack.rect);
    const QRectF over(whole.topLeft(), QSizeF(whole.width(), stack.rect.top() - whole.top()));
    const QRectF beside(QPointF(stack.rect.right(), whole.top()), whole.bottomRight());
    for (size_t i = 0; i < m_placement.symbols.size(); ++i) {
        const QRectF &other = m_placement.symbols[i].rect;
        if (i != self && (other.intersects(over) || other.intersects(beside)))
            return true;
    }
    return false;
}

/** What a stack needs beyond the symbol proper. */
double SpacePlacing::stackBorder() const
{
    static const double border = [] {
        Symbol stack;
        stack.count = 2;
        return overhang(stack);
    }();
    return border * m_options.density;
}

/** With its ring, and its count where it becomes a stack. Also a floor's name leads somewhere. */
bool SpacePlacing::isUnderAKey(const Pin &pin, const QRectF &body) const
{
    const double ring = pin.symbol.isHighlighted ? overhang(pin.symbol) * m_options.density : 0;
    const QRectF stack = withCount(body).adjusted(-ring, 0, 0, ring);
    const auto isKey = [&](const QRectF &key) { return key.intersects(stack); };
    const auto isName = [&](const PlacedFloor &floor) { return floor.rect.intersects(stack); };
    return std::any_of(m_options.keys.begin(), m_options.keys.end(), isKey) ||
           std::any_of(m_placement.floors.begin(), m_placement.floors.end(), isName);
}

static double commonArea(const QRectF &a, const QRectF &b)
{
    const QRectF common = a.intersected(b);
    return common.width() * common.height();
}

static double shareOf(const QRectF &of, const QRectF &in)
{
    return commonArea(of, in) / (of.width() * of.height());
}

/** The place around where the least of any one sign is covered, rather a near one; its home where all are under keys. */
QRectF SpacePlacing::leastCovering(const Pin &pin) const
{
    constexpr double coverPerWidth = 0.1; // of a sign, that a width nearer is worth
    constexpr double inwardCost = 100;    // only where all else is under keys
    const double all = pin.home.width() * pin.home.height();
    const auto underOthers = [&](const QRectF &rect, size_t self) {
        double area = 0;
        for (const size_t over : m_over)
            area += over != self ? commonArea(rect, m_placement.symbols[over].rect) : 0;
        return area;
    };
    QRectF best = insideView(pin.home);
    double least = std::numeric_limits<double>::max();
    for (const PinStep step : farSteps()) {
        const QRectF body = insideView(pin.home.translated(step * pin.home.width()));
        if (isUnderAKey(pin, body))
            continue;
        double most = underOthers(body, m_placement.symbols.size()); // those that found no place before it come over it
        for (const FloorBeside &beside : m_beside)
            most = std::max(most, all * shareOf(beside.text, body));
        for (size_t i = 0; i < m_placement.symbols.size(); ++i) {
            const QRectF &other = m_placement.symbols[i].rect;
            if (const double area = commonArea(other, body); area > 0)
                most = std::max(most, area + underOthers(other, i));
        }
        const double cost = most / all + coverPerWidth * lengthOf(step) + (isInward(pin, body) ? inwardCost : 0);
        if (cost < least) {
            least = cost;
            best = body;
        }
    }
    return best;
}

} // namespace scene
