// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_importer.h"

#include "import/geojson.h"
#include "import/osm_buildings.h"
#include "import/osm_connectors.h"
#include "import/osm_equipment.h"
#include "import/osm_exits.h"
#include "import/osm_file.h"
#include "import/osm_leftovers.h"
#include "import/osm_openings.h"
#include "import/osm_paths.h"
#include "import/osm_site.h"
#include "import/osm_spaces.h"
#include "import/osm_surfaces.h"
#include "import/osm_walls.h"

#include <QFileInfo>

namespace import {

constexpr double surroundingsMetres = 150; ///< around the venue: enough to recognise the place and to reach its hydrants

static plan::Source sourceOf(const OsmVenue &venue, const QString &path)
{
    plan::Source source;
    source.id = venue.source;
    const QString file = QFileInfo(path).fileName();
    source.title = venue.data.isOpenStreetMap ? QStringLiteral("OpenStreetMap (%1)").arg(file) : file;
    source.sha256 = venue.data.sha256;
    source.date = venue.data.date;
    if (venue.data.isOpenStreetMap) {
        source.licence = QStringLiteral("ODbL 1.0");
        source.attribution = QStringLiteral("© OpenStreetMap contributors");
    }
    return source;
}

static void addLevels(OsmVenue &venue)
{
    venue.plan.levels = venue.levels.levels(venue.plan.importReport);
    if (venue.plan.buildings.size() == 1) {
        for (plan::Level &level : venue.plan.levels)
            level.building = venue.plan.buildings.front().id;
    }
}

static base::Result<plan::Plan> planOf(const base::Result<OsmData> &data, const QString &path, const Options &options)
{
    if (!data)
        return tl::unexpected(data.error());
    const std::optional<OsmSiteChoice> choice = chooseSite(*data);
    if (!choice)
        return base::fail(base::ErrorCode::SourceEmpty, path);

    OsmVenue venue(*data, *choice, options);
    venue.plan.sources.push_back(sourceOf(venue, path));
    const geo::Box surroundings = venue.region.grown(surroundingsMetres);
    addBuildings(venue);
    nameVenue(venue, QFileInfo(path).baseName());

    const std::vector<OsmSurface> surfaces = indoorSurfaces(venue);
    OsmWallEdges edges;
    addSpaces(venue, surfaces);
    addConnectors(venue, surfaces);
    addDrawnWalls(venue, surfaces, edges);
    addRoomWalls(venue, surfaces, edges);
    addOpenings(venue, edges);
    addExits(venue);
    addEquipment(venue, surroundings);
    addPaths(venue);
    addSite(venue, surroundings);
    reportLeftovers(venue);
    addLevels(venue);
    arrangeConnectors(venue);
    if (venue.plan.levels.empty())
        return base::fail(base::ErrorCode::SourceEmpty, path);
    return std::move(venue.plan);
}

base::Result<plan::Plan> importOsm(const QString &path, const Options &options)
{
    return planOf(readOsmFile(path), path, options);
}

base::Result<plan::Plan> importOsmGeoJson(const QString &path, const Options &options)
{
    return planOf(readGeoJson(path), path, options);
}

} // namespace import
