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

struct RenderArguments
{
    std::string file;
    std::string output;
    std::string level; ///< empty: the one that the plan opens on
    std::string theme = "day";
    std::string size = "1280x800";
    double density = 1;
};

CLI::App *addRender(CLI::App &app, RenderArguments &arguments);
/** One level as a PNG picture or a PDF page. Needs no display. */
ExitCode runRender(const RenderArguments &arguments, const Console &console);

} // namespace station
