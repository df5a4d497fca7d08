// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/plan_painter.h"

#include "paint/scan_painter.h"
#include "scene/marks.h"
#include "scene/neat_line.h"
#include "scene/whole_pixels.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace paint {

using scene::Token;

/** Draws the items of draw lists, in plan metres or in pixels. */
class ItemPainter
{
public:
    ItemPainter(QPainter &painter, const scene::Camera &camera, const scene::Theme &theme, double density, scene::ScanMode scan)
        : m_painter(painter)
        , m_camera(camera)
        , m_theme(theme)
        , m_density(density)
        , m_scan(scan)
        , m_visible(camera.visible().grown(5))
    {}

    void paint(const scene::DrawList &list)
    {
        m_isInPixels = false;
        for (const scene::DrawItem &item : list.items)
            std::visit(*this, item);
    }
    void paintPixels(const scene::DrawList &list)
    {
        m_isInPixels = true;
        for (const scene::DrawItem &item : list.items)
            std::visit(*this, item);
    }

    void operator()(const scene::Fill &fill) const;
    void operator()(const scene::Stroke &stroke) const;

private:
    QPointF onScreen(geo::Point point) const { return m_isInPixels ? QPointF(point.x, point.y) : m_camera.toScreen(point); }
    bool isVisible(const geo::Box &box) const { return m_isInPixels || m_visible.intersects(box); }
    void hatch(const QPainterPath &path, const QColor &colour) const;
    void addRing(QPainterPath &path, const geo::Ring &ring) const
    {
        for (size_t i = 0; i < ring.size(); ++i)
            i == 0 ? path.moveTo(onScreen(ring[i])) : path.lineTo(onScreen(ring[i]));
        path.closeSubpath();
    }

    QPainter &m_painter;
    const scene::Camera &m_camera;
    const scene::Theme &m_theme;
    double m_density;
    scene::ScanMode m_scan;
    geo::Box m_visible;
    bool m_isInPixels = false;
};

void ItemPainter::operator()(const scene::Fill &fill) const
{
    const QColor colour = scene::planColour(m_theme, fill.colour, m_scan);
    if (colour.alpha() == 0 || !isVisible(geo::boundingBox(fill.area)))
        return;
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    addRing(path, fill.area.outer);
    for (const geo::Ring &hole : fill.area.holes)
        addRing(path, hole);
    if (fill.pattern == scene::Pattern::Hatch)
        hatch(path, colour);
    else
        m_painter.fillPath(path, colour);
}

/** Lines 7 px apart, 1.2 px wide, that rise at 45° on the screen and stay put on the plan while it is panned. */
void ItemPainter::hatch(const QPainterPath &path, const QColor &colour) const
{
    const QRectF area = path.boundingRect() & QRectF(QPointF(), m_camera.viewport);
    if (area.isEmpty())
        return;
    m_painter.save();
    m_painter.setClipPath(path, Qt::IntersectClip);
    m_painter.setPen(QPen(colour, 1.2 * m_density));
    const double step = 7 * std::numbers::sqrt2 * m_density; // along the border
    const QPointF origin = m_camera.toScreen({0, 0});
    const double firstLine = 0.6 * std::numbers::sqrt2 * m_density; // its middle: half its width from the plan's origin
    const double phase = origin.x() + origin.y() + firstLine;
    const double height = area.height();
    // A line is where x + y is constant.
    for (double sum = phase + std::ceil((area.left() + area.top() - phase) / step) * step; sum < area.right() + area.bottom();
         sum += step)
        m_painter.drawLine(QPointF(sum - area.top(), area.top()), QPointF(sum - area.top() - height, area.bottom()));
    m_painter.restore();
}

void ItemPainter::operator()(const scene::Stroke &stroke) const
{
    if (m_camera.pixelsPerMetre / m_density < stroke.minPixelsPerMetre || !isVisible(geo::boundingBox(stroke.line)))
        return;
    QPolygonF line;
    for (const geo::Point point : stroke.line)
        line << onScreen(point);
    const double width = std::max(stroke.widthMetres * m_camera.pixelsPerMetre, stroke.minWidthPixels * m_density);
    QPen pen(scene::planColour(m_theme, stroke.colour, m_scan), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setMiterLimit(3);
    if (stroke.dash != scene::Dash::None) {
        const double unit = (stroke.dash == scene::Dash::Short ? 4 : 8) * m_density / width;
        pen.setDashPattern({unit, unit * 0.75});
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    stroke.isClosed ? m_painter.drawPolygon(line) : m_painter.drawPolyline(line);
}

void paintPlan(QPainter &painter, const scene::LevelScene &level, const scene::Camera &camera, const scene::Placement &placement,
               const scene::Theme &theme, double density, const scene::Overlays &overlays)
{
    using scene::ScanMode;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), camera.viewport), theme.colour(Token::Outside));
    const ScanMode scan = scene::scanModeOf(level, overlays);
    ItemPainter items(painter, camera, theme, density, scan);
    const auto paintScan = [&] { paintScans(painter, level, camera, theme, overlays.scanOpacity); };
    items.paint(level.ground);
    if (scan == ScanMode::Under)
        paintScan();
    if (scan != ScanMode::Alone)
        items.paint(level.building);
    if (scan == ScanMode::Over || scan == ScanMode::Alone)
        paintScan();
    if (overlays.isGridShown)
        items.paint(level.gridLines);
    items.paintPixels(scene::marks(level, placement, camera, density, overlays.ownPosition, {}));
    const auto paintLabels = [&](const std::vector<scene::PlacedLabel> &labels) {
        for (const scene::PlacedLabel &label : labels) {
            const QSize size = scene::wholePixels(scene::labelSize(label.label, density));
            const QRectF picture(scene::firstPixel(label.centre, size), size);
            scene::drawLabel(painter, picture.center(), label.label, density, theme);
        }
    };
    paintLabels(placement.labels);
    for (const scene::PlacedSymbol &symbol : placement.symbols) {
        const QSizeF size = scene::naturalSize(symbol.symbol) * density;
        const QPoint corner = scene::firstPixel(symbol.rect.center(), scene::wholePixels(size));
        scene::drawSymbol(painter, QRectF(corner, size), symbol.symbol, theme);
    }
    if (overlays.isGridShown && level.grid) {
        const scene::NeatLine line = scene::neatLine(*level.grid, camera, density);
        items.paintPixels(line.bars);
        paintLabels(line.labels);
    }
    painter.restore();
}

} // namespace paint
