// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/storey_list.h"

#include "plan/mesh_caps.h"
#include "scene/theme.h"

#include <limits>
#include <utility>

namespace view3d {

constexpr double neighbourMetres = 1.4;

/** Its triangles, cut, where the plan has a model of this level; read once. On a worker. */
static void addModel(BuiltStorey &storey, const plan::Plan &plan)
{
    const auto model = std::find_if(plan.models.begin(), plan.models.end(),
                                    [&](const plan::Model &candidate) { return candidate.level == storey.solid.level; });
    if (!storey.showsModel || model == plan.models.end() || !plan.meshes)
        return;
    if (!storey.wholeModel)
        storey.wholeModel = std::make_shared<const base::Result<plan::ModelMesh>>(plan.meshes->mesh(model->id));
    if (!*storey.wholeModel)
        return;
    storey.model = plan::between(**storey.wholeModel, -std::numeric_limits<double>::infinity(), storey.cutMetres);
    const QColor top = scene::Theme::builtIn(scene::ThemeName::Day).colour(scene::Token::WallStructural); // toned when it is shown
    plan::addCaps(*storey.model, **storey.wholeModel, storey.cutMetres,
                  {uint8_t(top.red()), uint8_t(top.green()), uint8_t(top.blue()), 255});
}

/** Symbols and labels: what is flat stands here as a solid. */
static scene::SharedLevelScene withoutDrawing(const scene::LevelScene &scene)
{
    auto words = std::make_shared<scene::LevelScene>();
    words->level = scene.level;
    words->symbols = scene.symbols;
    words->labels = scene.labels;
    words->extent = scene.extent;
    words->firstView = scene.firstView;
    return words;
}

void StoreyList::buildSurroundings()
{
    m_pool.start([this, plan = m_plan, origin = m_origin] {
        const auto ground = std::make_shared<const SolidMesh>(meshOf(scene::buildSurroundings(*plan, origin, neighbourMetres)));
        QMetaObject::invokeMethod(
            this,
            [this, plan, ground] {
                if (plan != m_plan)
                    return;
                m_areSurroundingsKnown = true;
                m_hasSurroundings = !ground->isEmpty();
                if (m_hasSurroundings)
                    m_surroundings->show(*ground);
                Q_EMIT surroundingsChanged();
                Q_EMIT builtChanged();
                if (isBuilt())
                    m_rest.start();
            },
            Qt::QueuedConnection);
    });
}

void StoreyList::build()
{
    m_pool.clear(); // what was asked for before and has not begun
    m_rest.stop();
    Q_EMIT builtChanged();
    if (!m_plan)
        return;
    std::vector<int> order(m_rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return std::abs(steps(a)) < std::abs(steps(b)); });
    for (const int row : order) {
        const Row &asked = m_rows[size_t(row)];
        const bool isKnown = asked.built && asked.built->language == m_language;
        m_pool.start([this, row, known = isKnown ? asked.built->scene : nullptr,
                      wholeModel = asked.built ? asked.built->wholeModel : nullptr, plan = m_plan, level = asked.level, cut = m_cut,
                      ways = ways(), language = m_language, showsModel = m_showsModel] {
            BuiltStorey made;
            made.solid = scene::buildLevelSolid(*plan, level, cut, ways);
            made.opaque = meshOf(std::exchange(made.solid.opaque, {}));
            made.glass = meshOf(std::exchange(made.solid.glass, {}));
            made.plate = meshOf(std::exchange(made.solid.plate, {}));
            made.rims = meshOf(std::exchange(made.solid.rims, {}));
            made.edges = meshOf(std::exchange(made.solid.edges, {}));
            made.scene = known ? known : withoutDrawing(*scene::buildLevelScene(*plan, level, language));
            made.cutMetres = cut;
            made.ways = ways;
            made.showsModel = showsModel;
            made.language = language;
            made.wholeModel = wholeModel;
            addModel(made, *plan);
            const auto built = std::make_shared<const BuiltStorey>(std::move(made));
            QMetaObject::invokeMethod(
                this,
                [this, row, built, plan] { // also of a cut that has moved on, where what is shown is older
                    if (plan == m_plan &&
                        (isAskedFor(*built) || !m_rows[size_t(row)].built || !isAskedFor(*m_rows[size_t(row)].built)))
                        take(row, built);
                },
                Qt::QueuedConnection);
        });
    }
    if (!m_areSurroundingsKnown)
        buildSurroundings();
}

void StoreyList::take(int row, const SharedStorey &built)
{
    Row &shown = m_rows[size_t(row)];
    shown.built = built;
    for (const auto &[geometry, mesh] :
         {std::pair{shown.opaque, &built->opaque}, std::pair{shown.glass, &built->glass}, std::pair{shown.plate, &built->plate},
          std::pair{shown.rims, &built->rims}, std::pair{shown.edges, &built->edges}}) {
        if (!mesh->isEmpty())
            geometry->show(*mesh);
    }
    paintModel(row);
    Q_EMIT dataChanged(index(row), index(row),
                       {OpaqueRole, GlassRole, PlateRole, RimsRole, EdgesRole, ModelOpaqueRole, ModelGlassRole, FloorRole});
    Q_EMIT builtChanged();
    if (row == currentRow())
        Q_EMIT currentHeightChanged();
    if (isBuilt())
        m_rest.start();
}

void StoreyList::paintModel(int row)
{
    const Row &shown = m_rows[size_t(row)];
    if (!shown.built || !shown.built->model)
        return;
    const plan::ModelMesh &model = *shown.built->model;
    if (!model.opaque.empty())
        shown.modelOpaque->show(model, model.opaque, shown.built->solid.origin, m_theme);
    if (!model.glass.empty())
        shown.modelGlass->show(model, model.glass, shown.built->solid.origin, m_theme);
}

} // namespace view3d
