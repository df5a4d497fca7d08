// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/atlas.h"

#include <QPoint>

namespace view2d {

/** A picture of the atlas at its place, in device pixels on both sides. */
struct Sprite
{
    QPoint target; ///< top left, from the item's top left
    scene::AtlasCell cell;

    friend bool operator==(const Sprite &, const Sprite &) = default;
};

/** Symbols and labels of one frame, back to front: what the GUI thread hands to the render thread. */
struct Sprites
{
    std::vector<Sprite> sprites;
    std::vector<Sprite> neatLine; ///< its letters, over everything
    std::vector<QImage> pages;    ///< of the atlas
    double devicePixelRatio = 1;
};

} // namespace view2d
