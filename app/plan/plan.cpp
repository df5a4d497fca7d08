// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

namespace plan {

const Level *findLevel(const Plan &plan, const LevelId &id)
{
    const auto found = std::find_if(plan.levels.begin(), plan.levels.end(), [&](const Level &level) { return level.id == id; });
    return found == plan.levels.end() ? nullptr : &*found;
}

const Level *findLevel(const Plan &plan, const QString &labelOrOrdinal)
{
    for (const Level &level : plan.levels) {
        if (level.label.compare(labelOrOrdinal, Qt::CaseInsensitive) == 0)
            return &level;
    }
    const std::optional<LevelOrdinal> ordinal = parseOrdinal(labelOrOrdinal);
    for (const Level &level : plan.levels) {
        if (ordinal && level.ordinal == *ordinal)
            return &level;
    }
    return nullptr;
}

const Level *openingLevel(const Plan &plan)
{
    for (const Exit &exit : plan.exits) {
        if (exit.kind == u"main" && exit.level) {
            if (const Level *level = findLevel(plan, *exit.level))
                return level;
        }
    }
    // Of two levels as near, the upper: RDC rather than SS1.
    const Level *best = nullptr;
    for (const Level &level : plan.levels) {
        const int distance = std::abs(level.ordinal.hundredths);
        if (!best || distance < std::abs(best->ordinal.hundredths) ||
            (distance == std::abs(best->ordinal.hundredths) && level.ordinal > best->ordinal))
            best = &level;
    }
    return best;
}

bool serves(const Connector &connector, const LevelId &level)
{
    return std::any_of(connector.levels.begin(), connector.levels.end(),
                       [&](const ConnectorLevel &served) { return served.level == level; });
}

static void add(geo::Box &box, const geo::MultiPolygon &polygons)
{
    box.add(geo::boundingBox(polygons));
}

template<class Shape>
static void addShape(geo::Box &box, const Shape &shape)
{
    std::visit(
        [&](const auto &value) {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, geo::MultiPolygon>)
                add(box, value);
            else
                box.add(value);
        },
        shape);
}

geo::Box extent(const Plan &plan)
{
    geo::Box box;
    for (const Building &building : plan.buildings)
        add(box, building.outline);
    for (const Space &space : plan.spaces)
        add(box, space.area);
    for (const Wall &wall : plan.walls)
        addShape(box, wall.shape);
    for (const Opening &opening : plan.openings)
        box.add(opening.jambs);
    for (const Connector &connector : plan.connectors) {
        add(box, connector.area);
        box.add(connector.spot);
    }
    for (const Exit &exit : plan.exits)
        box.add(exit.spot);
    for (const AccessPoint &accessPoint : plan.accessPoints)
        box.add(accessPoint.spot);
    for (const Cutoff &cutoff : plan.cutoffs)
        box.add(cutoff.spot);
    if (!box.isEmpty())
        return box;
    for (const PlanRaster &raster : plan.rasters)
        box.add(raster.mask.empty() ? raster.extent : geo::boundingBox(raster.mask));
    if (!box.isEmpty())
        return box;
    for (const SiteFeature &feature : plan.site)
        addShape(box, feature.shape);
    return box;
}

constexpr double doorstepMetres = 30; ///< how far an exit may lie from the rooms and be shown with them, and as a share of them
constexpr double doorstepShare = 0.25;
constexpr double leastViewMetres = 40; // a landing alone tells nobody where in the building it lies

/** Not smaller than a small building, or than the venue where that is smaller still. */
static geo::Box readable(const geo::Box &view, const geo::Box &venue)
{
    const double width = std::max(view.width(), std::min(venue.width(), leastViewMetres));
    const double height = std::max(view.height(), std::min(venue.height(), leastViewMetres));
    const geo::Point half{width / 2, height / 2};
    const geo::Point centre = view.centre();
    return {centre.x - half.x, centre.y - half.y, centre.x + half.x, centre.y + half.y};
}

geo::Box firstView(const Plan &plan, const LevelId &level)
{
    geo::Box rooms;
    geo::Box outlying;
    std::vector<geo::Box> spaces;
    for (const Space &space : plan.spaces) {
        if (space.level != level)
            continue;
        spaces.push_back(geo::boundingBox(space.area));
        (space.category == u"platform" || space.category == u"parking" ? outlying : rooms).add(spaces.back());
    }
    geo::Box view = rooms.isEmpty() ? outlying : rooms;
    for (const Building &building : plan.buildings) {
        const geo::Box outline = geo::boundingBox(building.outline);
        const auto isAround = [&](const geo::Box &space) { return outline.contains(space.centre()); };
        if (spaces.empty() || std::any_of(spaces.begin(), spaces.end(), isAround))
            view.add(outline);
    }
    if (view.isEmpty())
        return extent(plan);
    // The way out stands before the façade.
    const geo::Box doorsteps = view.grown(std::max(doorstepMetres, doorstepShare * std::max(view.width(), view.height())));
    for (const Exit &exit : plan.exits) {
        if (exit.level == level && doorsteps.contains(exit.spot))
            view.add(exit.spot);
    }
    return readable(view, extent(plan));
}

} // namespace plan
