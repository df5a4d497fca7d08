// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/plan_node.h"

namespace view2d {

PlanNode::PlanNode()
{
    for (QSGNode *node : std::initializer_list<QSGNode *>{&m_outside, &m_ground, &m_building, &m_leaders, &m_sprites}) {
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

    const geo::Box visible = frame.camera.visible();
    const PreparedMesh nothing;
    const PreparedMesh &ground = frame.level ? frame.level->ground : nothing;
    const PreparedMesh &building = frame.level ? frame.level->building : nothing;
    m_ground.setMesh(ground, visible);
    m_ground.setLook(viewOf(frame.camera, ground.origin, frame.density, frame.devicePixelRatio), frame.theme);
    m_building.setMesh(building, visible);
    m_building.setLook(viewOf(frame.camera, building.origin, frame.density, frame.devicePixelRatio), frame.theme);

    PlanMaterial::View onScreen;
    onScreen.place = QVector4D(float(frame.leaders.origin.x), float(frame.leaders.origin.y), 1, 1);
    onScreen.screen = QVector4D(float(frame.density), float(frame.devicePixelRatio), 0, 0);
    m_leaders.setMesh(frame.leaders, {});
    m_leaders.setLook(onScreen, frame.theme);
    m_sprites.update(frame.sprites, window);
}

} // namespace view2d
