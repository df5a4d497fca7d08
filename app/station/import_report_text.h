// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/report.h"

#include <QJsonArray>

namespace station {

/** Every note, with its key and its words. */
QJsonArray reportJson(const plan::ImportReport &report, base::Language language);

/** Grouped by reason, most frequent first, each with its count and its first few objects. */
QString reportText(const plan::ImportReport &report, base::Language language);

} // namespace station
