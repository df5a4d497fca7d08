// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace station {

struct Console;

/** `legend`: every symbol with its words as a picture or page. */
void addLegendCommand(CLI::App &program, Console &console);

} // namespace station
