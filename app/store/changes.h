// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <vector>

namespace store {

/**
 * What is not in `after` as it was in `before`, an earlier edition of the same venue: features added, removed, moved (only
 * their place differs) or edited, each with a line of words in both languages. When, by whom and how something was verified,
 * and what it was drawn from, are no changes.
 */
std::vector<plan::Change> changesBetween(const plan::Plan &before, const plan::Plan &after);

} // namespace store
