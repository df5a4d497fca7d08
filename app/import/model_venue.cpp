// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_venue.h"

#include "import/model_floors.h"
#include "import/model_levels.h"

#include "geo/measure.h"
#include "plan/mesh_caps.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace import {

using base::ErrorCode;

constexpr double cutMetres = 1.2;    ///< above the floor: through doors and windows
constexpr double leastStorey = 2.2;  ///< metres from floor to floor; less is half a storey
constexpr double leastWall = 0.02;   ///< square metres
constexpr double farthestGround = 3; ///< metres from the model's zero; beyond, its heights count from something else
constexpr double leastRoof = 2;      ///< metres above the ground: the land around is no building

/** Scope of the ids of venues that come from a model alone. */
static const QUuid modelScope(QStringLiteral("{0f0b2f1e-5a1c-4c58-9a3d-6f0d0b7c2a94}"));

static plan::Venue venueAt(geo::LonLat origin, const plan::Source &source, const Options &options)
{
    plan::Venue venue;
    venue.id = plan::VenueId::named(
        modelScope,
        QStringLiteral("%1 %2 %3").arg(QString::number(origin.lon, 'f', 6), QString::number(origin.lat, 'f', 6), source.title));
    venue.anchor = origin;
    venue.name = options.venueName.isEmpty() ? QFileInfo(source.title).completeBaseName() : options.venueName;
    return venue;
}

/** The one of the ground floor. */
static size_t groundOf(const std::vector<double> &floors)
{
    const auto isNearer = [](double a, double b) { return std::abs(a) < std::abs(b); };
    return size_t(std::min_element(floors.begin(), floors.end(), isNearer) - floors.begin());
}

/** In hundredths: half a storey up where the next floor is so near. */
static std::vector<int> ordinalsOf(const std::vector<double> &floors)
{
    std::vector<int> ordinals(floors.size());
    for (size_t i = 1; i < floors.size(); ++i)
        ordinals[i] = ordinals[i - 1] + (floors[i] - floors[i - 1] < leastStorey ? 50 : 100);
    const int ground = ordinals[groundOf(floors)];
    for (int &ordinal : ordinals)
        ordinal -= ground;
    return ordinals;
}

/** A level at each of the floors, which ascend; the uppermost reaches to the top. */
static void addLevels(plan::Plan &plan, const std::vector<double> &floors, double topMetres)
{
    const std::vector<int> ordinals = ordinalsOf(floors);
    for (size_t i = 0; i < floors.size(); ++i) {
        plan::Level level;
        level.ordinal.hundredths = ordinals[i];
        level.id = plan::LevelId::named(plan.venue.id.uuid, QStringLiteral("model level %1").arg(level.ordinal.hundredths));
        level.building = plan.buildings.front().id;
        level.label = plan::defaultLevelLabel(level.ordinal);
        level.floorMetres = floors[i];
        level.heightMetres = (i + 1 < floors.size() ? floors[i + 1] : topMetres) - floors[i];
        level.verticalOrder = int(i);
        plan.levels.push_back(level);
    }
}

static void addWalls(plan::Plan &plan, const plan::Level &level, const geo::MultiPolygon &section, const plan::SourceId &source)
{
    int count = 0;
    for (const geo::Polygon &polygon : section) {
        if (geo::area(polygon) < leastWall)
            continue;
        plan::Wall wall;
        wall.id = plan::FeatureId::named(plan.venue.id.uuid,
                                         QStringLiteral("model wall %1 %2").arg(level.ordinal.hundredths).arg(count++));
        wall.level = level.id;
        wall.shape = geo::MultiPolygon{polygon};
        wall.source = source;
        plan.walls.push_back(wall);
    }
}

/** Heights "0.00, 3.20" in metres. */
static QString listOf(const std::vector<double> &floors)
{
    QStringList words;
    for (const double floor : floors)
        words.append(QStringLiteral("%1 m").arg(floor, 0, 'f', 2));
    return words.join(QStringLiteral(", "));
}

base::Result<plan::Plan> planOf(const ModelScene &scene, ModelPlacement placement, plan::Source source, const Options &options)
{
    const std::optional<geo::LonLat> origin = originOf(scene, placement);
    if (!origin)
        return base::fail(ErrorCode::ModelPlaceUnknown);
    plan::ModelMesh mesh;
    for (const ModelPart &part : placed(scene, placement, geo::Frame(*origin), *origin))
        plan::append(mesh, part.mesh);
    if (!std::all_of(mesh.vertices.begin(), mesh.vertices.end(), plan::isPlace))
        return base::fail(ErrorCode::ModelElsewhere);
    const std::vector<double> floors = floorsOf(mesh);
    if (floors.empty())
        return base::fail(ErrorCode::ModelWithoutFloors);
    const double ground = floors[groundOf(floors)];
    placement.groundMetres = std::abs(ground) > farthestGround ? ground : 0;

    plan::Plan plan;
    plan.venue = venueAt(*origin, source, options);
    source.id = plan::SourceId::named(plan.venue.id.uuid, QStringLiteral("model"));
    plan::Building building;
    building.id = plan::BuildingId::named(plan.venue.id.uuid, QStringLiteral("model building"));
    building.outline = footprintOf(mesh, ground + leastRoof);
    building.source = source.id;
    plan.buildings.push_back(building);
    // To a centimetre, and no −0.
    const auto aboveGround = [&](double height) { return std::round((height - placement.groundMetres) * 100) / 100 + 0.0; };
    std::vector<double> heights;
    std::transform(floors.begin(), floors.end(), std::back_inserter(heights), aboveGround);
    addLevels(plan, heights, aboveGround(topOf(mesh)));
    for (size_t i = 0; i < floors.size(); ++i)
        addWalls(plan, plan.levels[i], plan::sectionAt(mesh, floors[i] + cutMetres), source.id);

    const base::Result<void> added = addModel(plan, source, scene, placement);
    if (!added)
        return tl::unexpected(added.error());
    const auto say = [&](const char *reason, const QString &detail) {
        plan.importReport.notes.push_back({plan::ImportNote::What::Guessed, source.title, QString::fromLatin1(reason), detail});
    };
    if (options.venueName.isEmpty())
        say("name_from_file", plan.venue.name);
    say("levels_of_model", listOf(heights));
    if (placement.groundMetres != 0)
        say("ground_of_model", listOf({ground}));
    if (!plan.walls.empty())
        say("walls_of_model", {});
    return plan;
}

} // namespace import
