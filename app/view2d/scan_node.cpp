// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/scan_node.h"

#include <QQuickWindow>
#include <QSGTexture>

namespace view2d {

namespace {

constexpr qint64 bytesKept = 64 << 20;

} // namespace

ScanNode::Quad::Quad(const ScanTile &tile, QQuickWindow &window)
    : key(tile.key)
    , bytes(tile.image.sizeInBytes())
    , texture(window.createTextureFromImage(tile.image))
    , geometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), 4)
{
    material.setTexture(texture.get());
    material.setFiltering(QSGTexture::Linear);
    geometry.setDrawingMode(QSGGeometry::DrawTriangleStrip);
    node.setFlag(OwnedByParent, false);
    node.setGeometry(&geometry);
    node.setMaterial(&material);
}

void ScanNode::Quad::moveTo(const QPolygonF &corners)
{
    if (place == corners)
        return;
    place = corners;
    QSGGeometry::TexturedPoint2D *vertex = geometry.vertexDataAsTexturedPoint2D();
    const auto put = [&](const QPointF &corner, float u, float v) { vertex++->set(float(corner.x()), float(corner.y()), u, v); };
    put(corners[0], 0, 0);
    put(corners[1], 1, 0);
    put(corners[3], 0, 1);
    put(corners[2], 1, 1);
    node.markDirty(DirtyGeometry);
}

ScanNode::ScanNode()
{
    setFlag(OwnedByParent, false);
}

ScanNode::~ScanNode()
{
    removeAllChildNodes();
}

void ScanNode::update(const std::vector<ScanTile> &tiles, QQuickWindow &window)
{
    removeAllChildNodes();
    for (const ScanTile &tile : tiles) {
        const auto found = std::find_if(m_quads.begin(), m_quads.end(), [&](const Quad &quad) { return quad.key == tile.key; });
        if (found != m_quads.end())
            m_quads.splice(m_quads.begin(), m_quads, found);
        else
            m_quads.emplace_front(tile, window);
        m_quads.front().moveTo(tile.corners);
        appendChildNode(&m_quads.front().node);
    }
    qint64 bytes = 0;
    for (const Quad &quad : m_quads)
        bytes += quad.bytes;
    while (m_quads.size() > tiles.size() && bytes > bytesKept) {
        bytes -= m_quads.back().bytes;
        m_quads.pop_back();
    }
}

} // namespace view2d
