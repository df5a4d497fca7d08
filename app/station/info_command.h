// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "station/console.h"
#include "station/program.h"

#include <string>

namespace CLI {
class App;
}

namespace station {

struct InfoArguments
{
    std::string file;
};

CLI::App *addInfo(CLI::App &app, InfoArguments &arguments, Console &console);
/** Counts of a package by level and table, frame, sources, edition, and what could not be read. */
ExitCode runInfo(const InfoArguments &arguments, const Console &console);

} // namespace station
