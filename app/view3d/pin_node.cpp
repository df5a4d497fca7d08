// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/pin_node.h"

namespace view3d {

PinNode::PinNode()
{
    for (QSGNode *node : std::initializer_list<QSGNode *>{&m_pins, &m_sprites}) {
        node->setFlag(OwnedByParent, false);
        appendChildNode(node);
    }
}

PinNode::~PinNode()
{
    removeAllChildNodes();
}

void PinNode::update(const view2d::PreparedMesh &pins, const view2d::Sprites &sprites, scene::ThemeName theme, double density,
                     QQuickWindow &window)
{
    m_pins.setMesh(pins, {});
    m_pins.setLook(view2d::screenView(pins.origin, density, sprites.devicePixelRatio), theme);
    const auto former = m_atlas.update(sprites.pages, window);
    m_sprites.update(sprites.sprites, m_atlas, sprites.devicePixelRatio);
}

} // namespace view3d
