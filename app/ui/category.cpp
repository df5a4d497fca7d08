// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/category.h"

#include "plan/vocabulary.h"

namespace ui {

using scene::SymbolClass;

static void count(Category &category, const plan::Feature &feature)
{
    ++category.count;
    if (feature.level)
        category.levels.insert(*feature.level);
}

static bool isFireEquipment(const plan::Equipment &equipment)
{
    const plan::Kind *kind = plan::Vocabulary::builtIn().find(QStringLiteral("equipment"), equipment.kind);
    return kind && kind->symbolFrame == u"fire";
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
        if (covered.startsWith(u"equipment:")) {
            const plan::Kind *equipment = plan::Vocabulary::builtIn().find(QStringLiteral("equipment"), covered.section(u':', 1));
            if (equipment && equipment->symbolFrame == u"fire")
                return SymbolClass::Fire;
        }
    }
    return {};
}

static Category empty(SymbolClass symbolClass, const QString &frame, const QString &pictogram)
{
    Category category;
    category.symbolClass = symbolClass;
    category.frame = frame;
    category.pictogram = pictogram;
    return category;
}

std::vector<Category> categoriesOf(const plan::Plan &plan)
{
    Category exits = empty(SymbolClass::Exit, QStringLiteral("exit"), {});
    for (const plan::Exit &exit : plan.exits)
        count(exits, exit);
    Category accessPoints = empty(SymbolClass::AccessPoint, QStringLiteral("access"), {});
    for (const plan::AccessPoint &accessPoint : plan.accessPoints)
        count(accessPoints, accessPoint);
    Category cutoffs = empty(SymbolClass::Cutoff, QStringLiteral("cutoff-other"), QStringLiteral("electricity"));
    for (const plan::Cutoff &cutoff : plan.cutoffs)
        count(cutoffs, cutoff);
    Category connectors = empty(SymbolClass::Connector, QStringLiteral("connector"), QStringLiteral("stair"));
    for (const plan::Connector &connector : plan.connectors) {
        ++connectors.count;
        for (const plan::ConnectorLevel &level : connector.levels)
            connectors.levels.insert(level.level);
    }
    Category fire = empty(SymbolClass::Fire, QStringLiteral("fire"), QStringLiteral("extinguisher"));
    for (const plan::Equipment &equipment : plan.equipment) {
        if (isFireEquipment(equipment))
            count(fire, equipment);
    }
    Category hazards = empty(SymbolClass::Hazard, QStringLiteral("hazard"), QStringLiteral("warning"));
    for (const plan::Hazard &hazard : plan.hazards)
        count(hazards, hazard);

    std::vector<Category> categories{exits, accessPoints, cutoffs, connectors, fire, hazards};
    for (const plan::MissingGroup &missing : plan::missingGroups(plan)) {
        for (Category &candidate : categories)
            candidate.missing += candidate.symbolClass == categoryOfGroup(missing.group) ? 1 : 0;
    }
    return categories;
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

std::vector<FeatureRef> featuresOf(const plan::Plan &plan, SymbolClass symbolClass)
{
    switch (symbolClass) {
    case SymbolClass::Exit:
        return refs(plan.exits);
    case SymbolClass::AccessPoint:
        return refs(plan.accessPoints);
    case SymbolClass::Cutoff:
        return refs(plan.cutoffs);
    case SymbolClass::Connector:
        return refs(plan.connectors);
    case SymbolClass::Hazard:
        return refs(plan.hazards);
    case SymbolClass::Fire: {
        std::vector<FeatureRef> fire;
        for (const plan::Equipment &equipment : plan.equipment) {
            if (isFireEquipment(equipment))
                fire.emplace_back(&equipment);
        }
        return fire;
    }
    default:
        return {};
    }
}

} // namespace ui
