// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/scan.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace scene {

int zoomFor(const plan::PlanRaster &raster, const Camera &camera, double devicePixelRatio)
{
    int zoom = 0;
    while (zoom + 1 < raster.zooms && plan::metresPerPixel(raster, zoom) * camera.pixelsPerMetre * devicePixelRatio > 1)
        ++zoom;
    return zoom;
}

std::vector<plan::TileAddress> tilesInView(const plan::PlanRaster &raster, int zoom, const Camera &camera)
{
    const geo::Box visible = camera.visible();
    const double side = plan::metresPerPixel(raster, zoom) * raster.tilePixels;
    const auto index = [&](double metres, int count) {
        return static_cast<int>(std::clamp(std::floor(metres / side), -1.0, static_cast<double>(count)));
    };
    const int columns = raster.columns << zoom;
    const int rows = raster.rows << zoom;
    const int lastColumn = std::min(index(visible.maxX - raster.pyramid.minX, columns), columns - 1);
    const int lastRow = std::min(index(raster.pyramid.maxY - visible.minY, rows), rows - 1);
    std::vector<plan::TileAddress> tiles;
    for (int row = std::max(index(raster.pyramid.maxY - visible.maxY, rows), 0); row <= lastRow; ++row) {
        for (int column = std::max(index(visible.minX - raster.pyramid.minX, columns), 0); column <= lastColumn; ++column) {
            if (plan::tileBox(raster, {zoom, column, row}).intersects(raster.extent))
                tiles.push_back({zoom, column, row});
        }
    }
    return tiles;
}

static QPainterPath maskOf(const plan::PlanRaster &raster, const geo::Box &box, QSizeF pixels)
{
    QPainterPath path;
    const auto addRing = [&](const geo::Ring &ring) {
        QPolygonF polygon;
        for (const geo::Point point : ring)
            polygon << QPointF((point.x - box.minX) / box.width() * pixels.width(),
                               (box.maxY - point.y) / box.height() * pixels.height());
        path.addPolygon(polygon);
        path.closeSubpath();
    };
    for (const geo::Polygon &polygon : raster.mask) {
        addRing(polygon.outer);
        std::for_each(polygon.holes.begin(), polygon.holes.end(), addRing);
    }
    return path;
}

QImage decodedTile(const plan::TileSource &tiles, const plan::PlanRaster &raster, plan::TileAddress address)
{
    const base::Result<QByteArray> bytes = tiles.tile(raster.id, address);
    const QImage tile = bytes ? QImage::fromData(*bytes) : QImage();
    if (tile.isNull() || raster.mask.empty())
        return tile;
    const QPainterPath mask = maskOf(raster, plan::tileBox(raster, address), tile.size());
    if (mask.contains(QRectF(tile.rect())))
        return tile;
    QImage masked(tile.size(), QImage::Format_ARGB32_Premultiplied);
    masked.fill(Qt::transparent);
    QPainter painter(&masked);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(mask);
    painter.drawImage(0, 0, tile);
    return masked;
}

QImage tinted(const QImage &tile, ThemeName theme)
{
    if (theme == ThemeName::Day || tile.isNull())
        return tile;
    QImage result = tile.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const int dark = 255 - qGray(line[x]);
            const int other = theme == ThemeName::Red ? 0 : dark;
            line[x] = qRgba(dark, other, other, qAlpha(line[x]));
        }
    }
    return result;
}

QPolygonF cornersOnScreen(const geo::Box &tile, const Camera &camera, double devicePixelRatio)
{
    QPolygonF corners;
    for (const geo::Point corner : {geo::Point{tile.minX, tile.maxY}, geo::Point{tile.maxX, tile.maxY},
                                    geo::Point{tile.maxX, tile.minY}, geo::Point{tile.minX, tile.minY}}) {
        const QPointF on = camera.toScreen(corner);
        corners << (camera.bearingDegrees == 0 ? QPointF((on * devicePixelRatio).toPoint()) / devicePixelRatio : on);
    }
    return corners;
}

} // namespace scene
