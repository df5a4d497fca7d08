// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/sprites.h"

#include "scene/atlas.h"
#include "scene/placement.h"

#include <QElapsedTimer>

#include <limits>
#include <map>

namespace view2d {

/** Where symbols and labels stand, and their pictures. GUI thread. */
class SpriteLayer
{
public:
    /** Symbols and labels of `scene` for this camera. */
    void place(const scene::LevelScene &scene, const scene::Camera &camera, const scene::PlacementOptions &options);
    /**
     * Everything stays where it was in the plan, with no new search for room: for frames of a movement that come faster than
     * places can be found. False where too long ago something was placed, or for another scene: then place() is due.
     */
    bool follow(const scene::LevelScene &scene, const scene::Camera &camera);
    /** What somebody else placed. */
    void show(scene::Placement placement);
    void clear();

    const scene::Placement &placement() const { return m_placement; }

    /** The pictures of what was placed, and of the neat line's letters; at most so many labels are drawn for it. */
    Sprites sprites(scene::ThemeName theme, double density, double devicePixelRatio,
                    const std::vector<scene::PlacedLabel> &neatLine = {}, int newLabels = std::numeric_limits<int>::max());

private:
    scene::Atlas &atlas(scene::ThemeName theme, double devicePixelsPerDp);

    scene::Placement m_placement;
    const scene::LevelScene *m_placed = nullptr; ///< only compared
    scene::Camera m_camera;                      ///< of m_placement
    QElapsedTimer m_sincePlaced;
    qint64 m_costNanoseconds = 0; ///< of the last place()
    std::map<scene::ThemeName, scene::Atlas> m_atlases;
};

} // namespace view2d
