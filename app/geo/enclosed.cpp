// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/enclosed.h"

#include "geo/combine.h"
#include "geo/measure.h"
#include "geo/triangulate.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace geo {

namespace {

constexpr double sameMetres = 1e-3; ///< nearer corners are one: single precision, some kilometres off, tells no more

/** Joins borders to loops. */
class Joining
{
public:
    explicit Joining(const std::vector<Border> &borders)
    {
        for (const Border &border : borders) {
            const size_t from = cornerAt(border.from);
            const size_t to = cornerAt(border.to);
            if (from != to)
                m_next[from].push_back(to);
        }
    }

    std::vector<Ring> loops()
    {
        std::vector<Ring> loops;
        for (size_t start = 0; start < m_corners.size(); ++start)
            follow(start, loops);
        return loops;
    }

private:
    static uint64_t keyOf(int64_t column, int64_t row) { return uint64_t(column) * 0x1'0000'0001 + uint64_t(row); }

    size_t cornerAt(Point point)
    {
        const auto column = std::llround(point.x / sameMetres);
        const auto row = std::llround(point.y / sameMetres);
        for (const int64_t dx : {0, -1, 1}) {
            for (const int64_t dy : {0, -1, 1}) {
                const auto [first, last] = m_cells.equal_range(keyOf(column + dx, row + dy));
                const auto known = std::find_if(
                    first, last, [&](const auto &cell) { return distance(m_corners[cell.second], point) <= sameMetres; });
                if (known != last)
                    return known->second;
            }
        }
        m_cells.emplace(keyOf(column, row), m_corners.size());
        m_corners.push_back(point);
        m_next.emplace_back();
        return m_corners.size() - 1;
    }

    /** Along unused borders, a step back at each dead end; where the way meets itself, what lies between is a loop. */
    void follow(size_t start, std::vector<Ring> &loops)
    {
        std::vector<size_t> way{start};
        std::unordered_map<size_t, size_t> stepOf{{start, 0}};
        const auto stepBack = [&] {
            stepOf.erase(way.back());
            way.pop_back();
        };
        while (!way.empty()) {
            if (m_next[way.back()].empty()) {
                stepBack();
                continue;
            }
            const size_t to = m_next[way.back()].back();
            m_next[way.back()].pop_back();
            const auto met = stepOf.find(to);
            if (met == stepOf.end()) {
                stepOf.emplace(to, way.size());
                way.push_back(to);
                continue;
            }
            Ring loop;
            for (size_t step = met->second; step < way.size(); ++step)
                loop.push_back(m_corners[way[step]]);
            if (loop.size() > 2)
                loops.push_back(std::move(loop));
            while (way.back() != to)
                stepBack();
        }
    }

    std::vector<Point> m_corners;
    std::vector<std::vector<size_t>> m_next; ///< where unused borders lead from each
    std::unordered_multimap<uint64_t, size_t> m_cells;
};

} // namespace

MultiPolygon enclosed(const std::vector<Border> &borders)
{
    MultiPolygon bodies;
    std::vector<Ring> holes;
    for (Ring &loop : Joining(borders).loops()) {
        if (signedArea(loop) > 0)
            bodies.push_back({std::move(loop), {}});
        else
            holes.push_back(std::move(loop));
    }
    std::sort(bodies.begin(), bodies.end(),
              [](const Polygon &a, const Polygon &b) { return signedArea(a.outer) < signedArea(b.outer); });
    for (const Ring &hole : holes) {
        // Of the bodies around it the smallest has it, if it can: the outline of another body may cross it.
        const auto around = std::find_if(bodies.begin(), bodies.end(), [&](const Polygon &body) {
            const Polygon outer{body.outer, {}};
            return signedArea(body.outer) > -signedArea(hole) &&
                   std::all_of(hole.begin(), hole.end(), [&](Point corner) { return contains(outer, corner, sameMetres); });
        });
        if (around != bodies.end())
            around->holes.push_back(hole);
    }
    std::erase_if(bodies, [](const Polygon &body) { return flaw(body).has_value(); });
    return unite(bodies).value_or(MultiPolygon());
}

} // namespace geo
