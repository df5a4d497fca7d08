// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "scene/opening_cutter.h"
#include "scene/wall_line.h"

#include "geo/combine.h"

namespace scene {

constexpr double assumedGlass = 0.12; ///< metres, of a glass wall drawn as a line of unknown thickness

static Token colourOf(plan::WallKind kind)
{
    switch (kind) {
    case plan::WallKind::Structural:
        return Token::WallStructural;
    case plan::WallKind::Glass:
        return Token::Glass;
    case plan::WallKind::Partition:
    case plan::WallKind::Railing:
        break;
    }
    return Token::WallPartition;
}

static float leastPixels(plan::WallKind kind)
{
    switch (kind) {
    case plan::WallKind::Structural:
        return 3.5F;
    case plan::WallKind::Partition:
        return 1.6F;
    case plan::WallKind::Glass:
    case plan::WallKind::Railing:
        break;
    }
    return 1.1F;
}

/** Draws the walls of one kind. */
class WallDrawing
{
public:
    WallDrawing(plan::WallKind kind, const OpeningCutter &cutter, LevelScene &scene)
        : m_kind(kind)
        , m_cutter(cutter)
        , m_scene(scene)
    {}

    void addArea(const plan::FeatureId &wall, const geo::MultiPolygon &area);
    void addLine(const WallLine &line);

private:
    void stroke(const geo::Polyline &line, bool isClosed, double width, float leastWidth)
    {
        m_scene.building.items.emplace_back(
            Stroke{line, isClosed, colourOf(m_kind), static_cast<float>(width), leastWidth, Dash::None, 0});
    }

    plan::WallKind m_kind;
    const OpeningCutter &m_cutter;
    LevelScene &m_scene;
};

void WallDrawing::addArea(const plan::FeatureId &wall, const geo::MultiPolygon &area)
{
    geo::MultiPolygon rest = area;
    const geo::MultiPolygon holes = m_cutter.holes(geo::boundingBox(area));
    if (!holes.empty()) {
        base::Result<geo::MultiPolygon> cut = geo::subtract(area, holes);
        if (!cut) {
            m_scene.notDrawn.push_back({cut.error().code, {}, wall.toString(), cut.error().detail});
            return;
        }
        rest = std::move(*cut);
    }
    const bool isGlass = m_kind == plan::WallKind::Glass;
    if (!isGlass)
        addFills(m_scene.building, rest, colourOf(m_kind), Pattern::Solid, wall, m_scene);
    // The outline keeps a wall readable from afar: half of it lies outside.
    const float outline = isGlass ? leastPixels(m_kind) : leastPixels(m_kind) / 2;
    for (const geo::Polygon &polygon : rest) {
        stroke(polygon.outer, true, 0, outline);
        for (const geo::Ring &hole : polygon.holes)
            stroke(hole, true, 0, outline);
    }
}

void WallDrawing::addLine(const WallLine &line)
{
    for (const WallLine &part : m_cutter.cut(line)) {
        if (m_kind != plan::WallKind::Glass) {
            const bool isThin = m_kind == plan::WallKind::Railing;
            stroke(part.line, part.isClosed, isThin ? 0 : part.thicknessMetres, leastPixels(m_kind));
            continue;
        }
        const double half = (part.thicknessMetres > 0 ? part.thicknessMetres : assumedGlass) / 2;
        for (const double face : {half, -half})
            stroke(besides(part, face), part.isClosed, 0.02, leastPixels(m_kind));
    }
}

void addWalls(const LevelContext &context, LevelScene &scene)
{
    const OpeningCutter cutter(context);
    for (const plan::WallKind kind :
         {plan::WallKind::Railing, plan::WallKind::Glass, plan::WallKind::Partition, plan::WallKind::Structural}) {
        WallDrawing drawing(kind, cutter, scene);
        std::vector<WallLine> lines;
        for (const plan::Wall &wall : context.plan.walls) {
            if (wall.kind != kind || !isOn(wall, context.level))
                continue;
            if (const auto *area = std::get_if<geo::MultiPolygon>(&wall.shape))
                drawing.addArea(wall.id, *area);
            else
                lines.push_back({std::get<geo::Polyline>(wall.shape), false, wall.thicknessMetres.value_or(0)});
        }
        for (const WallLine &line : joined(std::move(lines)))
            drawing.addLine(line);
    }
}

} // namespace scene
