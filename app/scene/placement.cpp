// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/placement.h"

#include "scene/label_fit.h"
#include "scene/rect_grid.h"

#include "geo/measure.h"

#include <array>
#include <cmath>
#include <numbers>

namespace scene {

constexpr double facadeGap = 5;      ///< pixels at 160 dpi between a façade and what stands before it
constexpr double farthestMove = 1.2; ///< of its size, that a symbol may be moved
constexpr double leaderFrom = 16;    ///< pixels at 160 dpi from which a moved symbol gets a line to its place
constexpr double cullMargin = 120;
constexpr double refScale = 20;   ///< px/m at 160 dpi from which an exit shows its reference
constexpr double numberScale = 5; ///< px/m at 160 dpi from which a connector shows its reference

/** What of the plan is on the screen or about to be. */
static geo::Box near(const Camera &camera)
{
    return camera.visible().grown(cullMargin / camera.pixelsPerMetre);
}

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
    /** Where the symbols that are always seen would like to stand, of those in a box. */
    QRectF wishes(const geo::Box &box) const;
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
    void put(const SymbolItem &item, const Symbol &symbol, const QRectF &body);
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
        const SymbolItem *item;
        QPointF truePlace;
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

static int quarterTurns(QPointF direction)
{
    const double turns = std::atan2(direction.y(), direction.x()) / (std::numbers::pi / 2);
    return (static_cast<int>(std::lround(turns)) + 4) % 4;
}

/** A plan direction on the screen, of length 1. */
static QPointF onScreen(const Projection &projection, geo::Point direction)
{
    const QPointF d = projection.turned(direction);
    return d / std::hypot(d.x(), d.y());
}

/** Seen from afar, stairs and extinguishers would hide a large venue: they wait, unless somebody asks for them. */
bool Placing::isWanted(const SymbolItem &item) const
{
    constexpr std::array<double, 3> fromScale{0, 2, 15}; // px/m, by priority
    const auto priority = static_cast<size_t>(std::clamp(item.priority, 0, 2));
    return isAskedFor(item) || (m_scale >= item.minPixelsPerMetre && m_scale >= fromScale[priority]);
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
        PlacedSymbol &top = m_placement.symbols[index];
        top.features.push_back(item.feature);
        top.symbol.count = static_cast<int>(top.features.size());
        if (isAskedFor(item)) {
            top.symbol.isHighlighted = true;
            top.symbol.isFaded = false;
        }
        return true;
    });
}

void Placing::put(const SymbolItem &item, const Symbol &symbol, const QRectF &body)
{
    const size_t index = m_placement.symbols.size();
    m_placement.symbols.push_back({symbol, body, {item.feature}, {}});
    m_bodies.push_back({body, &item, m_projection.toScreen(item.spot)});
    m_taken.insert(body, index);
}

std::optional<QRectF> Placing::freePlaceNear(const QRectF &body) const
{
    constexpr int directions = 12;
    for (const double distance : {0.4, 0.7, 1.0, farthestMove}) {
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QRectF moved =
                body.translated(std::cos(angle) * distance * body.width(), std::sin(angle) * distance * body.height());
            if (m_taken.isFree(moved))
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
        m_labelsBefore.insert(rect, 0);
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

void Placing::placeSymbols(const Placement &previous)
{
    m_placement.zoom = zoomBetween(previous, m_camera);
    keepLabels(previous);
    for (const SymbolItem &item : m_scene.symbols) {
        if (!isWanted(item) || !m_view.contains(m_projection.toScreen(item.spot)))
            continue;
        const Symbol symbol = symbolOf(item);
        const QRectF body = bodyAt(item, symbol);
        if (!mayCome(item, body))
            continue;
        if (m_taken.isFree(body)) {
            put(item, symbol, body);
            continue;
        }
        if (item.symbolClass == SymbolClass::Door || stack(item, symbol, body, Like::Look))
            continue;
        if (const std::optional<QRectF> moved = freePlaceNear(body)) {
            put(item, symbol, *moved);
            continue;
        }
        const bool isSeen = stack(item, symbol, body, Like::Class);
        if (!isSeen && (item.priority == 0 || isAskedFor(item)) && !stack(item, symbol, body, Like::Any))
            put(item, symbol, body);
    }
    for (size_t i = 0; i < m_bodies.size(); ++i) {
        PlacedSymbol &placed = m_placement.symbols[i];
        const Body &body = m_bodies[i];
        const double border = overhang(placed.symbol) * m_options.density;
        placed.rect = body.rect.adjusted(-border, -border, border, border);
        const SymbolClass symbolClass = body.item->symbolClass;
        const bool isConcerned = symbolClass != SymbolClass::Exit && symbolClass != SymbolClass::AccessPoint;
        const QPointF off = body.truePlace - body.rect.center();
        const double away = std::hypot(off.x(), off.y());
        if (isConcerned && away >= leaderFrom * m_options.density && !body.rect.contains(body.truePlace))
            placed.leaderTo = body.truePlace;
    }
}

QRectF Placing::wishes(const geo::Box &box) const
{
    QRectF all;
    for (const SymbolItem &item : m_scene.symbols) {
        if (item.priority == 0 && box.contains(item.spot))
            all |= bodyAt(item, symbolOf(item));
    }
    return all;
}

/** Beside an exit that stands alone, on the first side that is free; never on the side of the façade. */
void Placing::placeRefs()
{
    if (m_scale < refScale)
        return;
    for (size_t i = 0; i < m_bodies.size(); ++i) {
        const SymbolItem &item = *m_bodies[i].item;
        if (item.ref.isEmpty() || m_placement.symbols[i].symbol.count > 1)
            continue;
        const QRectF &symbol = m_placement.symbols[i].rect;
        QRectF rect(QPointF(), item.refSize * m_options.density);
        const double aside = (symbol.width() + rect.width()) / 2;
        const double above = (symbol.height() + rect.height()) / 2;
        const bool isOutSideways = m_placement.symbols[i].symbol.quarterTurns % 2 == 0;
        for (const QPointF off : isOutSideways ? std::array{QPointF(0, above), QPointF(0, -above)}
                                               : std::array{QPointF(aside, 0), QPointF(-aside, 0)}) {
            rect.moveCenter(symbol.center() + off);
            if (!m_taken.isFree(rect))
                continue;
            m_placement.labels.push_back(
                {item.feature, Label{item.ref, {}}, rect.center(), m_projection.toPlan(rect.center()), rect.size()});
            m_taken.insert(rect, i);
            break;
        }
    }
}

/** On the outer face of the façade, along the part of it that is in view, nearest to its middle. */
bool Placing::putSide(const SideItem &side, const QString &text, std::optional<geo::Point> previous)
{
    const QPointF outward = onScreen(m_projection, side.outward);
    const bool isLevel = std::abs(outward.y()) >= std::abs(outward.x());
    const Label label{text, {}, LabelStyle::Face, isLevel ? 0 : outward.x() < 0 ? 3 : 1};
    const QSizeF size = labelSize(label, m_options.density);
    const double away = (isLevel ? size.height() : size.width()) / 2 + facadeGap * m_options.density;
    const double needed = (isLevel ? size.width() : size.height()) / m_camera.pixelsPerMetre;
    const double length = geo::distance(side.line.front(), side.line.back());
    if (needed > length)
        return false;
    const geo::Point along = (side.line.back() - side.line.front()) * (1 / length);
    const QRectF free = QRectF(QPointF(), m_camera.viewport).marginsRemoved(m_options.covered);
    const auto tryAt = [&](geo::Point spot) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(m_projection.toScreen(spot));
        if (!free.contains(rect) || !m_taken.isFree(rect))
            return false;
        m_placement.labels.push_back({side.feature, label, rect.center(), spot, size});
        m_taken.insert(rect, 0);
        return true;
    };
    const geo::Point off = side.outward * (away / m_camera.pixelsPerMetre);
    if (previous) {
        // The same place along the façade; its distance is one of the screen.
        const geo::Point from = *previous - side.line.front();
        const double at = std::clamp(from.x * along.x + from.y * along.y, needed / 2, length - needed / 2);
        if (tryAt(side.line.front() + along * at + off))
            return true;
    }
    constexpr int steps = 12; // both ways from the middle
    for (int i = 0; i <= 2 * steps; ++i) {
        const int step = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
        if (tryAt(side.middle + along * ((length - needed) / 2 * step / steps) + off))
            return true;
    }
    return false;
}

void Placing::placeSides(const Placement &previous)
{
    for (const SideItem &side : m_scene.sides) {
        const auto last = std::find_if(previous.labels.begin(), previous.labels.end(),
                                       [&](const PlacedLabel &label) { return label.feature == side.feature; });
        const std::optional<geo::Point> spot = last != previous.labels.end() ? std::optional(last->spot) : std::nullopt;
        putSide(side, side.words, spot) || putSide(side, side.code, spot);
    }
}

bool Placing::putLabel(const LabelItem &label, const ScreenArea &area, const NameLines *name, const QString &number,
                       std::optional<geo::Point> previous)
{
    QSizeF size;
    if (name)
        size = name->size;
    if (!number.isEmpty())
        size = {std::max(size.width(), label.numberSize.width()), size.height() + label.numberSize.height()};
    size *= m_options.density;
    if (size.isEmpty() || !area.mayHold(size))
        return false;

    const auto tryAt = [&](geo::Point spot, bool isKnownToFit) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(m_projection.toScreen(spot));
        if (!m_taken.isFree(rect) || (!isKnownToFit && !area.holds(rect)))
            return false;
        m_placement.labels.push_back({label.feature, Label{name ? name->text : QString(), number}, rect.center(), spot, size});
        m_taken.insert(rect, 0);
        return true;
    };
    if (previous && tryAt(*previous, false))
        return true;
    const double halfDiagonal = std::hypot(size.width(), size.height()) / 2;
    if (tryAt(label.spot, halfDiagonal <= label.radius * m_camera.pixelsPerMetre))
        return true;

    constexpr size_t columns = 7;
    constexpr size_t rows = 5;
    const geo::Box &box = label.box;
    std::array<std::pair<double, geo::Point>, columns * rows> lattice; // nearest to the middle first
    for (size_t row = 0; row < rows; ++row) {
        for (size_t column = 0; column < columns; ++column) {
            const geo::Point spot{box.minX + box.width() * static_cast<double>(column + 1) / (columns + 1),
                                  box.minY + box.height() * static_cast<double>(row + 1) / (rows + 1)};
            lattice[row * columns + column] = {geo::distance(spot, label.spot), spot};
        }
    }
    std::sort(lattice.begin(), lattice.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return std::any_of(lattice.begin(), lattice.end(), [&](const auto &candidate) { return tryAt(candidate.second, false); });
}

bool Placing::putLabel(const LabelItem &label, std::optional<geo::Point> previous)
{
    const ScreenArea area(label.area, m_projection);
    const auto putName = [&](const QString &number) {
        return std::any_of(label.names.begin(), label.names.end(),
                           [&](const NameLines &name) { return putLabel(label, area, &name, number, previous); });
    };
    return putName(label.number) || (!label.number.isEmpty() && putName({})) ||
           putLabel(label, area, nullptr, label.number, previous);
}

/**
 * What was there keeps its place before anything new comes. While one zooms, no label comes or goes twice, and none comes while
 * one zooms out, but at the borders: at rest everything is looked at anew.
 */
void Placing::placeLabels(const Placement &previous)
{
    const bool isZooming = m_placement.zoom != Zoom::None;
    if (isZooming && m_placement.zoom == previous.zoom)
        m_placement.changedLabels = previous.changedLabels;
    const geo::Box nearBefore = isZooming ? near(previous.camera) : geo::Box();
    QHash<plan::FeatureId, geo::Point> before;
    for (const PlacedLabel &label : previous.labels)
        before.insert(label.feature, label.spot);

    std::vector<const LabelItem *> others;
    for (const LabelItem &label : m_scene.labels) {
        if (!label.box.intersects(m_near))
            continue;
        const auto last = before.constFind(label.feature);
        if (last == before.constEnd())
            others.push_back(&label);
        else if (!putLabel(label, *last) && isZooming)
            m_placement.changedLabels.insert(label.feature);
    }
    for (const LabelItem *label : others) {
        const bool wasHidden = isZooming && label->box.intersects(nearBefore);
        if (wasHidden && (m_placement.zoom == Zoom::Out || m_placement.changedLabels.contains(label->feature)))
            continue;
        if (putLabel(*label, {}) && wasHidden)
            m_placement.changedLabels.insert(label->feature);
    }
}

Placement Placing::take()
{
    // Back to front: what matters most is drawn last.
    std::reverse(m_placement.symbols.begin(), m_placement.symbols.end());
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
        const QRectF symbols = Placing(scene, camera, options).wishes(shown);
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

std::optional<plan::FeatureId> symbolAt(const Placement &placement, QPointF screen, double density)
{
    constexpr double fingerPixels = 38; // 6 mm at 160 dpi
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
    return nearest ? std::optional(nearest->features.front()) : std::nullopt;
}

std::optional<plan::FeatureId> hitTest(const LevelScene &scene, const Placement &placement, const Camera &camera, QPointF screen,
                                       double density)
{
    if (const std::optional<plan::FeatureId> symbol = symbolAt(placement, screen, density))
        return symbol;
    // The smallest room stands last.
    const geo::Point point = camera.toPlan(screen);
    const auto area = std::find_if(scene.hitAreas.rbegin(), scene.hitAreas.rend(),
                                   [&](const HitArea &candidate) { return geo::contains(candidate.area, point); });
    return area != scene.hitAreas.rend() ? std::optional(area->feature) : std::nullopt;
}

} // namespace scene
