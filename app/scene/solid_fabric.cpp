// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_building.h"

#include "scene/opening_cutter.h"
#include "scene/spaces.h"
#include "scene/wall_depth.h"
#include "scene/wall_line.h"

#include "geo/combine.h"
#include "geo/measure.h"
#include "plan/vocabulary.h"

namespace scene {

constexpr double ceilingMetres = 0.3; ///< from the top of a wall to the next floor
constexpr double railingMetres = 1.0;
constexpr double assumedHead = 2.1; ///< of a door or window
constexpr double assumedSill = 0.9; ///< of a window
constexpr double paneMetres = 0.04;
constexpr double railingThickness = 0.06;
constexpr double assumedThickness = 0.12;
constexpr double layerMetres = 0.004; ///< of what lies on a larger room's floor, and between tops that would flicker

static double wallTop(const LevelBuilding &building)
{
    return std::max(1.0, building.storey().heightMetres - ceilingMetres);
}

/** Whether a building stands on a level; one without levels on the first that is on the ground. */
static bool isOutlineOf(const plan::Plan &plan, const plan::Building &building, const plan::Level &level)
{
    if (!level.building || *level.building == building.id)
        return true;
    const auto isOnGround = [](const plan::Level &other) { return other.ordinal.hundredths == 0; };
    const auto ground = std::find_if(plan.levels.begin(), plan.levels.end(), isOnGround);
    return ground != plan.levels.end() && ground->id == level.id &&
           std::none_of(plan.levels.begin(), plan.levels.end(),
                        [&](const plan::Level &other) { return other.building == building.id; });
}

static geo::MultiPolygon without(const geo::MultiPolygon &area, const geo::MultiPolygon &holes)
{
    const geo::Box box = geo::boundingBox(area);
    geo::MultiPolygon near;
    std::copy_if(holes.begin(), holes.end(), std::back_inserter(near),
                 [&](const geo::Polygon &hole) { return box.intersects(geo::boundingBox(hole.outer)); });
    const base::Result<geo::MultiPolygon> left = near.empty() ? area : geo::subtract(area, near);
    return left ? *left : area; // what is broken is reported when it is filled
}

void addRepaired(geo::MultiPolygon &polygons, const geo::MultiPolygon &area)
{
    for (const geo::Polygon &polygon : area) {
        const geo::MultiPolygon parts = geo::repaired(polygon);
        polygons.insert(polygons.end(), parts.begin(), parts.end());
    }
}

void buildFloors(LevelBuilding &building)
{
    const LevelContext &context = building.context();
    const plan::Level *level = plan::findLevel(context.plan, context.level);
    const std::vector<const plan::Space *> spaces = spacesOn(context);
    const auto isVoid = [](const plan::Space *space) { return space->category == u"void"; };
    // A void is open through what is larger; what is smaller bridges it.
    const auto holesOf = [&, flights = arrivals(context)](std::vector<const plan::Space *>::const_iterator from) {
        geo::MultiPolygon holes = flights;
        for (; from != spaces.end(); ++from) {
            if (isVoid(*from))
                addRepaired(holes, (*from)->area);
        }
        return holes;
    };
    if (level->ordinal.hundredths == 0 || spaces.empty()) {
        for (const plan::Building &outline : context.plan.buildings) {
            if (isOutlineOf(context.plan, outline, *level))
                building.add(without(outline.outline, holesOf(spaces.begin())), {-slabMetres, -2 * layerMetres},
                             {Token::Floor, Token::WallFace, 0});
        }
    }
    std::vector<geo::Box> boxes;
    for (auto it = spaces.begin(); it != spaces.end(); ++it) {
        const plan::Space *space = *it;
        const geo::Box box = geo::boundingBox(space->area);
        const uint32_t feature = building.feature(space->id);
        if (isVoid(space))
            continue;
        const auto isUnder = [&](const geo::Box &other) {
            return other.contains({box.minX, box.minY}) && other.contains({box.maxX, box.maxY});
        };
        const auto layers = std::min<std::ptrdiff_t>(std::count_if(boxes.begin(), boxes.end(), isUnder), 4);
        boxes.push_back(box);
        const plan::Kind *kind = plan::Vocabulary::builtIn().find(QStringLiteral("space"), space->category);
        const Token tint = tokenNamed(kind ? kind->tint : QString()).value_or(Token::Floor);
        building.add(without(space->area, holesOf(it)), {-slabMetres, static_cast<double>(layers) * layerMetres},
                     {tint, Token::WallFace, feature});
    }
    for (const plan::Fixture &thing : context.plan.fixtures) {
        const auto *area = std::get_if<geo::MultiPolygon>(&thing.shape);
        if (area && isOn(thing, context.level) && thing.kind == u"column")
            building.add(*area, {0, wallTop(building)}, {Token::WallStructural, Token::WallFace, 0});
    }
}

static double topOf(plan::WallKind kind, std::optional<double> height, const LevelBuilding &building)
{
    return height.value_or(kind == plan::WallKind::Railing ? railingMetres : wallTop(building));
}

/** Builds the walls of one kind. */
class WallBuilding
{
public:
    WallBuilding(LevelBuilding &building, const OpeningCutter &cutter, plan::WallKind kind)
        : m_building(building)
        , m_cutter(cutter)
        , m_kind(kind)
    {}

    void addArea(const geo::MultiPolygon &area, std::optional<double> height);
    void addLine(const WallLine &line);

private:
    void stand(const geo::MultiPolygon &footprint, std::optional<double> height);

    LevelBuilding &m_building;
    const OpeningCutter &m_cutter;
    plan::WallKind m_kind;
};

void WallBuilding::stand(const geo::MultiPolygon &footprint, std::optional<double> height)
{
    const double top = topOf(m_kind, height, m_building);
    switch (m_kind) {
    case plan::WallKind::Structural:
        m_building.add(footprint, {-slabMetres, top}, {Token::WallStructural, Token::WallFace, 0});
        m_building.addEdges(footprint, top);
        return;
    case plan::WallKind::Partition:
        m_building.add(footprint, {-slabMetres, top - layerMetres}, {Token::WallPartition, Token::WallFace, 0});
        return;
    case plan::WallKind::Railing:
        m_building.add(footprint, {0, top}, {Token::WallPartition, Token::WallFace, 0});
        return;
    case plan::WallKind::Glass:
        m_building.addGlass(footprint, {0, top}, {Token::Glass, Token::Glass, 0});
        return;
    }
}

void WallBuilding::addArea(const geo::MultiPolygon &area, std::optional<double> height)
{
    const geo::MultiPolygon holes = m_cutter.holes(geo::boundingBox(area));
    const base::Result<geo::MultiPolygon> cut = holes.empty() ? area : geo::subtract(area, holes);
    // A wall that cannot be cut stands whole: the drawing of the level reports it.
    stand(cut ? *cut : area, height);
}

/** The footprint of a wall's line; a ring has a hole. */
static geo::MultiPolygon footprintOf(const WallLine &wall, double thickness)
{
    geo::Polyline left = besides(wall, thickness / 2);
    geo::Polyline right = besides(wall, -thickness / 2);
    if (wall.isClosed) {
        const bool isLeftOuter = std::abs(geo::signedArea(left)) > std::abs(geo::signedArea(right));
        return {isLeftOuter ? geo::Polygon{std::move(left), {std::move(right)}}
                            : geo::Polygon{std::move(right), {std::move(left)}}};
    }
    left.insert(left.end(), right.rbegin(), right.rend());
    return {{std::move(left), {}}};
}

void WallBuilding::addLine(const WallLine &line)
{
    const double least = m_kind == plan::WallKind::Railing ? railingThickness : assumedThickness;
    for (const WallLine &part : m_cutter.cut(line))
        stand(footprintOf(part, part.thicknessMetres > 0 ? part.thicknessMetres : least),
              part.heightMetres > 0 ? std::optional(part.heightMetres) : std::nullopt);
}

/** What of a wall is left below a sill and above a head, and the pane between them. */
static void buildOpening(LevelBuilding &building, const plan::Opening &opening, const WallDepth::Found &in)
{
    const geo::Point start = opening.jambs.front();
    const geo::Point end = opening.jambs.back();
    const double width = geo::distance(start, end);
    const geo::Point left = geo::Point{start.y - end.y, end.x - start.x} * (1 / width);
    const auto across = [&](double towardsLeft, double towardsRight) {
        return geo::MultiPolygon{
            {{start - left * towardsRight, end - left * towardsRight, end + left * towardsLeft, start + left * towardsLeft}, {}}};
    };
    const bool isWindow = opening.kind == plan::OpeningKind::Window;
    const bool isInGlass = in.wall->kind == plan::WallKind::Glass;
    const double top = topOf(in.wall->kind, in.wall->heightMetres, building);
    if (!opening.headMetres || (isWindow && !opening.sillMetres))
        building.assumeOpening();
    const double sill = std::min(opening.sillMetres.value_or(isWindow ? assumedSill : 0), top);
    const double head = std::clamp(opening.headMetres.value_or(assumedHead), sill, top);
    const uint32_t feature = building.feature(opening.id);
    const geo::MultiPolygon wall = across(in.sides.left, in.sides.right);
    if (isInGlass) {
        building.addGlass(wall, {0, sill}, {Token::Glass, Token::Glass, feature});
        building.addGlass(wall, {head, top - layerMetres}, {Token::Glass, Token::Glass, feature});
    } else {
        building.add(wall, {-slabMetres, sill}, {Token::WallPartition, Token::WallFace, feature});
        building.add(wall, {head, top - layerMetres}, {Token::WallPartition, Token::WallFace, feature});
    }
    if (isWindow) {
        const double middle = (in.sides.left - in.sides.right) / 2;
        building.addGlass(across(middle + paneMetres / 2, paneMetres / 2 - middle), {sill, head},
                          {Token::Glass, Token::Glass, feature});
    }
}

void buildWalls(LevelBuilding &building)
{
    const LevelContext &context = building.context();
    const OpeningCutter cutter(context);
    for (const plan::WallKind kind :
         {plan::WallKind::Railing, plan::WallKind::Glass, plan::WallKind::Partition, plan::WallKind::Structural}) {
        WallBuilding walls(building, cutter, kind);
        std::vector<WallLine> lines;
        for (const plan::Wall &wall : context.plan.walls) {
            if (wall.kind != kind || !isOn(wall, context.level))
                continue;
            if (const auto *area = std::get_if<geo::MultiPolygon>(&wall.shape))
                walls.addArea(*area, wall.heightMetres);
            else
                lines.push_back(
                    {std::get<geo::Polyline>(wall.shape), false, wall.thicknessMetres.value_or(0), wall.heightMetres.value_or(0)});
        }
        for (const WallLine &line : joined(std::move(lines)))
            walls.addLine(line);
    }
    const WallDepth depth(context, assumedThickness);
    for (const plan::Opening &opening : context.plan.openings) {
        if (!isOn(opening, context.level) || opening.jambs.size() < 2 ||
            geo::distance(opening.jambs.front(), opening.jambs.back()) < 0.01)
            continue;
        if (const std::optional<WallDepth::Found> wall = depth.at(opening.jambs))
            buildOpening(building, opening, *wall);
    }
}

} // namespace scene
