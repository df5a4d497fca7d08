// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/scan_painter.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace paint {

/** The first zoom that has a pixel for each of the camera's, or the finest. */
static int zoomFor(const plan::PlanRaster &raster, const scene::Camera &camera)
{
    int zoom = 0;
    while (zoom + 1 < raster.zooms && plan::metresPerPixel(raster, zoom) * camera.pixelsPerMetre > 1)
        ++zoom;
    return zoom;
}

/** Paper is light: by night it is turned dark, and in red only its darkness counts. */
static QImage tinted(QImage tile, scene::ThemeName theme)
{
    if (theme == scene::ThemeName::Day)
        return tile;
    tile = tile.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < tile.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(tile.scanLine(y));
        for (int x = 0; x < tile.width(); ++x) {
            const int dark = 255 - qGray(line[x]);
            line[x] = theme == scene::ThemeName::Red ? qRgb(dark, 0, 0) : qRgb(dark, dark, dark);
        }
    }
    return tile;
}

/** Whole device units: neighbours meet without a seam. */
static QRectF onPixels(const geo::Box &box, const scene::Camera &camera)
{
    return {QPointF(camera.toScreen({box.minX, box.maxY}).toPoint()), QPointF(camera.toScreen({box.maxX, box.minY}).toPoint())};
}

static QPainterPath maskOf(const plan::PlanRaster &raster, const scene::Camera &camera)
{
    QPainterPath path;
    for (const geo::Polygon &polygon : raster.mask) {
        for (size_t i = 0; i < polygon.outer.size(); ++i)
            i == 0 ? path.moveTo(camera.toScreen(polygon.outer[i])) : path.lineTo(camera.toScreen(polygon.outer[i]));
        path.closeSubpath();
    }
    return path;
}

static void paintScan(QPainter &painter, const plan::PlanRaster &raster, const plan::TileSource &tiles, const scene::Camera &camera,
                      scene::ThemeName theme)
{
    const int zoom = zoomFor(raster, camera);
    const geo::Box visible = camera.visible();
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!raster.mask.empty())
        painter.setClipPath(maskOf(raster, camera), Qt::IntersectClip);
    for (int row = 0; row < raster.rows << zoom; ++row) {
        for (int column = 0; column < raster.columns << zoom; ++column) {
            const geo::Box box = plan::tileBox(raster, {zoom, column, row});
            if (!box.intersects(visible))
                continue;
            const base::Result<QByteArray> bytes = tiles.tile(raster.id, {zoom, column, row});
            const QImage tile = bytes ? QImage::fromData(*bytes) : QImage();
            if (!tile.isNull())
                painter.drawImage(onPixels(box, camera), tinted(tile, theme));
        }
    }
    painter.restore();
}

void paintScans(QPainter &painter, const plan::Plan &plan, const plan::LevelId &level, const scene::Camera &camera,
                const scene::Theme &theme)
{
    for (const plan::PlanRaster &raster : plan.rasters) {
        if (raster.level == level && plan.tiles)
            paintScan(painter, raster, *plan.tiles, camera, theme.name());
    }
}

} // namespace paint
