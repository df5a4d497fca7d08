// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "geo/combine.h"
#include "geo/measure.h"

namespace scene {

constexpr double reach = 0.35;            ///< metres: an opening this near to a wall's face is in the wall
constexpr double assumedThickness = 0.12; ///< of a wall drawn as a line of unknown thickness

static Token colourOf(plan::WallKind kind)
{
    switch (kind) {
    case plan::WallKind::Structural: return Token::WallStructural;
    case plan::WallKind::Glass: return Token::Glass;
    case plan::WallKind::Partition:
    case plan::WallKind::Railing: break;
    }
    return Token::WallPartition;
}

static float leastPixels(plan::WallKind kind)
{
    switch (kind) {
    case plan::WallKind::Structural: return 3.5F;
    case plan::WallKind::Partition: return 1.6F;
    case plan::WallKind::Glass:
    case plan::WallKind::Railing: break;
    }
    return 1.1F;
}

/** Lines that are left of a wall's centre line where openings are taken out. */
class OpeningCutter
{
public:
    explicit OpeningCutter(const LevelContext &context)
    {
        for (const plan::Opening &opening : context.plan.openings) {
            if (isOn(opening, context.level) && opening.jambs.size() >= 2)
                m_jambs.push_back(opening.jambs);
        }
    }

    std::vector<geo::Polyline> cut(const geo::Polyline &line, double thickness) const
    {
        std::vector<geo::Polyline> parts;
        geo::Polyline current{line.front()};
        for (size_t i = 0; i + 1 < line.size(); ++i) {
            for (const auto &[from, to] : gaps(line[i], line[i + 1], thickness)) {
                const geo::Point along = line[i + 1] - line[i];
                if (from > 0)
                    current.push_back(line[i] + along * from);
                if (current.size() >= 2)
                    parts.push_back(current);
                current = {line[i] + along * std::min(to, 1.0)};
            }
            current.push_back(line[i + 1]);
        }
        if (geo::length(current) > 1e-6)
            parts.push_back(std::move(current));
        return parts;
    }

    /** The surfaces to take out of walls that are polygons. */
    geo::MultiPolygon holes(const geo::Box &near) const
    {
        geo::MultiPolygon holes;
        for (const geo::Polyline &jambs : m_jambs) {
            if (!near.intersects(geo::boundingBox(jambs).grown(reach)))
                continue;
            for (geo::Polygon &hole : geo::band({jambs.front(), jambs.back()}, 2 * (reach + 0.1)))
                holes.push_back(std::move(hole));
        }
        return holes;
    }

private:
    using Gap = std::pair<double, double>; ///< as fractions of a segment, ascending, apart from each other

    std::vector<Gap> gaps(geo::Point a, geo::Point b, double thickness) const
    {
        std::vector<Gap> found;
        const double length = geo::distance(a, b);
        if (length < 1e-6)
            return found;
        const geo::Point along = (b - a) * (1 / length);
        const double limit = thickness / 2 + reach;
        const geo::Box box = geo::boundingBox(geo::Polyline{a, b}).grown(limit);
        for (const geo::Polyline &jambs : m_jambs) {
            if (!box.contains(jambs.front()) && !box.contains(jambs.back()))
                continue;
            const auto place = [&](geo::Point p) {
                const geo::Point d = p - a;
                return std::pair(d.x * along.x + d.y * along.y, std::abs(d.x * along.y - d.y * along.x));
            };
            const auto [t0, off0] = place(jambs.front());
            const auto [t1, off1] = place(jambs.back());
            const double width = geo::distance(jambs.front(), jambs.back());
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

    std::vector<geo::Polyline> m_jambs;
};

/** Two thin lines on a wall's faces, or one where its thickness is not known. */
static void addGlass(const geo::Polyline &line, double thickness, DrawList &list)
{
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const geo::Point d = line[i + 1] - line[i];
        const double length = std::hypot(d.x, d.y);
        if (length < 1e-6)
            continue;
        const geo::Point offset = geo::Point{-d.y, d.x} * (thickness / 2 / length);
        for (const double side : {1.0, -1.0})
            list.items.emplace_back(
                Stroke{{line[i] + offset * side, line[i + 1] + offset * side}, false, Token::Glass, 0.02F, 1.1F, Dash::None, 0});
    }
}

/** All walls of one kind: their bodies in one piece, so that corners are clean, and centre lines that stay readable from afar. */
static void addKind(const LevelContext &context, plan::WallKind kind, const OpeningCutter &cutter, LevelScene &scene)
{
    geo::MultiPolygon bodies;
    std::vector<Stroke> lines;
    for (const plan::Wall &wall : context.plan.walls) {
        if (wall.kind != kind || !isOn(wall, context.level))
            continue;
        if (const auto *area = std::get_if<geo::MultiPolygon>(&wall.shape)) {
            const base::Result<geo::MultiPolygon> cut = geo::subtract(*area, cutter.holes(geo::boundingBox(*area)));
            if (!cut) {
                scene.notDrawn.push_back({cut.error().code, {}, wall.id.toString(), cut.error().detail});
                continue;
            }
            for (const geo::Polygon &polygon : *cut)
                lines.push_back({polygon.outer, true, colourOf(kind), 0, leastPixels(kind) / 2, Dash::None, 0});
            bodies.insert(bodies.end(), cut->begin(), cut->end());
            continue;
        }
        const auto &line = std::get<geo::Polyline>(wall.shape);
        if (line.size() < 2)
            continue;
        const double thickness = wall.thicknessMetres.value_or(assumedThickness);
        for (geo::Polyline &part : cutter.cut(line, thickness)) {
            if (kind == plan::WallKind::Glass) {
                addGlass(part, thickness, scene.building);
                continue;
            }
            if (wall.thicknessMetres && kind != plan::WallKind::Railing) {
                for (geo::Polygon &body : geo::band(part, thickness))
                    bodies.push_back(std::move(body));
            }
            const bool isRing = part.size() > 3 && part.front() == part.back();
            lines.push_back({std::move(part), isRing, colourOf(kind), 0, leastPixels(kind), Dash::None, 0});
        }
    }
    // One union at a time: a broken body must not take the others with it.
    if (const base::Result<geo::MultiPolygon> united = geo::unite(bodies))
        bodies = *united;
    addFills(scene.building, bodies, colourOf(kind), Pattern::Solid, {}, scene);
    for (Stroke &line : lines)
        scene.building.items.emplace_back(std::move(line));
}

void addWalls(const LevelContext &context, LevelScene &scene)
{
    const OpeningCutter cutter(context);
    for (const plan::WallKind kind :
         {plan::WallKind::Railing, plan::WallKind::Glass, plan::WallKind::Partition, plan::WallKind::Structural})
        addKind(context, kind, cutter, scene);
}

} // namespace scene
