// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "geo/label_spot.h"
#include "geo/measure.h"
#include "plan/vocabulary.h"
#include "scene/spaces.h"
#include "scene/text.h"

namespace scene {

/** What lies below the walls is floor, so that doorways are. */
static void addFloorBelowWalls(const LevelContext &context, LevelScene &scene)
{
    for (const plan::Wall &wall : context.plan.walls) {
        if (!isOn(wall, context.level))
            continue;
        if (const auto *area = std::get_if<geo::MultiPolygon>(&wall.shape))
            addFills(scene.building, *area, Token::Floor, Pattern::Solid, wall.id, scene);
        else
            scene.building.items.emplace_back(Stroke{std::get<geo::Polyline>(wall.shape), false, Token::Floor,
                                                     static_cast<float>(wall.thicknessMetres.value_or(0)), 1, Dash::None, 0});
    }
}

void addFloor(const LevelContext &context, LevelScene &scene)
{
    const plan::Level *level = plan::findLevel(context.plan, context.level);
    const bool hasRooms = std::any_of(context.plan.spaces.begin(), context.plan.spaces.end(),
                                      [&](const plan::Space &space) { return isOn(space, context.level); });
    // The outline is that of the ground: above and below it, what has no rooms may be no floor.
    const bool isFootprint = level && level->ordinal.hundredths != 0 && hasRooms;
    for (const plan::Building &building : context.plan.buildings)
        addFills(scene.building, building.outline, isFootprint ? Token::Neighbour : Token::Floor, Pattern::Solid,
                 {building.id.uuid}, scene);
    if (isFootprint)
        addFloorBelowWalls(context, scene);
}

static double areaOf(const geo::MultiPolygon &polygons)
{
    double sum = 0;
    for (const geo::Polygon &polygon : polygons)
        sum += geo::area(polygon);
    return sum;
}

std::vector<const plan::Space *> spacesOn(const LevelContext &context)
{
    std::vector<std::pair<double, const plan::Space *>> sized;
    for (const plan::Space &space : context.plan.spaces) {
        if (isOn(space, context.level))
            sized.emplace_back(areaOf(space.area), &space);
    }
    std::stable_sort(sized.begin(), sized.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<const plan::Space *> spaces;
    spaces.reserve(sized.size());
    for (const auto &[area, space] : sized)
        spaces.push_back(space);
    return spaces;
}

void addSpaces(const LevelContext &context, LevelScene &scene)
{
    for (const plan::Space *space : spacesOn(context)) {
        const plan::Kind *kind = plan::Vocabulary::builtIn().find(QStringLiteral("space"), space->category);
        const Token tint = tokenNamed(kind ? kind->tint : QString()).value_or(Token::Floor);
        const bool isWhole = addFills(scene.building, space->area, tint, Pattern::Solid, space->id, scene);
        if (space->restriction == plan::Restriction::Restricted && isWhole)
            addFills(scene.building, space->area, Token::Hatch, Pattern::Hatch, space->id, scene);
        for (const geo::Polygon &polygon : space->area) {
            scene.building.items.emplace_back(Stroke{polygon.outer, true, Token::Fixture, 0, 1, Dash::None, 0});
            scene.hitAreas.push_back({space->id, polygon});
        }
    }
}

static geo::Point centroid(const geo::Ring &ring)
{
    geo::Point sum;
    double weight = 0;
    const geo::Point base = ring.front(); // small numbers: the plan may lie far from the anchor
    for (size_t i = 1; i + 1 < ring.size(); ++i) {
        const geo::Point a = ring[i] - base;
        const geo::Point b = ring[i + 1] - base;
        const double twice = a.x * b.y - a.y * b.x;
        sum = sum + (a + b) * (twice / 3);
        weight += twice;
    }
    return weight != 0 ? base + sum * (1 / weight) : base;
}

static double clearance(const geo::Polygon &polygon, geo::Point point)
{
    const auto toRing = [&](geo::Ring ring) {
        ring.push_back(ring.front());
        return geo::nearestOnLine(ring, point).distance;
    };
    double least = toRing(polygon.outer);
    for (const geo::Ring &hole : polygon.holes)
        least = std::min(least, toRing(hole));
    return least;
}

/** Half the polygon's extent across or along its longest edge, the smaller of the two: no circle in it is larger. */
static double largestRadius(const geo::Ring &ring)
{
    geo::Point along{1, 0};
    double longest = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const geo::Point edge = ring[(i + 1) % ring.size()] - ring[i];
        const double length = std::hypot(edge.x, edge.y);
        if (length > longest) {
            longest = length;
            along = edge * (1 / length);
        }
    }
    geo::Box turned;
    for (const geo::Point point : ring)
        turned.add(geo::Point{point.x * along.x + point.y * along.y, point.y * along.x - point.x * along.y});
    return std::min(turned.width(), turned.height()) / 2;
}

/** The centre of gravity where that has about as much room as any place: rooms in a row then have their labels in a row. */
static std::optional<geo::LabelSpot> spotFor(const geo::Polygon &area)
{
    const geo::Point middle = centroid(area.outer);
    const bool isInside = geo::contains(area, middle);
    const double radius = isInside ? clearance(area, middle) : 0;
    constexpr double enough = 0.8;
    if (isInside && radius >= enough * largestRadius(area.outer))
        return geo::LabelSpot{middle, radius}; // most rooms; the search below is a hundred times slower
    const std::optional<geo::LabelSpot> roomiest = geo::labelSpot(area);
    return roomiest && isInside && radius >= enough * roomiest->radius ? geo::LabelSpot{middle, radius} : roomiest;
}

static std::vector<NameLines> linesOf(const QString &name)
{
    std::vector<NameLines> all;
    for (const int count : {1, 2, 3}) {
        const QString text = wrapped(name, count);
        if (!text.isEmpty() && (all.empty() || text != all.back().text))
            all.push_back({text, labelSize({text, {}}, 1)});
    }
    return all;
}

void addLabels(const LevelContext &context, LevelScene &scene)
{
    for (const plan::Space &space : context.plan.spaces) {
        if (!isOn(space, context.level) || space.area.empty() || (space.name.isEmpty() && space.number.isEmpty()))
            continue;
        const auto largest =
            std::max_element(space.area.begin(), space.area.end(),
                             [](const geo::Polygon &a, const geo::Polygon &b) { return geo::area(a) < geo::area(b); });
        const std::optional<geo::LabelSpot> spot = spotFor(*largest);
        if (!spot)
            continue;
        LabelItem label;
        label.feature = space.id;
        label.names = linesOf(space.name);
        label.number = space.number;
        label.area = *largest;
        label.box = geo::boundingBox(*largest);
        label.spot = spot->centre;
        label.radius = spot->radius;
        label.priority = space.priority;
        label.numberSize = labelSize({{}, space.number}, 1);
        scene.labels.push_back(std::move(label));
    }
    // Large rooms first: they are what one looks for.
    std::stable_sort(scene.labels.begin(), scene.labels.end(), [](const LabelItem &a, const LabelItem &b) {
        return std::pair(a.priority, -a.radius) < std::pair(b.priority, -b.radius);
    });
}

} // namespace scene
