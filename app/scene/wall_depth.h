// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_drawing.h"

#include <optional>

namespace scene {

/** How thick the walls of one level are where an opening sits in them. */
class WallDepth
{
public:
    explicit WallDepth(const LevelContext &context);

    /** Metres across the wall, to both sides of the jamb line. Nothing where no wall of known thickness is there. */
    struct Sides
    {
        double left = 0;
        double right = 0;
    };
    std::optional<Sides> at(const geo::Polyline &jambs) const;

private:
    std::vector<std::pair<geo::Box, const plan::Wall *>> m_walls;
};

} // namespace scene
