// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_levels.h"

#include "import/simplify.h"

#include "geo/measure.h"
#include "plan/storey.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace import {

using base::ErrorCode;
using What = plan::ImportNote::What;

namespace {

constexpr double slabMetres = 0.5;   ///< what lies just below a floor belongs to it, so that no ceiling hides the level below
constexpr double nearMetres = 100;   ///< from the plan
constexpr double smallestMetres = 1; ///< of a building
constexpr double largestMetres = 5000;

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

/** Turns and moves a mesh from the model's frame into the plan's; z counts from the venue's ground. */
class Placing
{
public:
    Placing(const plan::Plan &plan, geo::LonLat origin, const ModelScene &scene, const ModelPlacement &placement)
        : m_origin(geo::Frame(plan.venue.anchor).toPlan(origin))
        , m_unit(placement.unitMetres.value_or(scene.unitMetres))
        , m_cos(std::cos(placement.bearingDegrees * std::numbers::pi / 180))
        , m_sin(std::sin(placement.bearingDegrees * std::numbers::pi / 180))
        , m_wasZUp(scene.isZUp)
        , m_isZUp(placement.isZUp.value_or(scene.isZUp))
    {}

    void place(plan::ModelMesh &mesh) const
    {
        for (plan::MeshVertex &vertex : mesh.vertices) {
            raise(vertex);
            const geo::Point at = turned(double(vertex.x), double(vertex.y)) * m_unit + m_origin;
            vertex.x = float(at.x);
            vertex.y = float(at.y);
            vertex.z = float(double(vertex.z) * m_unit);
            const geo::Point normal = turned(double(vertex.normal[0]), double(vertex.normal[1]));
            vertex.normal = {int8_t(std::lround(normal.x)), int8_t(std::lround(normal.y)), vertex.normal[2], 0};
        }
    }

private:
    geo::Point turned(double east, double north) const { return {east * m_cos + north * m_sin, north * m_cos - east * m_sin}; }

    /** Where the person knows better than the file which axis is up. */
    void raise(plan::MeshVertex &vertex) const
    {
        if (m_wasZUp == m_isZUp)
            return;
        const int sign = m_isZUp ? 1 : -1;
        vertex = {vertex.x, float(sign) * vertex.z, float(-sign) * vertex.y, vertex.normal, vertex.colour};
        vertex.normal = {vertex.normal[0], int8_t(sign * vertex.normal[2]), int8_t(-sign * vertex.normal[1]), 0};
    }

    geo::Point m_origin;
    double m_unit;
    double m_cos;
    double m_sin;
    bool m_wasZUp;
    bool m_isZUp;
};

void append(plan::ModelMesh &to, const plan::ModelMesh &from)
{
    const auto first = uint32_t(to.vertices.size());
    to.vertices.insert(to.vertices.end(), from.vertices.begin(), from.vertices.end());
    for (const auto &[source, target] : {std::pair(&from.opaque, &to.opaque), std::pair(&from.glass, &to.glass)}) {
        for (const uint32_t corner : *source)
            target->push_back(first + corner);
    }
}

geo::Box boxOf(const plan::ModelMesh &mesh)
{
    geo::Box box;
    for (const plan::MeshVertex &vertex : mesh.vertices)
        box.add(geo::Point{double(vertex.x), double(vertex.y)});
    return box;
}

/** The one level that a node of these is named like. */
const plan::Level *levelNamed(const plan::Plan &plan, const QStringList &nodes)
{
    for (qsizetype i = nodes.size(); i-- > 0;) {
        const plan::Level *found = nullptr;
        int count = 0;
        for (const plan::Level &level : plan.levels) {
            if (level.label.compare(nodes[i].trimmed(), Qt::CaseInsensitive) == 0) {
                found = &level;
                ++count;
            }
        }
        if (count == 1)
            return found;
    }
    return nullptr;
}

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
        geo::Box rest;
        for (const ModelPart &part : parts) {
            if (!levelNamed(m_plan, part.nodes))
                rest.add(boxOf(part.mesh));
        }
        const std::vector<const plan::Level *> levels = levelsAt(m_plan, rest.isEmpty() ? geo::Point{} : rest.centre());
        for (const ModelPart &part : parts) {
            if (const plan::Level *level = levelNamed(m_plan, part.nodes))
                append(m_meshes[level->id], part.mesh);
            else
                splitAtFloors(part.mesh, levels);
        }
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
                append(m_meshes[levels[i]->id], part);
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
    const double size = std::max(model.width(), model.height());
    if (!(size >= smallestMetres && size <= largestMetres))
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
    const std::optional<geo::LonLat> origin = placement.origin ? placement.origin : scene.origin;
    if (!origin)
        return base::fail(ErrorCode::ModelPlaceUnknown);
    if (plan.levels.empty())
        return base::fail(ErrorCode::LevelUnknown);
    const Placing placing(plan, *origin, scene, placement);
    std::vector<ModelPart> parts = scene.parts;
    geo::Box box;
    for (ModelPart &part : parts) {
        placing.place(part.mesh);
        box.add(boxOf(part.mesh));
    }
    const auto elsewhere = [&] {
        return base::fail(ErrorCode::ModelElsewhere, {}, {},
                          QStringLiteral("%1 m × %2 m").arg(box.width(), 0, 'g', 4).arg(box.height(), 0, 'g', 4));
    };
    if (!isThere(plan, box))
        return elsewhere();

    Splitting splitting(plan);
    const QHash<plan::LevelId, plan::ModelMesh> meshes = splitting.split(parts);
    for (const plan::ModelMesh &mesh : meshes) {
        if (!std::all_of(mesh.vertices.begin(), mesh.vertices.end(), plan::isPlace))
            return elsewhere();
    }
    removeModel(plan, source.id);
    plan.sources.push_back(source);
    const auto say = [&](What what, const QString &reason, const QString &detail) {
        plan.importReport.notes.push_back({what, source.title, reason, detail});
    };
    if (scene.hasTextures)
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
