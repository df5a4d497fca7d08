// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/missing_rows.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace ui {

Row missingRow(const plan::Plan &plan, const plan::MissingGroup &missing, base::Language language)
{
    QStringList labels;
    for (const plan::LevelId &id : missing.levels) {
        if (const plan::Level *level = plan::findLevel(plan, id))
            labels.append(levelLabel(*level));
    }
    const bool isEverywhere = missing.levels.size() == plan.levels.size();
    return {kindLabel(QStringLiteral("survey_group"), missing.group, language),
            isEverywhere
                ? QCoreApplication::translate("ui::MissingRows", "Not surveyed on any floor")
                : QCoreApplication::translate("ui::MissingRows", "Not surveyed: %1").arg(labels.join(QStringLiteral(", "))),
            true};
}

std::vector<Row> missingRows(const plan::Plan &plan, base::Language language)
{
    std::vector<Row> rows;
    for (const plan::MissingGroup &missing : plan::missingGroups(plan))
        rows.push_back(missingRow(plan, missing, language));
    return rows;
}

} // namespace ui
