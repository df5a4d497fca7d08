// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QProcessEnvironment>
#include <QStringList>

class QTextStream;

namespace station {

/** Runs one command line of portulan-station, the program's name first. Returns the exit code: 0 done, 1 refused, 2 wrong use. */
int run(const QStringList &arguments, QTextStream &out, QTextStream &err);

/** French where the environment's messages are French, as gettext reads LC_ALL, LC_MESSAGES and LANG; else English. */
base::Language languageOf(const QProcessEnvironment &environment);

} // namespace station
