// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/category.h"

#include "plan/vocabulary.h"

namespace ui {

using scene::SymbolClass;

/** Kinds of equipment, by their symbols; a plan asks for those of thousands of things at once. */
static const QSet<QString> &fireKinds()
{
    static const QSet<QString> fire = [] {
        QSet<QString> kinds;
        if (const plan::VocabularyClass *equipment = plan::Vocabulary::builtIn().findClass(QStringLiteral("equipment"))) {
            for (const plan::Kind &kind : equipment->kinds) {
                if (kind.symbolFrame == u"fire")
                    kinds.insert(kind.kind);
            }
        }
        return kinds;
    }();
    return fire;
}

std::optional<SymbolClass> categoryOfGroup(const QString &group)
{
    const plan::Kind *kind = plan::Vocabulary::builtIn().find(QStringLiteral("survey_group"), group);
    for (const QString &covered : kind ? kind->covers : QStringList()) {
        if (covered.startsWith(u"exit:"))
            return SymbolClass::Exit;
        if (covered.startsWith(u"access_point:"))
            return SymbolClass::AccessPoint;
        if (covered.startsWith(u"cutoff:"))
            return SymbolClass::Cutoff;
        if (covered.startsWith(u"connector:"))
            return SymbolClass::Connector;
        if (covered.startsWith(u"hazard:"))
            return SymbolClass::Hazard;
        if (covered.startsWith(u"equipment:") && fireKinds().contains(covered.section(u':', 1)))
            return SymbolClass::Fire;
    }
    return {};
}

template<class T>
static std::vector<FeatureRef> refs(const std::vector<T> &features)
{
    std::vector<FeatureRef> refs;
    refs.reserve(features.size());
    for (const T &feature : features)
        refs.emplace_back(&feature);
    return refs;
}

static std::vector<FeatureRef> fireEquipment(const plan::Plan &plan)
{
    std::vector<FeatureRef> fire;
    for (const plan::Equipment &equipment : plan.equipment) {
        if (fireKinds().contains(equipment.kind))
            fire.emplace_back(&equipment);
    }
    return fire;
}

std::vector<Category> categoriesOf(const plan::Plan &plan)
{
    std::vector<Category> categories{
        {SymbolClass::Exit, refs(plan.exits), 0, {}, QStringLiteral("exit"), {}},
        {SymbolClass::AccessPoint, refs(plan.accessPoints), 0, {}, QStringLiteral("access"), {}},
        {SymbolClass::Cutoff, refs(plan.cutoffs), 0, {}, QStringLiteral("cutoff-other"), QStringLiteral("cutoff")},
        {SymbolClass::Connector, refs(plan.connectors), 0, {}, QStringLiteral("connector"), QStringLiteral("stair")},
        {SymbolClass::Fire, fireEquipment(plan), 0, {}, QStringLiteral("fire"), QStringLiteral("extinguisher")},
        {SymbolClass::Hazard, refs(plan.hazards), 0, {}, QStringLiteral("hazard"), QStringLiteral("warning")}};
    for (Category &category : categories) {
        for (const FeatureRef &feature : category.features) {
            for (const plan::LevelId &level : levelsOf(feature))
                category.levels.insert(level);
        }
    }
    for (const plan::MissingGroup &missing : plan::missingGroups(plan)) {
        for (Category &candidate : categories)
            candidate.missing += candidate.symbolClass == categoryOfGroup(missing.group) ? 1 : 0;
    }
    return categories;
}

} // namespace ui
