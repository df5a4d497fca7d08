// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_search.h"

#include "base/message.h"
#include "plan/grid_cell.h"

namespace ui {

PlanSearch::PlanSearch(FeatureFinderOf finderOf, std::function<geo::Point()> from, QObject *parent)
    : QObject(parent)
    , m_finderOf(std::move(finderOf))
    , m_from(std::move(from))
    , m_found(new FeatureList(this))
{}

void PlanSearch::setPlan(const plan::SharedPlan &plan)
{
    m_plan = plan;
    m_finder = m_finderOf(plan);
    m_found->show(plan, {}, {});
    setWords({});
}

void PlanSearch::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    const int asked = ++m_asked;
    Q_EMIT wordsChanged();
    if (words.trimmed().isEmpty() || !m_finder) {
        m_isAnswered = false;
        m_found->show(m_plan, {}, {});
        Q_EMIT summaryChanged();
        return;
    }
    m_background.run(
        this, [finder = m_finder, words] { return finder(words); },
        [this, asked](const base::Result<std::vector<plan::FeatureId>> &found) {
            if (asked == m_asked)
                take(found);
        });
}

void PlanSearch::take(const base::Result<std::vector<plan::FeatureId>> &found)
{
    m_isAnswered = true;
    m_error = found ? std::nullopt : std::optional(found.error());
    std::vector<FeatureRef> features;
    for (const plan::FeatureId &id : found ? *found : std::vector<plan::FeatureId>()) {
        if (const FeatureRef ref = findFeature(*m_plan, id); featureOf(ref))
            features.push_back(ref);
    }
    m_found->show(m_plan, std::move(features), m_from());
    Q_EMIT summaryChanged();
}

QString PlanSearch::cell() const
{
    const bool isCell = m_plan && m_plan->grid && plan::gridCellCentre(*m_plan->grid, m_words);
    return isCell ? m_words.toUpper().remove(u' ') : QString();
}

QString PlanSearch::summary() const
{
    if (!m_isAnswered)
        return {};
    if (m_error)
        return base::message(*m_error, m_language);
    return m_found->count() == 0 ? tr("Nothing found") : tr("%Ln found", "things of the plan", m_found->count());
}

void PlanSearch::setLanguage(base::Language language)
{
    m_language = language;
    m_found->setLanguage(language);
    Q_EMIT summaryChanged();
}

} // namespace ui
