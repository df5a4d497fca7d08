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

constexpr double cutMetres = 1.2;      ///< above the floor: through doors and windows
constexpr double leastStorey = 2.2;    ///< metres from floor to floor; less is half a storey
constexpr double leastWall = 0.02;     ///< square metres
constexpr double farthestGround = 3;   ///< metres from the model's zero; beyond, its heights count from something else
constexpr double leastRoof = 2;        ///< metres above the ground: the land around is no building
constexpr double ownGround = 0.1;      ///< metres below its floor: neither is what lies lower
constexpr double frameMetres = 2000;   ///< from the origin a frame is true
constexpr double highestMetres = 1000; ///< of a building

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

/** The one of the ground floor: the nearest to the model's zero, unless its heights count from something else. */
static size_t groundOf(const std::vector<ModelFloor> &floors)
{
    const auto isNearer = [](const ModelFloor &a, const ModelFloor &b) { return std::abs(a.metres) < std::abs(b.metres); };
    const auto nearest = std::min_element(floors.begin(), floors.end(), isNearer);
    return std::abs(nearest->metres) > farthestGround ? 0 : size_t(nearest - floors.begin());
}

/** In hundredths: half a storey up where the next floor is so near. */
static std::vector<int> ordinalsOf(const std::vector<ModelFloor> &floors)
{
    std::vector<int> ordinals(floors.size());
    for (size_t i = 1; i < floors.size(); ++i)
        ordinals[i] = ordinals[i - 1] + (floors[i].metres - floors[i - 1].metres < leastStorey ? 50 : 100);
    const int ground = ordinals[groundOf(floors)];
    for (int &ordinal : ordinals)
        ordinal -= ground;
    return ordinals;
}

/** To a centimetre, and no −0. */
static double rounded(double metres)
{
    return std::round(metres * 100) / 100 + 0.0;
}

/** A level at each of the floors, which ascend. */
static void addLevels(plan::Plan &plan, const std::vector<ModelFloor> &floors, double groundMetres)
{
    const std::vector<int> ordinals = ordinalsOf(floors);
    for (size_t i = 0; i < floors.size(); ++i) {
        plan::Level level;
        level.ordinal.hundredths = ordinals[i];
        level.id = plan::LevelId::named(plan.venue.id.uuid, QStringLiteral("model level %1").arg(level.ordinal.hundredths));
        level.building = plan.buildings.front().id;
        level.label = plan::defaultLevelLabel(level.ordinal);
        level.floorMetres = rounded(floors[i].metres - groundMetres);
        const std::optional<double> top = i + 1 < floors.size() ? floors[i + 1].metres : floors[i].topMetres;
        if (top)
            level.heightMetres = rounded(*top - floors[i].metres);
        level.verticalOrder = int(i);
        plan.levels.push_back(level);
    }
}

/** What of a section is more than a speck. */
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

/** Under its roofs; of a building without a roof, its ground floor. */
static geo::MultiPolygon outlineOf(const plan::ModelMesh &mesh, const ModelFloor &ground)
{
    const geo::MultiPolygon roofs = footprintOf(mesh, ground.metres + leastRoof);
    double covered = 0;
    for (const geo::Polygon &roof : roofs)
        covered += geo::area(roof);
    return covered >= ground.area / 2 ? roofs : footprintOf(mesh, ground.metres - ownGround);
}

/** What the plan owes to guesses, and what it lacks. */
static void addNotes(plan::Plan &plan, const QString &file, double groundMetres)
{
    using What = plan::ImportNote::What;
    const auto say = [&](What what, const QString &reason, const QStringList &details) {
        plan.importReport.notes.push_back({what, file, reason, details.join(QStringLiteral(", "))});
    };
    QStringList floors;
    QStringList bare;
    for (const plan::Level &level : plan.levels) {
        floors.append(QStringLiteral("%1: %2 m").arg(level.label).arg(*level.floorMetres, 0, 'f', 2));
        const auto isHere = [&](const plan::Wall &wall) { return wall.level == level.id; };
        if (std::none_of(plan.walls.begin(), plan.walls.end(), isHere))
            bare.append(level.label);
    }
    say(What::Guessed, QStringLiteral("levels_of_model"), floors);
    if (groundMetres != 0)
        say(What::Guessed, QStringLiteral("ground_of_model"), {QStringLiteral("%1 m").arg(groundMetres, 0, 'f', 2)});
    if (plan.buildings.front().outline.empty())
        say(What::Dropped, QStringLiteral("no_outline_of_model"), {});
    else
        say(What::Guessed, QStringLiteral("outline_of_model"), {});
    if (!plan.walls.empty())
        say(What::Guessed, QStringLiteral("walls_of_model"), {});
    if (!bare.isEmpty())
        say(What::Dropped, QStringLiteral("no_walls_of_model"), bare);
    say(What::Dropped, QStringLiteral("rooms_of_model"), {});
}

static bool isBuilding(const plan::ModelMesh &mesh)
{
    const auto [lowest, highest] = std::minmax_element(
        mesh.vertices.begin(), mesh.vertices.end(), [](const plan::MeshVertex &a, const plan::MeshVertex &b) { return a.z < b.z; });
    return std::all_of(mesh.vertices.begin(), mesh.vertices.end(), plan::isPlace) && hasSizeOfABuilding(boxOf(mesh)) &&
           double(highest->z) - double(lowest->z) <= highestMetres;
}

base::Result<plan::Plan> planOf(const ModelScene &scene, const ModelPlacement &placement, plan::Source source,
                                const Options &options)
{
    const std::optional<geo::LonLat> origin = originOf(scene, placement);
    if (!origin)
        return base::fail(ErrorCode::ModelPlaceUnknown);
    ModelScene model = placed(scene, placement, geo::Frame(*origin), *origin);
    plan::ModelMesh mesh;
    for (const ModelPart &part : model.parts)
        plan::append(mesh, part.mesh);
    const geo::Box box = boxOf(mesh);
    if (!isBuilding(mesh) || !box.grown(frameMetres).contains(geo::Point{}))
        return elsewhere(box);
    const std::vector<ModelFloor> floors = floorsOf(mesh);
    if (floors.empty())
        return base::fail(ErrorCode::ModelWithoutFloors);
    const ModelFloor &ground = floors[groundOf(floors)];
    const double groundMetres = std::abs(ground.metres) > farthestGround ? ground.metres : 0;

    plan::Plan plan;
    plan.venue = venueAt(*origin, source, options);
    // Of its own: a model that is added later brings another.
    source.id = plan::SourceId::named(plan.venue.id.uuid, QStringLiteral("model alone"));
    plan::Building building;
    building.id = plan::BuildingId::named(plan.venue.id.uuid, QStringLiteral("model building"));
    building.outline = outlineOf(mesh, ground);
    building.source = source.id;
    plan.buildings.push_back(building);
    addLevels(plan, floors, groundMetres);
    for (size_t i = 0; i < floors.size(); ++i)
        addWalls(plan, plan.levels[i], plan::sectionAt(mesh, floors[i].metres + cutMetres), source.id);
    if (options.venueName.isEmpty())
        plan.importReport.notes.push_back(
            {plan::ImportNote::What::Guessed, source.title, QStringLiteral("name_from_file"), plan.venue.name});
    addNotes(plan, source.title, groundMetres);

    for (ModelPart &part : model.parts) {
        part.nodes.clear(); // they may be named like other levels than those that were found
        for (plan::MeshVertex &vertex : part.mesh.vertices)
            vertex.z = float(double(vertex.z) - groundMetres);
    }
    const base::Result<void> added = addPlaced(plan, source, model);
    if (!added)
        return tl::unexpected(added.error());
    return plan;
}

} // namespace import
