// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>

namespace import {

/** What a reason key of an import report says: one sentence, from data/messages/import.json. The key itself where it has no words. */
QString reasonWords(const QString &reason, base::Language language);

} // namespace import
