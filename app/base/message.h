// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/language.h"

namespace base {

/** One sentence that names the file and place, and one that says what to do. The only place where an error gets words. */
QString message(const Error &error, Language language);

} // namespace base
