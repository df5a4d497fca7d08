// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QRectF>

#include <vector>

namespace view2d {

/** A picture of the atlas at its place, in device pixels on both sides. */
struct Sprite
{
    QPoint target; ///< top left, from the item's top left
    QRect cell;

    friend bool operator==(const Sprite &, const Sprite &) = default;
};

/** Symbols and labels of one frame, back to front: what the GUI thread hands to the render thread. */
struct Sprites
{
    std::vector<Sprite> sprites;
    std::vector<Sprite> neatLine; ///< its letters, over everything
    QImage atlas;
    quint64 atlasKey = 0; ///< changes whenever the atlas's image did
    double devicePixelRatio = 1;
};

} // namespace view2d
