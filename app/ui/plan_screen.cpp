// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_screen.h"

#include "base/message.h"
#include "ui/missing_rows.h"
#include "ui/theme_words.h"
#include "ui/words.h"

#include <QFileInfo>

namespace ui {

PlanScreen::PlanScreen(PlanLoader loader, std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_today(std::move(today))
    , m_levels(new LevelList(this))
    , m_servedLevels(new LevelList(this))
    , m_categories(new CategoryList(this))
    , m_missing(new RowList(this))
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
    m_level = {};
    m_scene.reset();
    m_highlighted.reset();
    m_categories->setHighlighted({});
    m_state = Ready;
    select({});
    writeWords();
    Q_EMIT sceneChanged();
    Q_EMIT highlightedClassChanged();
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
    Q_EMIT levelChanged();
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
        if (const std::optional<plan::LevelId> neighbour = m_levels->levelAt(m_levels->currentRow() + step))
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
    selectLevel(m_levels->currentRow() - 1);
}

void PlanScreen::levelDown()
{
    selectLevel(m_levels->currentRow() + 1);
}

base::Result<void> PlanScreen::selectLevelNamed(const QString &labelOrOrdinal)
{
    const plan::Level *level = m_plan ? plan::findLevel(*m_plan, labelOrOrdinal) : nullptr;
    if (!level)
        return base::fail(base::ErrorCode::LevelUnknown, m_fileName, labelOrOrdinal);
    setLevel(level->id);
    return {};
}

void PlanScreen::select(const QString &feature)
{
    const FeatureRef ref = m_plan ? findFeature(*m_plan, plan::FeatureId::fromString(feature)) : FeatureRef();
    const plan::Feature *found = featureOf(ref);
    m_selected = found ? found->id : plan::FeatureId();
    std::vector<plan::LevelId> served;
    if (const auto *connector = std::get_if<const plan::Connector *>(&ref)) {
        for (const plan::ConnectorLevel &level : (*connector)->levels)
            served.push_back(level.level);
    }
    if (m_plan)
        m_servedLevels->show(*m_plan, served.size() > 1 ? served : std::vector<plan::LevelId>{m_level});
    m_servedLevels->setCurrent(m_level);
    const bool isBetweenTwo = served.size() == 2 && std::find(served.begin(), served.end(), m_level) != served.end();
    m_detail = isBetweenTwo || !m_plan ? FeatureDetail() : FeatureDetail::of(*m_plan, ref, m_language);
    m_detailRows->show(m_detail.rows);
    showHits();
    Q_EMIT selectionChanged();
    if (isBetweenTwo)
        setLevel(served.front() == m_level ? served.back() : served.front());
}

void PlanScreen::highlight(int symbolClass)
{
    const auto chosen = static_cast<scene::SymbolClass>(symbolClass);
    m_highlighted = m_highlighted == chosen || !m_categories->find(chosen) ? std::nullopt : std::optional(chosen);
    m_categories->setHighlighted(m_highlighted);
    showHits();
    Q_EMIT highlightedClassChanged();
}

void PlanScreen::showHits()
{
    QSet<plan::LevelId> levels;
    if (const Category *category = m_highlighted ? m_categories->find(*m_highlighted) : nullptr)
        levels = category->levels;
    if (m_plan && !m_selected.isNull()) {
        const FeatureRef ref = findFeature(*m_plan, m_selected);
        if (const auto *connector = std::get_if<const plan::Connector *>(&ref)) {
            for (const plan::ConnectorLevel &level : (*connector)->levels)
                levels.insert(level.level);
        } else if (const plan::Feature *feature = featureOf(ref); feature && feature->level) {
            levels.insert(*feature->level);
        }
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
    return themeWord(m_theme);
}

void PlanScreen::setThemeName(const QString &name)
{
    const std::optional<scene::ThemeName> theme = themeNamed(name);
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
    m_header = PlanHeader::of(*m_plan, m_today(), m_language);
    m_missing->show(missingRows(*m_plan, m_language));
    if (hasDetail()) {
        m_detail = FeatureDetail::of(*m_plan, findFeature(*m_plan, m_selected), m_language);
        m_detailRows->show(m_detail.rows);
        Q_EMIT selectionChanged();
    }
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
