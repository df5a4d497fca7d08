// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/background.h"
#include "ui/feature_finder.h"
#include "ui/feature_list.h"

namespace ui {

/** What one types to find a thing of the open plan, and what was found. GUI thread. */
class PlanSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of PlanScreen")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(QString cell READ cell NOTIFY wordsChanged)         ///< that the words name, or empty
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged) ///< "12 found", or why nothing is; empty before the answer
    Q_PROPERTY(ui::FeatureList *found READ found CONSTANT)

public:
    /** `from` gives the place from which distances count. */
    PlanSearch(FeatureFinderOf finderOf, std::function<geo::Point()> from, QObject *parent = nullptr);

    void setPlan(const plan::SharedPlan &plan);
    QString words() const { return m_words; }
    void setWords(const QString &words);
    QString cell() const;
    QString summary() const;
    FeatureList *found() const { return m_found; }
    void setLanguage(base::Language language);

Q_SIGNALS:
    void wordsChanged();
    void summaryChanged();

private:
    void take(const base::Result<std::vector<plan::FeatureId>> &found);

    FeatureFinderOf m_finderOf;
    std::function<geo::Point()> m_from;
    plan::SharedPlan m_plan;
    FeatureFinder m_finder;
    QString m_words;
    std::optional<base::Error> m_error;
    base::Language m_language = base::Language::French;
    bool m_isAnswered = false;
    int m_asked = 0; ///< answers to earlier words come too late
    FeatureList *m_found;
    Background m_background;
};

} // namespace ui
