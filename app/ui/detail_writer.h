// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feature_detail.h"
#include "ui/words.h"

namespace ui {

/** Writes one detail; one overload for each class of feature. */
class DetailWriter
{
    Q_DECLARE_TR_FUNCTIONS(ui::FeatureDetail)

public:
    DetailWriter(const plan::Plan &plan, base::Language language)
        : m_plan(plan)
        , m_language(language)
    {}

    void operator()(std::monostate) {}
    void operator()(const plan::Exit *exit);
    void operator()(const plan::AccessPoint *accessPoint);
    void operator()(const plan::Cutoff *cutoff);
    void operator()(const plan::Connector *connector);
    void operator()(const plan::Equipment *equipment);
    void operator()(const plan::Hazard *hazard);
    void operator()(const plan::Opening *opening);
    void operator()(const plan::Space *space);

    FeatureDetail take() { return std::move(m_detail); }

private:
    void begin(const plan::Feature &feature, const QString &kind);
    void symbol(const QString &vocabularyClass, const QString &kind);
    void row(const QString &label, const QString &text, bool isWarning = false);
    void levels(const std::vector<plan::LevelId> &ids);
    void place(geo::Point spot);
    void stairs(const plan::Feature &feature, geo::Point spot);
    void pictures(const plan::Feature &feature);
    void door(const plan::Opening &opening);
    /** Which way it opens: what one asks first of a door. */
    Row swing(const plan::Opening &opening) const;
    QString roomText(const plan::Space *room, bool isOutdoors) const;
    QString widthText(const plan::Opening &opening) const;
    static QString yesNo(std::optional<bool> value) { return !value ? QString() : *value ? tr("Yes") : tr("No"); }
    template<class Enum>
    QString words(const char *enumeration, Enum value) const
    {
        return enumerationLabel(QLatin1String(enumeration), plan::word(value), m_language);
    }

    const plan::Plan &m_plan;
    base::Language m_language;
    FeatureDetail m_detail;
};

} // namespace ui
