// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/scan_tile.h"

#include "scene/level_scene.h"
#include "scene/scan.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <list>

namespace view2d {

/**
 * The tiles of a level's scans, decoded on a worker, the nearest to the screen's middle first, and kept, the last used first.
 * Until a finer or coarser picture is complete the last one stays. GUI thread.
 */
class ScanLayer : public QObject
{
    Q_OBJECT

public:
    explicit ScanLayer(QObject *parent = nullptr);
    ~ScanLayer() override;
    Q_DISABLE_COPY_MOVE(ScanLayer)

    /** What can be drawn at once. Asks for what is missing: tileReady() tells of it. */
    std::vector<ScanTile> tiles(const scene::SharedLevelScene &scene, const scene::Camera &camera, scene::ThemeName theme,
                                double devicePixelRatio);
    /** Nothing more is wanted. */
    void rest();
    /** No tile is on its way. */
    bool isComplete() const { return m_wanted.empty() && !m_isAsking; }

Q_SIGNALS:
    void tileReady();

private:
    struct Key
    {
        plan::RasterId raster;
        int zoom;
        int column;
        int row;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.raster, key.zoom, key.column, key.row); }
    };
    struct Tile
    {
        Key key;
        QImage raw; ///< null: cannot be read
        QImage tinted;
        scene::ThemeName theme;
        quint64 number;
    };

    void add(std::vector<ScanTile> &tiles, const plan::PlanRaster &raster, int zoom, const scene::Camera &camera,
             double devicePixelRatio);
    bool isComplete(const plan::PlanRaster &raster, int zoom, const scene::Camera &camera) const;
    void want(const scene::SharedLevelScene &scene, const plan::PlanRaster &raster, int zoom, const scene::Camera &camera);
    void askForNext();
    void keep(Tile tile);

    struct Wanted
    {
        scene::SharedLevelScene scene;
        plan::PlanRaster raster;
        plan::TileAddress address;
        double distance; ///< from the screen's middle, metres
    };

    std::list<Tile> m_tiles;
    QHash<Key, std::list<Tile>::iterator> m_found;
    QHash<plan::RasterId, int> m_shownZooms;
    std::vector<Wanted> m_wanted; ///< the farthest first
    bool m_isAsking = false;
    scene::ThemeName m_theme = scene::ThemeName::Day;
    quint64 m_count = 0;
    QThreadPool m_pool;
};

} // namespace view2d
