// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace plan {

/** What names this level alone, whatever the case of letters: its label; with its building's name or else its id where others have it too. */
QString uniqueLabel(const Plan &plan, const Level &level);

} // namespace plan
