// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace base {

/** The languages that every word of the program exists in. */
enum class Language { French, English };

} // namespace base
