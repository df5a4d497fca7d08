// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/placing.h"

#include "geo/measure.h"

#include <array>
#include <cmath>

namespace scene {

constexpr double refScale = 20; ///< px/m at 160 dpi from which an exit shows its reference

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

} // namespace scene
