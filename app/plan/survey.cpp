// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/survey.h"

#include "plan/plan.h"
#include "plan/vocabulary.h"

namespace plan {

static bool isSurveyed(const Plan &plan, const QString &group, const LevelId &level)
{
    return std::any_of(plan.survey.begin(), plan.survey.end(), [&](const SurveyRow &row) {
        return row.group == group && row.state != SurveyState::NotSurveyed && (!row.level || *row.level == level);
    });
}

std::vector<MissingGroup> missingGroups(const Plan &plan)
{
    std::vector<MissingGroup> missing;
    const VocabularyClass *groups = Vocabulary::builtIn().findClass(QStringLiteral("survey_group"));
    if (!groups)
        return missing;
    for (const Kind &group : groups->kinds) {
        MissingGroup here{group.kind, {}};
        for (const Level &level : plan.levels) {
            if (!isSurveyed(plan, group.kind, level.id))
                here.levels.push_back(level.id);
        }
        if (!here.levels.empty())
            missing.push_back(std::move(here));
    }
    return missing;
}

} // namespace plan
