// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/plan_counts.h"

#include <algorithm>

namespace station {

/** Calls `visit` with the name and the rows of every table whose features stand on levels. */
template<class Visit>
static void eachTable(const plan::Plan &plan, const Visit &visit)
{
    visit(QStringLiteral("space"), plan.spaces);
    visit(QStringLiteral("wall"), plan.walls);
    visit(QStringLiteral("opening"), plan.openings);
    visit(QStringLiteral("exit"), plan.exits);
    visit(QStringLiteral("access_point"), plan.accessPoints);
    visit(QStringLiteral("cutoff"), plan.cutoffs);
    visit(QStringLiteral("equipment"), plan.equipment);
    visit(QStringLiteral("hazard"), plan.hazards);
}

const QStringList &countedTables()
{
    static const QStringList tables = [] {
        QStringList names;
        eachTable({}, [&](const QString &name, const auto &) { names.append(name); });
        names.insert(3, QStringLiteral("connector"));
        return names;
    }();
    return tables;
}

QMap<QString, int> countsOn(const plan::Plan &plan, const std::optional<plan::LevelId> &level)
{
    QMap<QString, int> counts;
    eachTable(plan, [&](const QString &name, const auto &rows) {
        counts[name] = static_cast<int>(
            std::count_if(rows.begin(), rows.end(), [&](const plan::Feature &feature) { return feature.level == level; }));
    });
    counts[QStringLiteral("connector")] =
        static_cast<int>(std::count_if(plan.connectors.begin(), plan.connectors.end(),
                                       [&](const plan::Connector &connector) { return level && plan::serves(connector, *level); }));
    return counts;
}

QMap<QString, int> totals(const plan::Plan &plan)
{
    QMap<QString, int> counts;
    const auto add = [&](const QString &name, const auto &rows) { counts[name] = static_cast<int>(rows.size()); };
    eachTable(plan, add);
    add(QStringLiteral("connector"), plan.connectors);
    add(QStringLiteral("building"), plan.buildings);
    add(QStringLiteral("level"), plan.levels);
    add(QStringLiteral("side"), plan.sides);
    add(QStringLiteral("sector"), plan.sectors);
    add(QStringLiteral("site"), plan.site);
    add(QStringLiteral("survey"), plan.survey);
    add(QStringLiteral("source"), plan.sources);
    return counts;
}

} // namespace station
