// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/level_names.h"

#include <QHash>

#include <algorithm>

namespace plan {

namespace {

constexpr qsizetype longestName = 63; ///< in bytes: Blender cuts what is longer

/** What a level may be called, the plainest first. */
QStringList namesFor(const Plan &plan, const Level &level)
{
    if (level.label.isEmpty())
        return {};
    const auto joined = [](const QString &a, const QString &b) { return QStringLiteral("%1 · %2").arg(a, b).simplified(); };
    QStringList names{level.label.simplified()};
    const auto building = std::find_if(plan.buildings.begin(), plan.buildings.end(),
                                       [&](const Building &candidate) { return level.building == candidate.id; });
    if (building != plan.buildings.end() && !building->name.isEmpty())
        names.append(joined(building->name, level.label));
    names.append(joined(level.label, level.id.toString()));
    names.removeIf([](const QString &name) { return name.toUtf8().size() > longestName; });
    return names;
}

} // namespace

QStringList levelNames(const Plan &plan)
{
    QHash<QString, int> levelsFor;
    for (const Level &level : plan.levels) {
        for (const QString &name : namesFor(plan, level))
            ++levelsFor[nameKey(name)];
    }
    QStringList chosen;
    for (const Level &level : plan.levels) {
        const QStringList names = namesFor(plan, level);
        const auto own =
            std::find_if(names.begin(), names.end(), [&](const QString &name) { return levelsFor.value(nameKey(name)) == 1; });
        chosen.append(own == names.end() ? level.id.toString() : *own);
    }
    return chosen;
}

QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace plan
