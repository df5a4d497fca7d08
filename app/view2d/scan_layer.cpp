// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/scan_layer.h"

#include "geo/measure.h"

namespace view2d {

namespace {

constexpr qint64 bytesKept = 96 << 20;

} // namespace

ScanLayer::ScanLayer(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ScanLayer::~ScanLayer()
{
    m_pool.clear();
    m_pool.waitForDone();
}

std::vector<ScanTile> ScanLayer::tiles(const scene::SharedLevelScene &scene, const scene::Camera &camera, scene::ThemeName theme,
                                       double devicePixelRatio)
{
    m_theme = theme;
    m_wanted.clear();
    std::vector<ScanTile> tiles;
    for (const plan::PlanRaster &raster : scene->scans) {
        const int zoom = scene::zoomFor(raster, camera, devicePixelRatio);
        if (!m_shownZooms.contains(raster.id) || isComplete(raster, zoom, camera))
            m_shownZooms.insert(raster.id, zoom);
        add(tiles, raster, m_shownZooms.value(raster.id), camera, devicePixelRatio);
        want(scene, raster, zoom, camera);
    }
    std::sort(m_wanted.begin(), m_wanted.end(), [](const Wanted &a, const Wanted &b) { return a.distance > b.distance; });
    askForNext();
    return tiles;
}

void ScanLayer::rest()
{
    m_wanted.clear();
}

void ScanLayer::add(std::vector<ScanTile> &tiles, const plan::PlanRaster &raster, int zoom, const scene::Camera &camera,
                    double devicePixelRatio)
{
    for (const plan::TileAddress &address : scene::tilesInView(raster, zoom, camera)) {
        const auto found = m_found.constFind({raster.id, address.zoom, address.column, address.row});
        if (found == m_found.constEnd())
            continue;
        m_tiles.splice(m_tiles.begin(), m_tiles, *found);
        Tile &tile = m_tiles.front();
        if (tile.raw.isNull())
            continue;
        if (tile.theme != m_theme) {
            // Another theme shows in the next frame: nothing white may flash at night.
            tile.tinted = scene::tinted(tile.raw, m_theme);
            tile.theme = m_theme;
            tile.number = ++m_count;
        }
        tiles.push_back(
            {tile.number, tile.tinted, scene::cornersOnScreen(plan::tileBox(raster, address), camera, devicePixelRatio)});
    }
}

bool ScanLayer::isComplete(const plan::PlanRaster &raster, int zoom, const scene::Camera &camera) const
{
    const std::vector<plan::TileAddress> tiles = scene::tilesInView(raster, zoom, camera);
    return std::all_of(tiles.begin(), tiles.end(), [&](const plan::TileAddress &address) {
        return m_found.contains({raster.id, address.zoom, address.column, address.row});
    });
}

void ScanLayer::want(const scene::SharedLevelScene &scene, const plan::PlanRaster &raster, int zoom, const scene::Camera &camera)
{
    for (const plan::TileAddress &address : scene::tilesInView(raster, zoom, camera)) {
        if (!m_found.contains({raster.id, address.zoom, address.column, address.row}))
            m_wanted.push_back({scene, raster, address, geo::distance(plan::tileBox(raster, address).centre(), camera.centre)});
    }
}

/** One at a time: a camera that has gone on by then asks for others. */
void ScanLayer::askForNext()
{
    if (m_isAsking || m_wanted.empty())
        return;
    m_isAsking = true;
    m_pool.start([this, wanted = std::move(m_wanted.back()), theme = m_theme] {
        const plan::TileAddress &at = wanted.address;
        Tile tile{{wanted.raster.id, at.zoom, at.column, at.row}, {}, {}, theme, 0};
        tile.raw = scene::decodedTile(*wanted.scene->tiles, wanted.raster, at);
        tile.tinted = scene::tinted(tile.raw, theme);
        QMetaObject::invokeMethod(
            this, [this, tile = std::move(tile)] { keep(tile); }, Qt::QueuedConnection);
    });
    m_wanted.pop_back();
}

void ScanLayer::keep(Tile tile)
{
    m_isAsking = false;
    tile.number = ++m_count;
    m_tiles.push_front(std::move(tile));
    m_found.insert(m_tiles.front().key, m_tiles.begin());
    qint64 bytes = 0;
    for (const Tile &kept : m_tiles)
        bytes += kept.raw.sizeInBytes() + kept.tinted.sizeInBytes();
    while (bytes > bytesKept && m_tiles.size() > 1) {
        bytes -= m_tiles.back().raw.sizeInBytes() + m_tiles.back().tinted.sizeInBytes();
        m_found.remove(m_tiles.back().key);
        m_tiles.pop_back();
    }
    askForNext();
    Q_EMIT tileReady();
}

} // namespace view2d
