// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_screen.h"

#include "plan/door_rooms.h"
#include "scene/theme_words.h"

#include <QFileInfo>

namespace ui {

PlanScreen::PlanScreen(PlanLoader loader, FeatureFinderOf finderOf, std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_today(std::move(today))
    , m_levels(new LevelList(this))
    , m_servedLevels(new LevelList(this))
    , m_categories(new CategoryList(this))
    , m_found(new FeatureList(this))
    , m_stack(new FeatureList(this))
    , m_foundMissing(new RowList(this))
    , m_missing(new RowList(this))
    , m_changes(new RowList(this))
    , m_sources(new RowList(this))
    , m_importNotes(new RowList(this))
    , m_sides(new RowList(this))
    , m_search(new PlanSearch(
          std::move(finderOf),
          [this] {
              return geo::Point{m_viewCentre.x(), m_viewCentre.y()};
          },
          this))
    , m_measure(new Measure(this))
    , m_notices(new RowList(this))
    , m_detailRows(new RowList(this))
    , m_scenes(new LevelScenes(this))
{
    m_translation.use(m_language);
    connect(m_scenes, &LevelScenes::levelReady, this, &PlanScreen::showScene);
}

PlanScreen::~PlanScreen() = default;

void PlanScreen::open(const QString &path)
{
    m_fileName = QFileInfo(path).fileName();
    m_state = Loading;
    m_error.reset();
    Q_EMIT stateChanged();
    m_background.run(
        this, [loader = m_loader, path] { return loader(path); },
        [this, opening = ++m_opening](base::Result<plan::SharedPlan> loaded) {
            if (opening == m_opening)
                take(std::move(loaded));
        });
}

void PlanScreen::take(base::Result<plan::SharedPlan> loaded)
{
    if (!loaded) {
        m_error = loaded.error();
        m_state = m_plan ? Ready : Failed;
        if (m_plan)
            writeNotices();
        Q_EMIT stateChanged();
        return;
    }
    m_plan = std::move(*loaded);
    m_scenes->reset(m_plan, m_language);
    m_levels->show(*m_plan, {});
    m_categories->show(m_plan);
    m_search->setPlan(m_plan);
    m_measure->setPlan(m_plan);
    m_level = {};
    m_firstBuilding = {};
    m_scene.reset();
    m_state = Ready;
    clearHighlight();
    m_found->showSorted(m_plan, m_categories->longest(), {}); // the first list to open finds the rows made
    m_stack->show(m_plan, {}, {});
    m_detailRows->show({});
    m_detail = {};
    select({});
    writeWords();
    Q_EMIT sceneChanged();
    if (const plan::Level *level = plan::openingLevel(*m_plan))
        setLevel(level->id);
    else
        Q_EMIT levelChanged();
    Q_EMIT stateChanged();
}

void PlanScreen::setLevel(const plan::LevelId &level)
{
    if (level == m_level)
        return;
    m_level = level;
    m_levels->setCurrent(level);
    m_servedLevels->setCurrent(level);
    m_found->setLevel(level);
    m_stack->setLevel(level);
    m_search->found()->setLevel(level);
    m_measure->setLevel(level);
    Q_EMIT levelChanged();
    Q_EMIT levelNoteChanged();
    if (m_scenes->scene(level))
        showScene(level);
}

void PlanScreen::showScene(const plan::LevelId &ready)
{
    if (ready != m_level) {
        Q_EMIT neighbourReady(m_scenes->scene(ready));
        return;
    }
    m_scene = m_scenes->scene(ready);
    Q_EMIT sceneChanged();
    writeNotices();
    for (const int step : {-1, 1}) {
        if (const std::optional<plan::LevelId> neighbour = m_levels->neighbour(step))
            m_scenes->scene(*neighbour);
    }
}

void PlanScreen::selectLevel(int row)
{
    if (const std::optional<plan::LevelId> level = m_levels->levelAt(row))
        setLevel(*level);
}

void PlanScreen::showLevel(const QString &level)
{
    const auto id = plan::LevelId::fromString(level);
    if (m_plan && plan::findLevel(*m_plan, id))
        setLevel(id);
}

void PlanScreen::selectServedLevel(int row)
{
    if (const std::optional<plan::LevelId> level = m_servedLevels->levelAt(row))
        setLevel(*level);
}

void PlanScreen::levelUp()
{
    if (const std::optional<plan::LevelId> above = m_levels->neighbour(1))
        setLevel(*above);
}

void PlanScreen::levelDown()
{
    if (const std::optional<plan::LevelId> below = m_levels->neighbour(-1))
        setLevel(*below);
}

base::Result<void> PlanScreen::selectLevelNamed(const QString &labelOrOrdinal)
{
    const plan::Level *level = m_plan ? plan::findLevel(*m_plan, labelOrOrdinal) : nullptr;
    if (!level)
        return base::fail(base::ErrorCode::LevelUnknown, m_fileName, labelOrOrdinal);
    setLevel(level->id);
    return {};
}

void PlanScreen::choose(const FeatureRef &ref, bool withDetail)
{
    const plan::Feature *feature = featureOf(ref);
    m_selected = feature ? feature->id : plan::FeatureId();
    m_hasDetail = withDetail;
    if (withDetail) {
        const std::vector<plan::LevelId> levels = levelsOf(ref);
        m_servedLevels->show(*m_plan, levels.size() > 1 ? levels : std::vector<plan::LevelId>{m_level});
        m_servedLevels->setCurrent(m_level);
        m_detail = FeatureDetail::of(*m_plan, ref, m_language);
        m_detailRows->show(m_detail.rows);
    }
    m_found->setMarked(m_selected);
    m_stack->setMarked(m_selected);
    m_search->found()->setMarked(m_selected);
    showHits();
    Q_EMIT selectionChanged();
}

void PlanScreen::select(const QString &feature)
{
    const FeatureRef ref = m_plan ? findFeature(*m_plan, plan::FeatureId::fromString(feature)) : FeatureRef();
    const std::vector<plan::LevelId> served = levelsOf(ref);
    const bool isBetweenTwo = served.size() == 2 && std::find(served.begin(), served.end(), m_level) != served.end();
    choose(ref, featureOf(ref) && !isBetweenTwo);
    if (isBetweenTwo)
        setLevel(served.front() == m_level ? served.back() : served.front());
}

void PlanScreen::pick(const QStringList &features)
{
    if (features.size() < 2) {
        select(features.value(0));
        return;
    }
    std::vector<FeatureRef> things;
    for (const QString &feature : features)
        things.push_back(findFeature(*m_plan, plan::FeatureId::fromString(feature)));
    m_stack->show(m_plan, std::move(things), {m_viewCentre.x(), m_viewCentre.y()});
    Q_EMIT stackOpened();
}

void PlanScreen::tap(const QStringList &features, qreal x, qreal y, qreal reachMetres)
{
    if (!m_plan)
        return;
    if (features.size() > 1) {
        pick(features);
        return;
    }
    const QString feature = features.value(0);
    const FeatureRef ref = findFeature(*m_plan, plan::FeatureId::fromString(feature));
    const bool isSymbol = featureOf(ref) && !std::holds_alternative<const plan::Space *>(ref);
    const auto doors = isSymbol ? std::vector<const plan::Opening *>() : plan::openingsNear(*m_plan, m_level, {x, y}, reachMetres);
    if (!doors.empty())
        select(doors.front()->id.toString());
    else if (featureOf(ref) || !focusBuilding({x, y}))
        select(feature);
}

void PlanScreen::closeDetail()
{
    const bool isOfAList = m_highlighted || !m_search->words().isEmpty();
    choose(m_plan && isOfAList ? findFeature(*m_plan, m_selected) : FeatureRef(), false);
}

void PlanScreen::show(const QString &feature)
{
    const FeatureRef ref = m_plan ? findFeature(*m_plan, plan::FeatureId::fromString(feature)) : FeatureRef();
    if (!featureOf(ref))
        return;
    choose(ref, false);
    const std::vector<plan::LevelId> levels = levelsOf(ref);
    if (!levels.empty() && std::find(levels.begin(), levels.end(), m_level) == levels.end())
        setLevel(*std::min_element(levels.begin(), levels.end(), [this](const plan::LevelId &a, const plan::LevelId &b) {
            return m_levels->floorsAway(a) < m_levels->floorsAway(b);
        }));
    if (const std::optional<geo::Point> spot = spotOf(ref))
        Q_EMIT placeShown(spot->x, spot->y);
}

QString PlanScreen::themeName() const
{
    return scene::themeWord(m_theme);
}

void PlanScreen::setThemeName(const QString &name)
{
    const std::optional<scene::ThemeName> theme = scene::themeNamed(name);
    if (!theme || *theme == m_theme)
        return;
    m_theme = *theme;
    Q_EMIT themeChanged();
}

void PlanScreen::nextTheme()
{
    m_theme = static_cast<scene::ThemeName>((static_cast<int>(m_theme) + 1) % 3);
    Q_EMIT themeChanged();
}

} // namespace ui
