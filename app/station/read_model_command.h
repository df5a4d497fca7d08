// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace station {

struct Console;

/** "read-model FILE", which the help does not show: what the import starts in a process of its own. */
void addReadModelCommand(CLI::App &program, Console &console);

} // namespace station
