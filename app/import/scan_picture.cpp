// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/scan_picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace import {

constexpr double mostPixels = 100e6;
constexpr int tilePixels = 256;
constexpr int jpegQuality = 80;

/** Plan metres from pixels: turned, scaled alike in both directions, moved. */
struct Similarity
{
    double a = 0; ///< scale × cos
    double b = 0; ///< scale × sin
    geo::Point origin;

    // Pixels count downwards.
    geo::Point place(geo::Point pixel) const
    {
        return {origin.x + a * pixel.x + b * pixel.y, origin.y + b * pixel.x - a * pixel.y};
    }
    double metresPerPixel() const { return std::hypot(a, b); }
};

/** Least squares. Nothing where the points do not say a scale. */
static std::optional<Similarity> fit(const std::vector<ControlPoint> &points)
{
    geo::Point pixel;
    geo::Point place;
    for (const ControlPoint &point : points) {
        pixel = pixel + point.pixel * (1.0 / static_cast<double>(points.size()));
        place = place + point.place * (1.0 / static_cast<double>(points.size()));
    }
    double spread = 0;
    Similarity found;
    for (const ControlPoint &point : points) {
        const geo::Point p = point.pixel - pixel;
        const geo::Point q = point.place - place;
        spread += p.x * p.x + p.y * p.y;
        found.a += p.x * q.x - p.y * q.y;
        found.b += p.y * q.x + p.x * q.y;
    }
    if (!(spread > 0) || !(std::hypot(found.a, found.b) > 0))
        return {};
    found.a /= spread;
    found.b /= spread;
    found.origin = place - geo::Point{found.a * pixel.x + found.b * pixel.y, found.b * pixel.x - found.a * pixel.y};
    return found;
}

static QImage decode(const QByteArray &untrustedBytes)
{
    QBuffer buffer;
    buffer.setData(untrustedBytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || static_cast<double>(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

ScanPicture::~ScanPicture() = default;

std::shared_ptr<const ScanPicture> ScanPicture::place(const QByteArray &untrustedBytes, const std::vector<ControlPoint> &points,
                                                      plan::PlanRaster &raster)
{
    const QImage scan = decode(untrustedBytes);
    const std::optional<Similarity> similarity = fit(points);
    if (scan.isNull() || !similarity)
        return {};

    const double width = scan.width();
    const double height = scan.height();
    geo::Ring outline;
    for (const geo::Point corner : {geo::Point{0, 0}, geo::Point{0, height}, geo::Point{width, height}, geo::Point{width, 0}})
        outline.push_back(similarity->place(corner));
    const geo::Box box = geo::boundingBox(outline);
    if (raster.mask.empty())
        raster.mask = {{outline, {}}};
    const double metres = similarity->metresPerPixel();
    const QSize size(static_cast<int>(std::ceil(box.width() / metres)), static_cast<int>(std::ceil(box.height() / metres)));
    if (static_cast<double>(size.width()) * size.height() > 2 * mostPixels)
        return {};

    // As many zooms as it takes until the coarsest is at most two tiles wide and high.
    const int columns = (size.width() + tilePixels - 1) / tilePixels;
    const int rows = (size.height() + tilePixels - 1) / tilePixels;
    raster.zooms = 1;
    while (std::max(columns, rows) > 2 << (raster.zooms - 1))
        ++raster.zooms;
    const int step = 1 << (raster.zooms - 1);
    raster.tilePixels = tilePixels;
    raster.columns = (columns + step - 1) / step;
    raster.rows = (rows + step - 1) / step;
    raster.extent = {box.minX, box.maxY - size.height() * metres, box.minX + size.width() * metres, box.maxY};
    const double tileMetres = metres * tilePixels * step;
    raster.pyramid = {box.minX, box.maxY - raster.rows * tileMetres, box.minX + raster.columns * tileMetres, box.maxY};

    std::shared_ptr<ScanPicture> picture(new ScanPicture);
    picture->m_tilePixels = tilePixels;
    picture->m_zooms.resize(static_cast<size_t>(raster.zooms));
    QImage finest(raster.columns * step * tilePixels, raster.rows * step * tilePixels, QImage::Format_ARGB32_Premultiplied);
    finest.fill(Qt::transparent);
    QPainter painter(&finest);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const geo::Point corner = similarity->place({0, 0});
    // To pixels of the turned picture, which count downwards too.
    painter.setTransform(QTransform(similarity->a / metres, -similarity->b / metres, similarity->b / metres, similarity->a / metres,
                                    (corner.x - box.minX) / metres, (box.maxY - corner.y) / metres));
    painter.drawImage(0, 0, scan);
    painter.end();
    picture->m_zooms.back() = finest;
    for (size_t zoom = picture->m_zooms.size() - 1; zoom > 0; --zoom) {
        const QImage &finer = picture->m_zooms[zoom];
        picture->m_zooms[zoom - 1] = finer.scaled(finer.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return picture;
}

static bool isBlank(const QImage &tile)
{
    for (int y = 0; y < tile.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(tile.constScanLine(y));
        if (std::any_of(line, line + tile.width(), [](QRgb pixel) { return qAlpha(pixel) > 0; }))
            return false;
    }
    return true;
}

QByteArray ScanPicture::tile(plan::TileAddress address) const
{
    const QImage tile = m_zooms.at(static_cast<size_t>(address.zoom))
                            .copy(address.column * m_tilePixels, address.row * m_tilePixels, m_tilePixels, m_tilePixels);
    if (isBlank(tile))
        return {};
    // JPEG knows no transparency; what lies outside the mask is not shown.
    QImage opaque(tile.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, tile);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    opaque.save(&bytes, "JPEG", jpegQuality);
    return bytes.data();
}

} // namespace import
