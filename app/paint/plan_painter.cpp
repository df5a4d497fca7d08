// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/plan_painter.h"

#include "scene/text.h"

#include <QPainter>
#include <QPainterPath>

namespace paint {

using scene::Token;

/** Draws the items of draw lists through one camera. */
class ItemPainter
{
public:
    ItemPainter(QPainter &painter, const scene::Camera &camera, const scene::Theme &theme, double density)
        : m_painter(painter)
        , m_camera(camera)
        , m_theme(theme)
        , m_density(density)
        , m_visible(camera.visible().grown(5))
    {}

    void operator()(const scene::Fill &fill) const;
    void operator()(const scene::Stroke &stroke) const;

private:
    void addRing(QPainterPath &path, const geo::Ring &ring) const
    {
        for (size_t i = 0; i < ring.size(); ++i)
            i == 0 ? path.moveTo(m_camera.toScreen(ring[i])) : path.lineTo(m_camera.toScreen(ring[i]));
        path.closeSubpath();
    }

    QPainter &m_painter;
    const scene::Camera &m_camera;
    const scene::Theme &m_theme;
    double m_density;
    geo::Box m_visible;
};

/** 45° lines every 7 px that stay put on the plan while it is panned. */
static QBrush hatch(const QColor &colour, const scene::Camera &camera, double density)
{
    const int step = std::max(2, static_cast<int>(std::lround(7 * density)));
    QImage tile(step, step, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, density));
    for (const int offset : {-step, 0, step})
        painter.drawLine(QPointF(offset, step), QPointF(offset + step, 0));
    QBrush brush(tile);
    const QPointF origin = camera.toScreen({0, 0});
    brush.setTransform(QTransform::fromTranslate(std::fmod(origin.x(), step), std::fmod(origin.y(), step)));
    return brush;
}

void ItemPainter::operator()(const scene::Fill &fill) const
{
    if (!m_visible.intersects(geo::boundingBox(fill.area)))
        return;
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    addRing(path, fill.area.outer);
    for (const geo::Ring &hole : fill.area.holes)
        addRing(path, hole);
    const QColor colour = m_theme.colour(fill.colour);
    m_painter.fillPath(path, fill.pattern == scene::Pattern::Hatch ? hatch(colour, m_camera, m_density) : QBrush(colour));
}

void ItemPainter::operator()(const scene::Stroke &stroke) const
{
    if (m_camera.pixelsPerMetre / m_density < stroke.minPixelsPerMetre || !m_visible.intersects(geo::boundingBox(stroke.line)))
        return;
    QPolygonF line;
    for (const geo::Point point : stroke.line)
        line << m_camera.toScreen(point);
    const double width = std::max(stroke.widthMetres * m_camera.pixelsPerMetre, stroke.minWidthPixels * m_density);
    QPen pen(m_theme.colour(stroke.colour), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setMiterLimit(3);
    if (stroke.dash != scene::Dash::None) {
        const double unit = (stroke.dash == scene::Dash::Short ? 4 : 8) * m_density / width;
        pen.setDashPattern({unit, unit * 0.75});
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    stroke.isClosed ? m_painter.drawPolygon(line) : m_painter.drawPolyline(line);
}

static void drawLeader(QPainter &painter, const scene::PlacedSymbol &symbol, const scene::Theme &theme, double density)
{
    const QPointF from = symbol.rect.center();
    const QPointF to = *symbol.leaderTo;
    for (const auto &[colour, width] : {std::pair(Token::Casing, 4.0), std::pair(Token::Label, 1.5)}) {
        painter.setPen(QPen(theme.colour(colour), width * density, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, to);
    }
    painter.setPen(QPen(theme.colour(Token::Casing), density));
    painter.setBrush(theme.colour(Token::Label));
    painter.drawEllipse(to, 3 * density, 3 * density);
}

void paintPlan(QPainter &painter, const scene::LevelScene &level, const scene::Camera &camera, const scene::Placement &placement,
               const scene::Theme &theme, double density, const std::function<void()> &paintUnder)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), camera.viewport), theme.colour(Token::Outside));
    const ItemPainter items(painter, camera, theme, density);
    const auto paintList = [&](const scene::DrawList &list) {
        for (const scene::DrawItem &item : list.items)
            std::visit(items, item);
    };
    paintList(level.ground);
    if (paintUnder)
        paintUnder();
    paintList(level.building);
    for (const scene::PlacedLabel &label : placement.labels)
        scene::drawLabel(painter, label.centre, label.name, label.number, density, theme);
    for (const scene::PlacedSymbol &symbol : placement.symbols) {
        if (symbol.leaderTo)
            drawLeader(painter, symbol, theme, density);
    }
    for (const scene::PlacedSymbol &symbol : placement.symbols)
        scene::drawSymbol(painter, symbol.rect, symbol.symbol, theme);
    painter.restore();
}

} // namespace paint
