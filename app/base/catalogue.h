// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>

namespace base {

/**
 * The words of a key in data/messages/<catalogue>.json; the key itself where the catalogue lacks it, so that something
 * always reaches the reader.
 */
QString catalogueWords(const QString &catalogue, const QString &key, Language language);

} // namespace base
