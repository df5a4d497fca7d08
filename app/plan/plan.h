// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/change.h"
#include "plan/fabric.h"
#include "plan/model.h"
#include "plan/pictures.h"
#include "plan/point_features.h"
#include "plan/report.h"
#include "plan/survey.h"
#include "plan/venue.h"

#include <memory>

namespace plan {

/** All vector content of one venue at one version, and where its pictures come from. Filled by an importer or reader, then shared as const by every view. */
struct Plan
{
    Venue venue;
    std::vector<Source> sources;
    std::vector<Building> buildings;
    std::vector<Level> levels; ///< ascending by building and verticalOrder
    std::vector<Space> spaces;
    std::vector<Wall> walls;
    std::vector<Opening> openings;
    std::vector<Fixture> fixtures;
    std::vector<Connector> connectors; ///< one each, whatever the number of levels it serves
    std::vector<Exit> exits;
    std::vector<AccessPoint> accessPoints;
    std::vector<Cutoff> cutoffs;
    std::vector<Equipment> equipment;
    std::vector<Hazard> hazards;
    std::vector<Side> sides;
    std::vector<Sector> sectors;
    std::optional<Grid> grid;
    std::vector<SiteFeature> site;
    std::vector<SurveyRow> survey;
    std::vector<PlanRaster> rasters;
    std::vector<Media> media;
    std::vector<Model> models;                ///< at most one a level
    std::vector<Change> changes;              ///< since earlier editions
    std::shared_ptr<const TileSource> tiles;  ///< of the rasters; null where there are none
    std::shared_ptr<const BlobSource> blobs;  ///< of the media; null where there are none
    std::shared_ptr<const MeshSource> meshes; ///< of the models; null where there are none
    ImportReport importReport;                ///< of the import that the plan was made by
    LoadReport loadReport;
};

using SharedPlan = std::shared_ptr<const Plan>;

const Level *findLevel(const Plan &plan, const LevelId &id);
/** By its label or, failing that, by its ordinal ("0", "-1"), ignoring case. */
const Level *findLevel(const Plan &plan, const QString &labelOrOrdinal);

/** The level to open on: that of the main exit, else the nearest to ordinal 0. Null for a plan without levels. */
const Level *openingLevel(const Plan &plan);

bool serves(const Connector &connector, const LevelId &level);

/** Everything of the venue but its surroundings; its scans or else its surroundings where there is nothing else. */
geo::Box extent(const Plan &plan);

/**
 * What the first view of a level shows: its rooms, the buildings around them and the exits within 30 m or a quarter of these.
 * Platforms and car parks count where there is nothing else; what lies farther off is left for panning. The extent for a level
 * without spaces and buildings.
 */
geo::Box firstView(const Plan &plan, const LevelId &level);

} // namespace plan
