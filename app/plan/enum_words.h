// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QStringList>
#include <QStringView>

namespace plan {

/** The word of an enum value as packages and plan sources write it: "panic_bar", "not_surveyed". Defined for every enum of plan. */
template<class Enum>
QString word(Enum value);

/** The value of a word, or nothing for a word that is none of them. */
template<class Enum>
std::optional<Enum> fromWord(QStringView word);

/** Every word, in the enum's order: for constraints and error messages. */
template<class Enum>
QStringList words();

} // namespace plan
