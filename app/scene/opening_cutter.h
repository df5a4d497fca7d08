// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_drawing.h"
#include "scene/wall_line.h"

namespace scene {

/** Takes the openings of one level out of its walls. */
class OpeningCutter
{
public:
    static constexpr double reachMetres = 0.35; ///< an opening this near to a wall's face is in the wall

    explicit OpeningCutter(const LevelContext &context);

    /** What is left of a wall between its openings. */
    std::vector<WallLine> cut(const WallLine &wall) const;
    /** The surfaces to take out of walls that are polygons. */
    geo::MultiPolygon holes(const geo::Box &near) const;

private:
    using Gap = std::pair<double, double>; ///< as fractions of a segment, ascending, apart from each other
    using Jambs = std::pair<geo::Point, geo::Point>;

    std::vector<Jambs> jambsNear(const geo::Box &box) const;
    static std::vector<Gap> gaps(geo::Point a, geo::Point b, double limit, const std::vector<Jambs> &candidates);

    std::vector<std::pair<geo::Box, Jambs>> m_jambs;
};

} // namespace scene
