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

struct ImportArguments
{
    std::string source;
    std::string output;
    std::string name;
    bool isForced = false;
};

CLI::App *addImport(CLI::App &app, ImportArguments &arguments, Console &console);
/** Imports a source and writes a draft package; says what arrived on each level and what did not. */
ExitCode runImport(const ImportArguments &arguments, const Console &console);

} // namespace station
