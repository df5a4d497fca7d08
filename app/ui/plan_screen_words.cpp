// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_screen.h"

#include "base/message.h"
#include "ui/missing_rows.h"
#include "ui/plan_rows.h"
#include "ui/words.h"

namespace ui {

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
    QStringList lines;
    if (m_error && m_plan)
        lines << tr("%1 could not be opened: the plan before stays open").arg(m_fileName);
    if (const int things = m_notices->count() - (m_error ? 1 : 0); things > 0)
        lines << tr("%Ln thing(s) of this plan cannot be shown", nullptr, things);
    return lines.join(u'\n');
}

QString PlanScreen::levelLabel() const
{
    const plan::Level *level = m_plan ? plan::findLevel(*m_plan, m_level) : nullptr;
    return level ? ui::levelLabel(*level) : QString();
}

void PlanScreen::setLanguageCode(const QString &code)
{
    const std::optional<base::Language> language = languageOfCode(code);
    if (!language || *language == m_language)
        return;
    m_language = *language;
    m_translation.use(m_language);
    m_categories->retranslate();
    m_levels->retranslate();
    m_servedLevels->retranslate();
    m_found->setLanguage(m_language);
    m_stack->setLanguage(m_language);
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
    if (m_error)
        errors.insert(errors.begin(), *m_error);
    std::vector<Row> rows;
    rows.reserve(errors.size());
    for (const base::Error &error : errors)
        rows.push_back({error.place, base::message(error, m_language), true});
    m_notices->show(std::move(rows));
    Q_EMIT noticesChanged();
}

} // namespace ui
