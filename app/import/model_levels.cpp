// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_levels.h"

#include "import/named_levels.h"
#include "import/simplify.h"

#include "geo/measure.h"
#include "plan/storey.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace import {

using base::ErrorCode;
using What = plan::ImportNote::What;

namespace {

constexpr double slabMetres = 0.5; ///< what lies just below a floor belongs to it, so that no ceiling hides the level below
constexpr double nearMetres = 100; ///< from the plan

class ImportedMeshes : public plan::MeshSource
{
public:
    base::Result<plan::ModelMesh> mesh(const plan::ModelId &model) const override
    {
        const auto found = meshes.constFind(model);
        if (found == meshes.constEnd())
            return base::fail(ErrorCode::PictureMissing);
        return *found;
    }

    QHash<plan::ModelId, plan::ModelMesh> meshes;
};

/** The levels of the building that stands there, from the lowest; of all buildings where none does. One for each height. */
std::vector<const plan::Level *> levelsAt(const plan::Plan &plan, geo::Point place)
{
    const auto building = std::find_if(plan.buildings.begin(), plan.buildings.end(),
                                       [&](const plan::Building &candidate) { return geo::contains(candidate.outline, place); });
    std::vector<const plan::Level *> levels;
    for (const plan::Level &level : plan.levels) {
        if (building == plan.buildings.end() || !level.building || *level.building == building->id)
            levels.push_back(&level);
    }
    const auto floor = [&](const plan::Level *level) { return plan::storeyOf(plan, *level).floorMetres; };
    std::stable_sort(levels.begin(), levels.end(), [&](const plan::Level *a, const plan::Level *b) { return floor(a) < floor(b); });
    const auto isSame = [&](const plan::Level *a, const plan::Level *b) { return floor(b) - floor(a) < slabMetres; };
    levels.erase(std::unique(levels.begin(), levels.end(), isSame), levels.end());
    return levels;
}

/** Gives each level of a plan what belongs to it. */
class Splitting
{
public:
    explicit Splitting(const plan::Plan &plan)
        : m_plan(plan)
    {}

    QHash<plan::LevelId, plan::ModelMesh> split(const std::vector<ModelPart> &parts)
    {
        const NamedLevels named(m_plan);
        geo::Box rest;
        std::vector<const ModelPart *> unnamed;
        for (const ModelPart &part : parts) {
            if (const plan::Level *level = named.levelOf(part)) {
                plan::append(m_meshes[level->id], part.mesh);
                continue;
            }
            rest.add(boxOf(part.mesh));
            unnamed.push_back(&part);
        }
        const std::vector<const plan::Level *> levels = levelsAt(m_plan, rest.isEmpty() ? geo::Point{} : rest.centre());
        for (const ModelPart *part : unnamed)
            splitAtFloors(part->mesh, levels);
        for (const plan::Level &level : m_plan.levels) {
            const auto mesh = m_meshes.find(level.id);
            if (mesh == m_meshes.end())
                continue;
            const auto floor = float(plan::storeyOf(m_plan, level).floorMetres);
            for (plan::MeshVertex &vertex : mesh->vertices)
                vertex.z -= floor;
        }
        return std::move(m_meshes);
    }

    bool isAssumed() const { return m_isAssumed; }

private:
    void splitAtFloors(const plan::ModelMesh &mesh, const std::vector<const plan::Level *> &levels)
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        double low = -infinity;
        for (size_t i = 0; i < levels.size(); ++i) {
            const bool isTop = i + 1 == levels.size();
            const double high = isTop ? infinity : plan::storeyOf(m_plan, *levels[i + 1]).floorMetres - slabMetres;
            const plan::ModelMesh part = plan::between(mesh, low, high);
            if (!part.vertices.empty())
                plan::append(m_meshes[levels[i]->id], part);
            m_isAssumed = m_isAssumed || !levels[i]->floorMetres;
            low = high;
        }
    }

    const plan::Plan &m_plan;
    QHash<plan::LevelId, plan::ModelMesh> m_meshes;
    bool m_isAssumed = false;
};

bool isThere(const plan::Plan &plan, const geo::Box &model)
{
    if (!hasSizeOfABuilding(model))
        return false;
    const geo::Box extent = plan::extent(plan);
    return extent.isEmpty() || model.intersects(extent.grown(nearMetres));
}

/** Forgets the model that an earlier import left. */
void removeModel(plan::Plan &plan, const plan::SourceId &source)
{
    plan.models.clear();
    std::erase_if(plan.sources, [&](const plan::Source &other) { return other.id == source; });
    std::erase_if(plan.importReport.notes, [](const plan::ImportNote &note) { return note.reason.startsWith(u"model_"); });
}

} // namespace

base::Result<void> addModel(plan::Plan &plan, const plan::Source &source, const ModelScene &scene, const ModelPlacement &placement)
{
    const std::optional<geo::LonLat> origin = originOf(scene, placement);
    if (!origin)
        return base::fail(ErrorCode::ModelPlaceUnknown);
    return addPlaced(plan, source, placed(scene, placement, geo::Frame(plan.venue.anchor), *origin));
}

base::Result<void> addPlaced(plan::Plan &plan, const plan::Source &source, const ModelScene &placed)
{
    if (plan.levels.empty())
        return base::fail(ErrorCode::LevelUnknown);
    geo::Box box;
    for (const ModelPart &part : placed.parts)
        box.add(boxOf(part.mesh));
    if (!isThere(plan, box))
        return elsewhere(box);

    Splitting splitting(plan);
    const QHash<plan::LevelId, plan::ModelMesh> meshes = splitting.split(placed.parts);
    for (const plan::ModelMesh &mesh : meshes) {
        if (!std::all_of(mesh.vertices.begin(), mesh.vertices.end(), plan::isPlace))
            return elsewhere(box);
    }
    removeModel(plan, source.id);
    plan.sources.push_back(source);
    const auto say = [&](What what, const QString &reason, const QString &detail) {
        plan.importReport.notes.push_back({what, source.title, reason, detail});
    };
    if (placed.hasTextures)
        say(What::Dropped, QStringLiteral("model_textures"), {});
    if (splitting.isAssumed())
        say(What::Guessed, QStringLiteral("model_floors"), {});
    const auto shared = std::make_shared<ImportedMeshes>();
    for (const plan::Level &level : plan.levels) {
        const auto mesh = meshes.constFind(level.id);
        if (mesh == meshes.constEnd())
            continue;
        const Simplified simple = simplified(joined(*mesh), mostTrianglesOfALevel);
        if (plan::trianglesOf(simple.mesh) < plan::trianglesOf(*mesh))
            say(What::Repaired, QStringLiteral("model_simplified"),
                QStringLiteral("%1: %2 → %3 triangles, ± %4 m")
                    .arg(level.label)
                    .arg(plan::trianglesOf(*mesh))
                    .arg(plan::trianglesOf(simple.mesh))
                    .arg(simple.errorMetres, 0, 'f', 2));
        const auto id = plan::ModelId::named(plan.venue.id.uuid, QStringLiteral("model/") + level.id.toString());
        plan.models.push_back({id, level.id, source.id, int(plan::trianglesOf(simple.mesh))});
        shared->meshes.insert(id, simple.mesh);
    }
    plan.meshes = shared;
    return {};
}

} // namespace import
