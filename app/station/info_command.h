// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace station {

struct Console;

/** "info venue.gpkg": counts for each level and table, frame, sources, edition. */
void addInfoCommand(CLI::App &program, Console &console);

} // namespace station
