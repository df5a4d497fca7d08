// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/corners.h"

#include "geo/measure.h"

namespace plan {

namespace {

/** Keeps the nearest of the points that it is given. */
class Nearest
{
public:
    Nearest(geo::Point place, double metres)
        : m_place(place)
        , m_metres(metres)
    {}

    void look(const std::vector<geo::Point> &points)
    {
        for (const geo::Point point : points) {
            const double metres = geo::distance(point, m_place);
            if (metres <= m_metres) {
                m_metres = metres;
                m_point = point;
            }
        }
    }
    void look(const geo::MultiPolygon &area)
    {
        for (const geo::Polygon &polygon : area) {
            look(polygon.outer);
            for (const geo::Ring &hole : polygon.holes)
                look(hole);
        }
    }
    std::optional<geo::Point> point() const { return m_point; }

private:
    geo::Point m_place;
    double m_metres;
    std::optional<geo::Point> m_point;
};

} // namespace

std::optional<geo::Point> nearestCorner(const Plan &plan, const LevelId &level, geo::Point place, double metres)
{
    Nearest nearest(place, metres);
    for (const Space &space : plan.spaces) {
        if (space.level == level)
            nearest.look(space.area);
    }
    for (const Wall &wall : plan.walls) {
        if (wall.level == level)
            std::visit([&](const auto &shape) { nearest.look(shape); }, wall.shape);
    }
    for (const Opening &opening : plan.openings) {
        if (opening.level == level)
            nearest.look(opening.jambs);
    }
    return nearest.point();
}

} // namespace plan
