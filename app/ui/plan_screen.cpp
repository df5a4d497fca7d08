// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_screen.h"

#include "base/message.h"
#include "geo/mgrs.h"
#include "plan/buildings.h"
#include "plan/door_rooms.h"
#include "plan/facade_code.h"
#include "plan/grid_cell.h"
#include "scene/theme_words.h"
#include "ui/missing_rows.h"
#include "ui/plan_rows.h"
#include "ui/words.h"

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
        m_state = Failed;
        Q_EMIT stateChanged();
        return;
    }
    m_plan = std::move(*loaded);
    m_scenes->reset(m_plan, m_language);
    m_levels->show(*m_plan, {});
    m_categories->show(categoriesOf(*m_plan));
    m_search->setPlan(m_plan);
    m_measure->setPlan(m_plan);
    m_level = {};
    m_firstBuilding = {};
    m_scene.reset();
    m_state = Ready;
    clearHighlight();
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
    const std::vector<plan::LevelId> levels = levelsOf(ref);
    if (m_plan)
        m_servedLevels->show(*m_plan, levels.size() > 1 ? levels : std::vector<plan::LevelId>{m_level});
    m_servedLevels->setCurrent(m_level);
    m_detail = withDetail ? FeatureDetail::of(*m_plan, ref, m_language) : FeatureDetail();
    m_detailRows->show(m_detail.rows);
    m_found->setMarked(m_selected);
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

void PlanScreen::tap(const QString &feature, qreal x, qreal y, qreal reachMetres)
{
    if (!m_plan)
        return;
    const FeatureRef ref = findFeature(*m_plan, plan::FeatureId::fromString(feature));
    const bool isSymbol = featureOf(ref) && !std::holds_alternative<const plan::Space *>(ref);
    const auto doors = isSymbol ? std::vector<const plan::Opening *>() : plan::openingsNear(*m_plan, m_level, {x, y}, reachMetres);
    if (!doors.empty())
        select(doors.front()->id.toString());
    else if (featureOf(ref) || !focusBuilding({x, y}))
        select(feature);
}

void PlanScreen::setViewCentre(QPointF centre)
{
    if (centre == m_viewCentre)
        return;
    m_viewCentre = centre;
    Q_EMIT viewCentreChanged();
    if (!m_plan || m_plan->buildings.size() < 2)
        return;
    const plan::Building *building = plan::buildingAt(*m_plan, {centre.x(), centre.y()});
    if (!building || building->id == m_firstBuilding)
        return;
    m_firstBuilding = building->id;
    m_levels->showFrom(*m_plan, m_firstBuilding);
    m_levels->setCurrent(m_level);
    showHits();
}

QString PlanScreen::levelNote() const
{
    if (!m_plan || m_level.isNull())
        return {};
    const auto has = [this](const auto &things) {
        return std::any_of(things.begin(), things.end(), [this](const auto &thing) { return thing.level == m_level; });
    };
    if (has(m_plan->spaces) || has(m_plan->walls))
        return {};
    return has(m_plan->rasters) ? tr("Only a scan: rooms and doors of this floor are not known")
                                : tr("Nothing of this floor was drawn");
}

QString PlanScreen::centreCell() const
{
    return m_plan && m_plan->grid ? plan::gridCell(*m_plan->grid, {m_viewCentre.x(), m_viewCentre.y()}) : QString();
}

geo::LonLat PlanScreen::centre() const
{
    return geo::Frame(m_plan->venue.anchor).toGeographic({m_viewCentre.x(), m_viewCentre.y()});
}

QString PlanScreen::centreMgrs() const
{
    return m_plan ? geo::mgrs(centre()) : QString();
}

QString PlanScreen::centrePlace() const
{
    return m_plan ? placeText(centre(), m_language) : QString();
}

bool PlanScreen::focusBuilding(geo::Point place)
{
    const plan::Level *current = plan::findLevel(*m_plan, m_level);
    const plan::Building *building = plan::buildingAt(*m_plan, place);
    const plan::Level *level = current && building && current->building != building->id
                                   ? plan::nearestLevel(*m_plan, building->id, current->ordinal)
                                   : nullptr;
    if (level)
        setLevel(level->id);
    return level != nullptr;
}

void PlanScreen::showCell(const QString &cell)
{
    const auto centre = m_plan && m_plan->grid ? plan::gridCellCentre(*m_plan->grid, cell) : std::nullopt;
    if (centre)
        Q_EMIT placeShown(centre->x, centre->y);
}

qreal PlanScreen::bearingWithSideDown(const QString &side) const
{
    for (const plan::Side &candidate : m_plan ? m_plan->sides : std::vector<plan::Side>()) {
        if (candidate.id == plan::FeatureId::fromString(side))
            return std::fmod(plan::outwardDegrees(*m_plan, candidate).value_or(180) + 180, 360);
    }
    return 0;
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

void PlanScreen::highlight(int symbolClass)
{
    const auto chosen = static_cast<scene::SymbolClass>(symbolClass);
    if (!m_categories->find(chosen) || (m_highlighted == chosen && m_isFiltered)) {
        clearHighlight();
        return;
    }
    m_isFiltered = m_highlighted == chosen;
    m_highlighted = chosen;
    m_categories->setHighlighted(m_highlighted);
    if (!m_isFiltered) {
        m_found->showSorted(m_plan, featuresOf(*m_plan, chosen), {m_viewCentre.x(), m_viewCentre.y()});
        writeFound();
    }
    showHits();
    Q_EMIT highlightedClassChanged();
}

void PlanScreen::clearHighlight()
{
    m_highlighted.reset();
    m_isFiltered = false;
    m_categories->setHighlighted({});
    m_found->show(m_plan, {}, {});
    m_foundMissing->show({});
    showHits();
    Q_EMIT highlightedClassChanged();
}

void PlanScreen::writeFound()
{
    std::vector<Row> rows;
    for (const plan::MissingGroup &missing : plan::missingGroups(*m_plan)) {
        if (m_highlighted && categoryOfGroup(missing.group) == m_highlighted)
            rows.push_back(missingRow(*m_plan, missing, m_language));
    }
    m_foundMissing->show(std::move(rows));
}

QString PlanScreen::foundTitle() const
{
    return m_highlighted ? CategoryList::label(*m_highlighted) : QString();
}

QString PlanScreen::foundSummary() const
{
    if (!m_highlighted)
        return {};
    QStringList parts{tr("%Ln known", "things in a list", m_found->count())};
    if (m_foundMissing->count() > 0)
        parts.append(tr("%Ln not surveyed", "groups of things", m_foundMissing->count()));
    if (m_found->count() > 1)
        parts.append(tr("nearest first"));
    return parts.join(QStringLiteral(" · "));
}

void PlanScreen::showHits()
{
    QSet<plan::LevelId> levels;
    if (const Category *category = m_highlighted ? m_categories->find(*m_highlighted) : nullptr)
        levels = category->levels;
    if (m_plan && !m_selected.isNull()) {
        for (const plan::LevelId &level : levelsOf(findFeature(*m_plan, m_selected)))
            levels.insert(level);
    }
    m_levels->setHits(levels);
}

QString PlanScreen::errorText() const
{
    return m_error ? base::message(*m_error, m_language) : QString();
}

QString PlanScreen::missingText() const
{
    return m_missing->count() > 0 ? tr("%Ln not surveyed", "groups of things", m_missing->count()) : QString();
}

QString PlanScreen::noticeText() const
{
    return m_notices->count() > 0 ? tr("%Ln thing(s) of this plan cannot be shown", nullptr, m_notices->count()) : QString();
}

QString PlanScreen::levelLabel() const
{
    const plan::Level *level = m_plan ? plan::findLevel(*m_plan, m_level) : nullptr;
    return level ? ui::levelLabel(*level) : QString();
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

void PlanScreen::setLanguageCode(const QString &code)
{
    const std::optional<base::Language> language = languageOfCode(code);
    if (!language || *language == m_language)
        return;
    m_language = *language;
    m_translation.use(m_language);
    m_categories->retranslate();
    m_found->setLanguage(m_language);
    m_search->setLanguage(m_language);
    m_measure->setLanguage(m_language);
    Q_EMIT viewCentreChanged(); // its place in words
    writeWords();
    if (m_plan) {
        m_scenes->reset(m_plan, m_language); // codes and letters in symbols are words too
        if (!m_level.isNull())
            m_scenes->scene(m_level);
    }
    Q_EMIT languageChanged();
    Q_EMIT stateChanged();
}

void PlanScreen::nextLanguage()
{
    setLanguageCode(m_language == base::Language::French ? QStringLiteral("en") : QStringLiteral("fr"));
}

void PlanScreen::writeWords()
{
    if (!m_plan)
        return;
    Q_EMIT levelNoteChanged();
    m_header = PlanHeader::of(*m_plan, m_today(), m_language);
    m_missing->show(missingRows(*m_plan, m_language));
    m_changes->show(changeRows(*m_plan, m_language));
    m_sources->show(sourceRows(*m_plan, m_language));
    m_importNotes->show(importRows(*m_plan, m_language));
    m_sides->show(sideRows(*m_plan));
    if (hasDetail()) {
        m_detail = FeatureDetail::of(*m_plan, findFeature(*m_plan, m_selected), m_language);
        m_detailRows->show(m_detail.rows);
        Q_EMIT selectionChanged();
    }
    writeFound();
    Q_EMIT highlightedClassChanged();
    writeNotices();
    Q_EMIT planChanged();
}

void PlanScreen::writeNotices()
{
    std::vector<base::Error> errors = m_plan->loadReport.missing;
    if (m_scene)
        errors.insert(errors.end(), m_scene->notDrawn.begin(), m_scene->notDrawn.end());
    std::vector<Row> rows;
    rows.reserve(errors.size());
    for (const base::Error &error : errors)
        rows.push_back({error.place, base::message(error, m_language), true});
    m_notices->show(std::move(rows));
    Q_EMIT noticesChanged();
}

} // namespace ui
