// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/placement.h"

#include "scene/placing.h"
#include "scene/symbol_source.h"

#include "geo/measure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace scene {

static bool isCutoff(const Symbol &symbol)
{
    return symbol.frame.startsWith(u"cutoff");
}

static bool isOfOneKind(const Symbol &a, const Symbol &b)
{
    const Frame *one = findFrame(a.frame);
    const Frame *other = findFrame(b.frame);
    return one && other && one->symbolClass == other->symbolClass && a.isElsewhere == b.isElsewhere;
}

/** The lower, the sooner a stack wears the sign: what can be used, and of ways between floors what can be used in a fire. */
static int rankOf(const Symbol &symbol)
{
    constexpr std::array<const char *, 5> ways{"stair", "ramp", "ladder", "escalator", "lift"};
    const auto isIt = [&](const char *name) { return symbol.pictogram == QLatin1StringView(name); };
    const auto way = std::distance(ways.begin(), std::find_if(ways.begin(), ways.end(), isIt));
    const int rank = symbol.frame == u"connector" ? static_cast<int>(way) : 0;
    return symbol.status == plan::Status::OutOfService ? rank + 10 : rank;
}

Symbol mixedCutoffs()
{
    Symbol mixed;
    mixed.frame = QStringLiteral("cutoff-other");
    mixed.pictogram = QStringLiteral("cutoff");
    return mixed;
}

void join(PlacedSymbol &stack, const Symbol &symbol, const plan::FeatureId &feature)
{
    Symbol &sign = stack.symbol;
    const bool isHighlighted = sign.isHighlighted || symbol.isHighlighted;
    const bool isFaded = sign.isFaded && symbol.isFaded;
    const bool isMixed = isCutoff(sign) && isCutoff(symbol) && (sign.frame != symbol.frame || sign.pictogram != symbol.pictogram);
    const bool isAskedFor = sign.isHighlighted && !symbol.isHighlighted; // keeps its sign
    // Two doors of two units of passage are no door of two.
    const bool isNumbered = sign.number != symbol.number || sign.frame.startsWith(u"exit");
    const bool isOneOfMany = isOfOneKind(sign, symbol) && sign.pictogram == symbol.pictogram && isNumbered;
    if (!isAskedFor && isOfOneKind(sign, symbol) && rankOf(symbol) < rankOf(sign))
        sign = symbol;
    if (isMixed) {
        const Symbol mixed = mixedCutoffs();
        sign.frame = mixed.frame;
        sign.pictogram = mixed.pictogram;
        sign.code.clear();
    }
    if (isOneOfMany && !isAskedFor)
        sign.number.clear();
    stack.features.push_back(feature);
    sign.count = static_cast<int>(stack.features.size());
    sign.isHighlighted = isHighlighted;
    sign.isFaded = isFaded;
}

void orderBackToFront(std::vector<PlacedSymbol> &symbols)
{
    std::reverse(symbols.begin(), symbols.end());
    const auto stacks =
        std::stable_partition(symbols.begin(), symbols.end(), [](const PlacedSymbol &symbol) { return symbol.symbol.count == 1; });
    // A count stands at the upper right: what lies there is drawn before.
    const auto reach = [](const PlacedSymbol &symbol) { return symbol.rect.center().x() - symbol.rect.center().y(); };
    std::stable_sort(stacks, symbols.end(), [&](const PlacedSymbol &a, const PlacedSymbol &b) { return reach(a) > reach(b); });
}

Placement Placing::take()
{
    orderBackToFront(m_placement.symbols);
    m_placement.camera = m_camera;
    return std::move(m_placement);
}

Placement place(const LevelScene &scene, const Camera &camera, const PlacementOptions &options, const Placement &previous)
{
    Placing placing(scene, camera, options);
    placing.placeSymbols(previous);
    placing.placeRefs();
    placing.placeSides(previous);
    placing.placeLabels(previous);
    return placing.take();
}

Camera fitted(const LevelScene &scene, QSizeF viewport, QMarginsF margins, double density, double bearingDegrees)
{
    const QRectF free = QRectF(QPointF(), viewport).marginsRemoved(margins);
    PlacementOptions options;
    options.density = density;
    QMarginsF room = margins;
    Camera camera = Camera::fitting(scene.firstView, viewport, room, bearingDegrees);
    constexpr double mostShare = 0.1; // of the viewport, on each side: in a small window the plan matters more
    constexpr int passes = 3;         // a smaller plan brings its symbols nearer to each other
    const geo::Box shown = scene.firstView.grown(1);
    for (int i = 0; i < passes; ++i) {
        Placing placing(scene, camera, options);
        placing.placeSymbols({});
        const QRectF symbols = placing.seen(shown);
        if (symbols.isNull() || free.contains(symbols))
            break;
        const auto grown = [](double beyond, double length) { return std::clamp(beyond, 0.0, mostShare * length); };
        room +=
            {grown(free.left() - symbols.left(), viewport.width()), grown(free.top() - symbols.top(), viewport.height()),
             grown(symbols.right() - free.right(), viewport.width()), grown(symbols.bottom() - free.bottom(), viewport.height())};
        camera = Camera::fitting(scene.firstView, viewport, room, bearingDegrees);
    }
    return camera;
}

constexpr double fingerPixels = 38; ///< 6 mm at 160 dpi

const PlacedSymbol *symbolAt(const Placement &placement, QPointF screen, double density)
{
    const PlacedSymbol *nearest = nullptr;
    double best = fingerPixels * density;
    for (const PlacedSymbol &symbol : placement.symbols) {
        const QPointF off = symbol.rect.center() - screen;
        const double distance = symbol.rect.contains(screen) ? 0 : std::hypot(off.x(), off.y());
        if (distance <= best) {
            best = distance;
            nearest = &symbol;
        }
    }
    return nearest;
}

double distanceTo(const QRectF &rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

const PlacedFloor *floorAt(const Placement &placement, QPointF screen, double density)
{
    const PlacedFloor *nearest = nullptr;
    double best = std::numeric_limits<double>::max();
    for (const PlacedFloor &floor : placement.floors) {
        const double distance = distanceTo(floor.rect, screen);
        if (distance + floor.rect.height() / 2 <= fingerPixels * density && distance < best) {
            best = distance;
            nearest = &floor;
        }
    }
    return nearest;
}

std::vector<plan::FeatureId> hitTest(const LevelScene &scene, const Placement &placement, const Camera &camera, QPointF screen,
                                     double density)
{
    if (const PlacedSymbol *symbol = symbolAt(placement, screen, density))
        return symbol->features;
    // The smallest room stands last.
    const geo::Point point = camera.toPlan(screen);
    const auto area = std::find_if(scene.hitAreas.rbegin(), scene.hitAreas.rend(),
                                   [&](const HitArea &candidate) { return geo::contains(candidate.area, point); });
    if (area == scene.hitAreas.rend())
        return {};
    return {area->feature};
}

} // namespace scene
