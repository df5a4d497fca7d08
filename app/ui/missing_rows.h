// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"
#include "ui/row_list.h"

namespace ui {

Row missingRow(const plan::Plan &plan, const plan::MissingGroup &missing, base::Language language);

/** The groups that nobody surveyed, each with the floors where. */
std::vector<Row> missingRows(const plan::Plan &plan, base::Language language);

} // namespace ui
