// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace station {

/** The program's exit codes. */
enum class ExitCode { Done = 0, Refused = 1, WrongUse = 2 };

/** Parses the command line and runs the command that it names. Needs a QGuiApplication. */
int run(int argc, char **argv);

} // namespace station
