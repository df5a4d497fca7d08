// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"
#include "ui/row_list.h"

namespace ui {

/** What is not as it was in the earlier edition. A row leads to its thing where the plan still has it. */
std::vector<Row> changeRows(const plan::Plan &plan, base::Language language);

/** Where the facts come from: title, date, licence. */
std::vector<Row> sourceRows(const plan::Plan &plan, base::Language language);

/** What the import lost, mended or assumed: a row for each reason, what was lost first. */
std::vector<Row> importRows(const plan::Plan &plan, base::Language language);

/** The sides that can be turned towards the reader: "A · Face quai". */
std::vector<Row> sideRows(const plan::Plan &plan);

} // namespace ui
