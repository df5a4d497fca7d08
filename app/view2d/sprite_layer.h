// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/prepared_level.h"
#include "view2d/sprites.h"

#include "scene/atlas.h"
#include "scene/placement.h"

#include <map>

namespace view2d {

/** Where symbols and labels stand, and their pictures. GUI thread. */
class SpriteLayer
{
public:
    /** Symbols and labels of `scene` for this camera; few where only the camera changed a little. */
    void place(const scene::LevelScene &scene, const scene::Camera &camera, const scene::PlacementOptions &options);
    void clear();

    const scene::Placement &placement() const { return m_placement; }

    /** The pictures of what was placed. */
    Sprites sprites(scene::ThemeName theme, double density, double devicePixelRatio);
    /** Lines from symbols that had to move to their true spots, in the item's pixels. */
    PreparedMesh leaders() const;

private:
    scene::Atlas &atlas(scene::ThemeName theme, double devicePixelsPerDp);

    scene::Placement m_placement;
    const scene::LevelScene *m_placed = nullptr; ///< only compared
    std::map<scene::ThemeName, scene::Atlas> m_atlases;
};

} // namespace view2d
