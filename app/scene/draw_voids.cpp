// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "scene/line_clip.h"

namespace scene {

/** The nearest level below in the same building. */
static const plan::Level *levelBelow(const LevelContext &context)
{
    const plan::Level *level = plan::findLevel(context.plan, context.level);
    const plan::Level *below = nullptr;
    for (const plan::Level &other : context.plan.levels) {
        if (level && other.building == level->building && other.verticalOrder < level->verticalOrder &&
            (!below || other.verticalOrder > below->verticalOrder))
            below = &other;
    }
    return below;
}

static void addGhost(const geo::Polyline &line, const geo::MultiPolygon &area, DrawList &list)
{
    for (geo::Polyline &part : partsInside(line, area))
        list.items.emplace_back(Stroke{std::move(part), false, Token::Line, 0, 1, Dash::None, 3});
}

/** Lines of what is seen below, with no weight of its own. */
static void addSeenBelow(const LevelScene &below, const geo::MultiPolygon &area, DrawList &list)
{
    const geo::Box box = geo::boundingBox(area);
    const auto addRing = [&](geo::Ring ring) {
        if (ring.empty() || !box.intersects(geo::boundingBox(ring)))
            return;
        ring.push_back(ring.front());
        addGhost(ring, area, list);
    };
    for (const DrawItem &item : below.building.items) {
        if (const auto *fill = std::get_if<Fill>(&item)) {
            addRing(fill->area.outer);
            std::for_each(fill->area.holes.begin(), fill->area.holes.end(), addRing);
            continue;
        }
        const auto &stroke = std::get<Stroke>(item);
        if (stroke.isClosed)
            addRing(stroke.line);
        else if (box.intersects(geo::boundingBox(stroke.line)))
            addGhost(stroke.line, area, list);
    }
}

/** The cross of a hole in the floor. */
static void addCross(const geo::MultiPolygon &area, DrawList &list)
{
    for (const geo::Polygon &polygon : area) {
        const geo::Box box = geo::boundingBox(polygon.outer);
        for (const geo::Polyline &diagonal : {geo::Polyline{{box.minX, box.minY}, {box.maxX, box.maxY}},
                                              geo::Polyline{{box.minX, box.maxY}, {box.maxX, box.minY}}}) {
            for (geo::Polyline &part : partsInside(diagonal, {polygon}))
                list.items.emplace_back(Stroke{std::move(part), false, Token::Fixture, 0, 1, Dash::Long, 3});
        }
    }
}

void addVoids(const LevelContext &context, LevelScene &scene)
{
    const plan::Level *level = levelBelow(context);
    if (!level)
        return; // solid ground
    LevelScene below;
    for (const plan::Space &space : context.plan.spaces) {
        if (!isOn(space, context.level) || space.category != u"void")
            continue;
        if (below.building.items.empty()) {
            const LevelContext there{context.plan, level->id, context.language};
            addFixtures(there, below);
            addWalls(there, below);
        }
        addSeenBelow(below, space.area, scene.building);
        addCross(space.area, scene.building);
    }
}

} // namespace scene
