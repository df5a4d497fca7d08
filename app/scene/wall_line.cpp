// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/wall_line.h"

#include "geo/measure.h"

#include <QHash>

#include <cmath>

namespace scene {

/** A place to the millimetre, and how thick and high what ends there is. */
struct Joint
{
    qint64 x;
    qint64 y;
    qint64 thickness;
    qint64 height;

    friend bool operator==(const Joint &, const Joint &) = default;
    friend size_t qHash(const Joint &joint, size_t seed = 0)
    {
        return qHashMulti(seed, joint.x, joint.y, joint.thickness, joint.height);
    }
};

/** One end of one wall. */
struct WallEnd
{
    size_t wall;
    bool isFront;
};

static qint64 millimetres(double metres)
{
    return std::llround(metres * 1000);
}

static geo::Point unit(geo::Point from, geo::Point to)
{
    const double length = geo::distance(from, to);
    return (to - from) * (1 / length);
}

/** Joins pairs of ends and follows the chains. */
class WallJoiner
{
public:
    explicit WallJoiner(std::vector<WallLine> walls)
        : m_walls(std::move(walls))
        , m_partners(2 * m_walls.size())
    {}

    std::vector<WallLine> join();

private:
    static size_t slot(WallEnd end) { return 2 * end.wall + (end.isFront ? 0 : 1); }
    geo::Point place(WallEnd end) const { return end.isFront ? m_walls[end.wall].line.front() : m_walls[end.wall].line.back(); }
    geo::Point inward(WallEnd end) const
    {
        const geo::Polyline &line = m_walls[end.wall].line;
        return end.isFront ? unit(line[0], line[1]) : unit(line[line.size() - 1], line[line.size() - 2]);
    }
    void pairUp(const std::vector<WallEnd> &ends);
    WallLine follow(WallEnd start, std::vector<bool> &isDone) const;

    std::vector<WallLine> m_walls;
    std::vector<std::optional<WallEnd>> m_partners;
};

/** The straightest pairs first: the rest of a crossing then ends inside a wall. */
void WallJoiner::pairUp(const std::vector<WallEnd> &ends)
{
    std::vector<std::pair<double, std::pair<WallEnd, WallEnd>>> pairs;
    for (size_t i = 0; i < ends.size(); ++i) {
        for (size_t j = i + 1; j < ends.size(); ++j) {
            const geo::Point a = inward(ends[i]);
            const geo::Point b = inward(ends[j]);
            const double cosine = a.x * b.x + a.y * b.y;
            if (cosine < 0.9) // not one upon the other
                pairs.push_back({cosine, {ends[i], ends[j]}});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[cosine, pair] : pairs) {
        if (m_partners[slot(pair.first)] || m_partners[slot(pair.second)])
            continue;
        m_partners[slot(pair.first)] = pair.second;
        m_partners[slot(pair.second)] = pair.first;
    }
}

/** From a loose end to the other, or once round. */
WallLine WallJoiner::follow(WallEnd start, std::vector<bool> &isDone) const
{
    WallLine chain;
    chain.thicknessMetres = m_walls[start.wall].thicknessMetres;
    chain.heightMetres = m_walls[start.wall].heightMetres;
    WallEnd entry = start;
    for (;;) {
        isDone[entry.wall] = true;
        geo::Polyline line = m_walls[entry.wall].line;
        if (!entry.isFront)
            std::reverse(line.begin(), line.end());
        chain.line.insert(chain.line.end(), line.begin() + (chain.line.empty() ? 0 : 1), line.end());
        const std::optional<WallEnd> next = m_partners[slot({entry.wall, !entry.isFront})];
        if (!next)
            return chain;
        if (isDone[next->wall]) {
            chain.isClosed = next->wall == start.wall && chain.line.size() > 3;
            if (chain.isClosed)
                chain.line.pop_back();
            return chain;
        }
        entry = *next;
    }
}

std::vector<WallLine> WallJoiner::join()
{
    QHash<Joint, std::vector<WallEnd>> joints;
    for (size_t i = 0; i < m_walls.size(); ++i) {
        for (const WallEnd end : {WallEnd{i, true}, WallEnd{i, false}}) {
            const geo::Point at = place(end);
            const WallLine &wall = m_walls[i];
            joints[{millimetres(at.x), millimetres(at.y), millimetres(wall.thicknessMetres), millimetres(wall.heightMetres)}]
                .push_back(end);
        }
    }
    for (const std::vector<WallEnd> &ends : std::as_const(joints))
        pairUp(ends);

    std::vector<WallLine> chains;
    std::vector<bool> isDone(m_walls.size(), false);
    const auto followFrom = [&](WallEnd end) {
        if (!isDone[end.wall])
            chains.push_back(follow(end, isDone));
    };
    for (size_t i = 0; i < m_walls.size(); ++i) {
        for (const bool isFront : {true, false}) {
            if (!m_partners[slot({i, isFront})])
                followFrom({i, isFront});
        }
    }
    for (size_t i = 0; i < m_walls.size(); ++i)
        followFrom({i, true}); // what is left are rings
    return chains;
}

static geo::Polyline withoutRepeats(const geo::Polyline &line)
{
    geo::Polyline clean;
    for (const geo::Point point : line) {
        if (clean.empty() || geo::distance(clean.back(), point) > 1e-3)
            clean.push_back(point);
    }
    return clean;
}

std::vector<WallLine> joined(std::vector<WallLine> walls)
{
    std::vector<WallLine> rings;
    std::vector<WallLine> open;
    for (WallLine &wall : walls) {
        wall.line = withoutRepeats(wall.line);
        if (wall.line.size() > 3 && geo::distance(wall.line.front(), wall.line.back()) <= 1e-3) {
            wall.line.pop_back();
            wall.isClosed = true;
            rings.push_back(std::move(wall));
        } else if (wall.line.size() >= 2) {
            open.push_back(std::move(wall));
        }
    }
    std::vector<WallLine> chains = WallJoiner(std::move(open)).join();
    chains.insert(chains.end(), std::make_move_iterator(rings.begin()), std::make_move_iterator(rings.end()));
    return chains;
}

geo::Polyline besides(const WallLine &wall, double metres)
{
    const geo::Polyline &line = wall.line;
    const size_t count = line.size();
    const auto normal = [&](size_t from, size_t to) {
        const geo::Point d = unit(line[from], line[to]);
        return geo::Point{-d.y, d.x};
    };
    geo::Polyline moved;
    for (size_t i = 0; i < count; ++i) {
        const bool hasBefore = wall.isClosed || i > 0;
        const bool hasAfter = wall.isClosed || i + 1 < count;
        const geo::Point before = hasBefore ? normal((i + count - 1) % count, i) : normal(i, i + 1);
        const geo::Point after = hasAfter ? normal(i, (i + 1) % count) : before;
        const geo::Point sum = before + after;
        const double squared = std::max(sum.x * sum.x + sum.y * sum.y, 0.5); // no spikes at sharp corners
        moved.push_back(line[i] + sum * (2 * metres / squared));
    }
    return moved;
}

} // namespace scene
