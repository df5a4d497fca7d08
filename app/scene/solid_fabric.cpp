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

void buildFloors(LevelBuilding &building)
{
    const LevelContext &context = building.context();
    const plan::Level *level = plan::findLevel(context.plan, context.level);
    const std::vector<const plan::Space *> spaces = spacesOn(context);
    const geo::MultiPolygon holes = arrivals(context);
    const geo::Box holesBox = geo::boundingBox(holes);
    const auto pierced = [&](const geo::MultiPolygon &area) {
        const base::Result<geo::MultiPolygon> left =
            !holes.empty() && holesBox.intersects(geo::boundingBox(area)) ? geo::subtract(area, holes) : area;
        return left ? *left : area; // what is broken is reported when it is filled
    };
    if (level->ordinal.hundredths == 0 || spaces.empty()) {
        for (const plan::Building &outline : context.plan.buildings)
            building.add(pierced(outline.outline), {-slabMetres, -2 * layerMetres}, {Token::Floor, Token::WallFace, 0});
    }
    std::vector<geo::Box> boxes;
    for (const plan::Space *space : spaces) {
        const geo::Box box = geo::boundingBox(space->area);
        const uint32_t feature = building.feature(space->id);
        if (space->category == u"void")
            continue;
        const auto isUnder = [&](const geo::Box &other) {
            return other.contains({box.minX, box.minY}) && other.contains({box.maxX, box.maxY});
        };
        const auto layers = std::min<std::ptrdiff_t>(std::count_if(boxes.begin(), boxes.end(), isUnder), 4);
        boxes.push_back(box);
        const plan::Kind *kind = plan::Vocabulary::builtIn().find(QStringLiteral("space"), space->category);
        const Token tint = tokenNamed(kind ? kind->tint : QString()).value_or(Token::Floor);
        building.add(pierced(space->area), {-slabMetres, static_cast<double>(layers) * layerMetres},
                     {tint, Token::WallFace, feature});
    }
    for (const plan::Fixture &thing : context.plan.fixtures) {
        const auto *area = std::get_if<geo::MultiPolygon>(&thing.shape);
        if (area && isOn(thing, context.level) && thing.kind == u"column")
            building.add(*area, {0, wallTop(building)}, {Token::WallStructural, Token::WallFace, 0});
    }
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
    switch (m_kind) {
    case plan::WallKind::Structural:
        m_building.add(footprint, {-slabMetres, height.value_or(wallTop(m_building))}, {Token::WallStructural, Token::WallFace, 0});
        m_building.addEdges(footprint, height.value_or(wallTop(m_building)));
        return;
    case plan::WallKind::Partition:
        m_building.add(footprint, {-slabMetres, height.value_or(wallTop(m_building)) - layerMetres},
                       {Token::WallPartition, Token::WallFace, 0});
        return;
    case plan::WallKind::Railing:
        m_building.add(footprint, {0, height.value_or(railingMetres)}, {Token::WallPartition, Token::WallFace, 0});
        return;
    case plan::WallKind::Glass:
        m_building.addGlass(footprint, {0, height.value_or(wallTop(m_building))}, {Token::Glass, Token::Glass, 0});
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
        stand(footprintOf(part, part.thicknessMetres > 0 ? part.thicknessMetres : least), {});
}

/** What of a wall is left below a sill and above a head, and the pane between them. */
static void buildOpening(LevelBuilding &building, const plan::Opening &opening, WallDepth::Sides depth)
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
    const double top = wallTop(building);
    if (!opening.headMetres || (isWindow && !opening.sillMetres))
        building.assumeOpening();
    const double sill = opening.sillMetres.value_or(isWindow ? assumedSill : 0);
    const double head = std::clamp(opening.headMetres.value_or(assumedHead), sill, top);
    const uint32_t feature = building.feature(opening.id);
    const geo::MultiPolygon wall = across(depth.left, depth.right);
    const BodyLook look{Token::WallPartition, Token::WallFace, feature};
    building.add(wall, {-slabMetres, sill}, look);
    building.add(wall, {head, top - layerMetres}, look);
    if (isWindow) {
        const double middle = (depth.left - depth.right) / 2;
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
                lines.push_back({std::get<geo::Polyline>(wall.shape), false, wall.thicknessMetres.value_or(0)});
        }
        for (const WallLine &line : joined(std::move(lines)))
            walls.addLine(line);
    }
    const WallDepth depth(context);
    for (const plan::Opening &opening : context.plan.openings) {
        if (!isOn(opening, context.level) || opening.jambs.size() < 2 ||
            geo::distance(opening.jambs.front(), opening.jambs.back()) < 0.01)
            continue;
        if (const std::optional<WallDepth::Sides> sides = depth.at(opening.jambs))
            buildOpening(building, opening, *sides);
    }
}

} // namespace scene
