// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_paths.h"

#include "import/osm_spaces.h"
#include "import/osm_surfaces.h"
#include "import/osm_tags.h"

#include "geo/combine.h"
#include "geo/measure.h"

namespace import {

using What = plan::ImportNote::What;

constexpr double drawnCorridorMetres = 2; ///< of a corridor that is a line without a width

static bool isPath(const OsmWay &way)
{
    const QString highway = tag(way.tags, "highway");
    const bool isWalk = highway == u"corridor" || highway == u"footway" || highway == u"pedestrian" || highway == u"path";
    const bool isInside = isIndoor(way.tags) || (isSet(way.tags, "level") && isUnderground(way.tags));
    return !isArea(way) && connectorKind(way.tags).isEmpty() &&
           (highway == u"corridor" || tag(way.tags, "indoor") == u"corridor" || (isWalk && isInside));
}

/** The surfaces of one level, to look up what lies below a point. Refers to the spaces that it is made of. */
class Floor
{
public:
    Floor(const std::vector<plan::Space> &spaces, const plan::LevelId &level)
    {
        for (const plan::Space &space : spaces) {
            if (space.level == level)
                m_spaces.emplace_back(geo::boundingBox(space.area), &space.area);
        }
    }

    bool covers(geo::Point point) const
    {
        return std::any_of(m_spaces.begin(), m_spaces.end(),
                           [&](const auto &space) { return space.first.contains(point) && geo::contains(*space.second, point); });
    }

private:
    std::vector<std::pair<geo::Box, const geo::MultiPolygon *>> m_spaces;
};

/** At least half of the line's sides have a surface below their middle. */
static bool isCovered(const geo::Polyline &line, const Floor &floor)
{
    size_t covered = 0;
    for (size_t i = 1; i < line.size(); ++i)
        covered += floor.covers((line[i - 1] + line[i]) * 0.5) ? 1 : 0;
    return 2 * covered >= line.size() - 1;
}

static void addCorridor(OsmVenue &venue, const OsmWay &way, const geo::Polyline &line,
                        const std::vector<plan::LevelOrdinal> &levels)
{
    const OsmRef ref{OsmType::Way, way.id};
    const std::optional<double> width = metres(tag(way.tags, "width"));
    for (const plan::LevelOrdinal level : levels) {
        plan::Space space;
        venue.identify(space, "space", ref, way.tags, OsmVenue::partOnLevel(levels, level));
        space.level = venue.levels.use(level);
        space.area = geo::band(line, width.value_or(drawnCorridorMetres));
        describeSpace(space, way.tags);
        venue.plan.spaces.push_back(std::move(space));
    }
    venue.told.insert(ref);
    if (!width)
        venue.note(What::Guessed, ref, "corridor_width_assumed");
}

void addPaths(OsmVenue &venue)
{
    std::map<plan::LevelOrdinal, Floor> floors;
    // The surfaces as they are before: corridors from lines do not hide each other.
    const std::vector<plan::Space> surfaces = venue.plan.spaces;
    for (const OsmWay &way : venue.data.ways) {
        const OsmRef ref{OsmType::Way, way.id};
        if (!isPath(way) || venue.told.contains(ref))
            continue;
        const geo::Polyline line = venue.shapes.line(way);
        if (line.size() < 2) {
            venue.note(What::Dropped, ref, "nodes_missing");
            continue;
        }
        if (!venue.isOfVenue(ref, geo::boundingBox(line)))
            continue;
        std::vector<plan::LevelOrdinal> levels = venue.levelsOf(ref, way.tags, line.front());
        if (levels.empty())
            continue;
        std::erase_if(levels, [&](plan::LevelOrdinal level) {
            const auto floor = floors.try_emplace(level, surfaces, venue.levels.use(level)).first;
            return isCovered(line, floor->second);
        });
        if (levels.empty())
            venue.note(What::Dropped, ref, "path_line", mainTag(way.tags));
        else
            addCorridor(venue, way, line, levels);
    }
}

} // namespace import
