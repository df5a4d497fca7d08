// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_drawing.h"

#include <optional>

namespace scene {

/** The walls of one level where openings sit in them. */
class WallDepth
{
public:
    /** Lines whose thickness nobody measured have the assumed one. */
    WallDepth(const LevelContext &context, double assumedThickness);

    /** Metres across the wall, to both sides of the jamb line. */
    struct Sides
    {
        double left = 0;
        double right = 0;
    };
    struct Found
    {
        const plan::Wall *wall;
        Sides sides;
    };
    /** The wall that an opening is cut out of. Nothing where none is there. */
    std::optional<Found> at(const geo::Polyline &jambs) const;

private:
    double thicknessOf(const plan::Wall &wall) const { return wall.thicknessMetres.value_or(m_assumedThickness); }

    double m_assumedThickness;
    std::vector<std::pair<geo::Box, const plan::Wall *>> m_walls;
};

} // namespace scene
