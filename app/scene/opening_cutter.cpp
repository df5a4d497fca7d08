// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/opening_cutter.h"

#include "geo/combine.h"
#include "geo/measure.h"

#include <cmath>

namespace scene {

OpeningCutter::OpeningCutter(const LevelContext &context)
{
    for (const plan::Opening &opening : context.plan.openings) {
        if (isOn(opening, context.level) && opening.jambs.size() >= 2)
            m_jambs.push_back({geo::boundingBox(opening.jambs), {opening.jambs.front(), opening.jambs.back()}});
    }
}

std::vector<OpeningCutter::Jambs> OpeningCutter::jambsNear(const geo::Box &box) const
{
    std::vector<Jambs> near;
    for (const auto &[jambsBox, jambs] : m_jambs) {
        if (box.intersects(jambsBox))
            near.push_back(jambs);
    }
    return near;
}

/** Where openings lie along the segment from a to b. */
std::vector<OpeningCutter::Gap> OpeningCutter::gaps(geo::Point a, geo::Point b, double limit, const std::vector<Jambs> &candidates)
{
    std::vector<Gap> found;
    const double length = geo::distance(a, b);
    const geo::Point along = (b - a) * (1 / length);
    const auto place = [&](geo::Point p) {
        const geo::Point d = p - a;
        return std::pair(d.x * along.x + d.y * along.y, std::abs(d.x * along.y - d.y * along.x));
    };
    for (const auto &[start, end] : candidates) {
        const auto [t0, off0] = place(start);
        const auto [t1, off1] = place(end);
        const double width = geo::distance(start, end);
        const bool isParallel = std::abs(std::abs(t1 - t0) - width) < 0.05 * width + 1e-6;
        if (off0 > limit || off1 > limit || !isParallel)
            continue;
        const double from = std::max(0.0, std::min(t0, t1));
        const double to = std::min(length, std::max(t0, t1));
        if (to - from > 0.01)
            found.emplace_back(from / length, to / length);
    }
    std::sort(found.begin(), found.end());
    std::vector<Gap> merged;
    for (const Gap &gap : found) {
        if (!merged.empty() && gap.first <= merged.back().second)
            merged.back().second = std::max(merged.back().second, gap.second);
        else
            merged.push_back(gap);
    }
    return merged;
}

std::vector<WallLine> OpeningCutter::cut(const WallLine &wall) const
{
    const double limit = wall.thicknessMetres / 2 + reachMetres;
    const std::vector<Jambs> candidates = jambsNear(geo::boundingBox(wall.line).grown(limit));
    if (candidates.empty())
        return {wall};
    geo::Polyline line = wall.line;
    if (wall.isClosed)
        line.push_back(line.front());

    std::vector<WallLine> parts;
    geo::Polyline current{line.front()};
    const auto finish = [&] {
        if (current.size() >= 2 && geo::length(current) > 1e-3)
            parts.push_back({std::move(current), false, wall.thicknessMetres, wall.heightMetres});
    };
    bool startsWhole = true;
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const geo::Point along = line[i + 1] - line[i];
        for (const auto &[from, to] : gaps(line[i], line[i + 1], limit, candidates)) {
            startsWhole = startsWhole && (i > 0 || from > 0);
            if (from > 0)
                current.push_back(line[i] + along * from);
            finish();
            current = {line[i] + along * to};
        }
        if (geo::distance(current.back(), line[i + 1]) > 1e-6)
            current.push_back(line[i + 1]);
    }
    const bool endsWhole = current.size() >= 2;
    finish();
    if (!wall.isClosed || !startsWhole || !endsWhole || parts.empty())
        return parts;
    if (parts.size() == 1) {
        const bool isUncut = geo::distance(parts[0].line.front(), parts[0].line.back()) < 1e-6;
        return isUncut ? std::vector{wall} : parts;
    }
    // A ring's first point is no end.
    WallLine &last = parts.back();
    last.line.insert(last.line.end(), parts.front().line.begin() + 1, parts.front().line.end());
    parts.front() = std::move(last);
    parts.pop_back();
    return parts;
}

geo::MultiPolygon OpeningCutter::holes(const geo::Box &near) const
{
    geo::MultiPolygon holes;
    for (const auto &[start, end] : jambsNear(near.grown(reachMetres))) {
        for (geo::Polygon &hole : geo::band({start, end}, 2 * (reachMetres + 0.1)))
            holes.push_back(std::move(hole));
    }
    return holes;
}

} // namespace scene
