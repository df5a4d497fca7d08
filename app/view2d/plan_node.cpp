// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/plan_node.h"

namespace view2d {

using scene::ScanMode;

PlanNode::PlanNode()
{
    for (QSGNode *node : std::initializer_list<QSGNode *>{&m_outside, &m_ground, &m_building, &m_gridLines, &m_marks, &m_sprites,
                                                          &m_neatLine, &m_neatLineLetters}) {
        node->setFlag(OwnedByParent, false);
        appendChildNode(node);
    }
}

PlanNode::~PlanNode()
{
    removeAllChildNodes();
}

void PlanNode::update(const PlanFrame &frame, QQuickWindow &window)
{
    m_outside.setRect(QRectF(QPointF(), frame.camera.viewport));
    const QColor outside = scene::Theme::builtIn(frame.theme).colour(scene::Token::Outside);
    if (m_outside.color() != outside)
        m_outside.setColor(outside);
    updatePlan(frame);
    updateScans(frame, window);
    drawPixels(m_marks, frame.marks, frame);
    drawPixels(m_neatLine, frame.neatLine, frame);
    updateSprites(frame, window);
}

void PlanNode::updatePlan(const PlanFrame &frame)
{
    const geo::Box visible = frame.camera.visible();
    const auto draw = [&](MeshNode &node, const PreparedMesh &mesh) {
        node.setMesh(mesh, visible);
        node.setLook(viewOf(frame.camera, mesh.origin, frame.density, frame.devicePixelRatio), frame.theme, frame.scanMode);
    };
    const PreparedMesh nothing;
    draw(m_ground, frame.level ? frame.level->ground : nothing);
    draw(m_building, frame.level && frame.scanMode != ScanMode::Alone ? frame.level->building : nothing);
    draw(m_gridLines, frame.level && frame.isGridShown ? frame.level->gridLines : nothing);
}

void PlanNode::updateScans(const PlanFrame &frame, QQuickWindow &window)
{
    m_scans.update(frame.scans, window);
    m_scans.setOpacity(frame.scanOpacity);
    QSGNode *before = frame.scanMode == ScanMode::Under ? static_cast<QSGNode *>(&m_building) : &m_gridLines;
    const bool isShown = frame.scanMode != ScanMode::Hidden;
    if (m_scans.parent() && (!isShown || m_scans.nextSibling() != before))
        removeChildNode(&m_scans);
    if (isShown && !m_scans.parent())
        insertChildNodeBefore(&m_scans, before);
}

void PlanNode::updateSprites(const PlanFrame &frame, QQuickWindow &window)
{
    const Sprites &sprites = frame.sprites;
    const auto former = m_atlas.update(sprites.pages, window);
    m_sprites.update(sprites.sprites, m_atlas, sprites.devicePixelRatio);
    m_neatLineLetters.update(sprites.neatLine, m_atlas, sprites.devicePixelRatio);
}

void PlanNode::drawPixels(MeshNode &node, const PreparedMesh &mesh, const PlanFrame &frame)
{
    node.setMesh(mesh, {});
    node.setLook(screenView(mesh.origin, frame.density, frame.devicePixelRatio), frame.theme);
}

} // namespace view2d
