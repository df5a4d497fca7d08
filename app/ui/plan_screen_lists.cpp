// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_screen.h"

#include "ui/missing_rows.h"

namespace ui {

void PlanScreen::highlight(int symbolClass)
{
    const auto chosen = static_cast<scene::SymbolClass>(symbolClass);
    const Category *category = m_categories->find(chosen);
    if (!category || (m_highlighted == chosen && m_isFiltered)) {
        clearHighlight();
        return;
    }
    m_isFiltered = m_highlighted == chosen;
    m_highlighted = chosen;
    m_categories->setHighlighted(m_highlighted);
    if (!m_isFiltered) {
        if (m_hasDetail) // it would lie over the list
            choose({}, false);
        m_found->showSorted(m_plan, category->features, {m_viewCentre.x(), m_viewCentre.y()});
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

} // namespace ui
