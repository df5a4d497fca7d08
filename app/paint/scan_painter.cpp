// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/scan_painter.h"

#include "scene/scan.h"

#include <QPainter>

namespace paint {

static void paintScan(QPainter &painter, const plan::PlanRaster &raster, const plan::TileSource &tiles, const scene::Camera &camera,
                      scene::ThemeName theme)
{
    for (const plan::TileAddress &address : scene::tilesInView(raster, scene::zoomFor(raster, camera), camera)) {
        const QImage tile = scene::tinted(scene::decodedTile(tiles, raster, address), theme);
        if (tile.isNull())
            continue;
        const QRectF pixels = tile.rect();
        QTransform toScreen;
        const QPolygonF from{{pixels.topLeft(), pixels.topRight(), pixels.bottomRight(), pixels.bottomLeft()}};
        if (!QTransform::quadToQuad(from, scene::cornersOnScreen(plan::tileBox(raster, address), camera), toScreen))
            continue;
        painter.save();
        painter.setTransform(toScreen, true);
        painter.drawImage(0, 0, tile);
        painter.restore();
    }
}

void paintScans(QPainter &painter, const scene::LevelScene &level, const scene::Camera &camera, const scene::Theme &theme,
                double opacity)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // tiles meet without a seam
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(opacity);
    for (const plan::PlanRaster &raster : level.scans)
        paintScan(painter, raster, *level.tiles, camera, theme.name());
    painter.restore();
}

} // namespace paint
