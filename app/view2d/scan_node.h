// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/scan_tile.h"

#include <QSGGeometryNode>
#include <QSGTextureMaterial>

#include <list>
#include <memory>

class QQuickWindow;
class QSGTexture;

namespace view2d {

/** Tiles of scans, each a texture that stays for a while after it was last seen. Render thread. */
class ScanNode : public QSGOpacityNode
{
public:
    ScanNode();
    ~ScanNode() override;
    Q_DISABLE_COPY_MOVE(ScanNode)

    void update(const std::vector<ScanTile> &tiles, QQuickWindow &window);

private:
    /** A tile on the GPU. */
    struct Quad
    {
        explicit Quad(const ScanTile &tile, QQuickWindow &window);

        void moveTo(const QPolygonF &corners);

        quint64 key;
        qint64 bytes;
        std::unique_ptr<QSGTexture> texture;
        QSGTextureMaterial material;
        QSGGeometry geometry;
        QSGGeometryNode node;
        QPolygonF place;
    };

    std::list<Quad> m_quads; ///< the last used first
};

} // namespace view2d
