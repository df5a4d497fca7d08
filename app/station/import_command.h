// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace station {

struct Console;

/** "import SOURCE -o venue.gpkg": a draft plan package from a source file, and the report of what did not arrive as it was. */
void addImportCommand(CLI::App &program, Console &console);

} // namespace station
