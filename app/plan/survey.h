// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/feature.h"

#include <vector>

namespace plan {

struct Plan;

enum class SurveyState { Present, DeclaredAbsent, NotSurveyed };

/** What somebody said of one group of things on one level (French fire-safety rules, art. MS 41). No row = not surveyed. */
struct SurveyRow
{
    std::optional<LevelId> level; ///< absent: of the whole venue
    QString group;                ///< of data/vocabulary/survey_group.json
    SurveyState state = SurveyState::NotSurveyed;
    QString by;
    std::optional<QDate> on;
    VerifyMethod method = VerifyMethod::Unknown;

    friend bool operator==(const SurveyRow &, const SurveyRow &) = default;
};

/** A group and the levels where nobody surveyed it. */
struct MissingGroup
{
    QString group;
    std::vector<LevelId> levels; ///< ascending
};

/**
 * The groups that nobody surveyed, in the vocabulary's order. A group is surveyed on a level where a row for that level
 * or for the whole venue says present or declared absent; features alone prove nothing about completeness.
 */
std::vector<MissingGroup> missingGroups(const Plan &plan);

} // namespace plan
