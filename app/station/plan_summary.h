// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"

#include <QJsonObject>

namespace station {

/** Venue, edition, frame, sources, and counts for each level and in all. Keys are words of the plan package, never translated. */
QJsonObject summaryJson(const plan::Plan &plan);

/** The same for a person: a table with one line for each level, the highest first. */
QString summaryText(const plan::Plan &plan, base::Language language);

} // namespace station
