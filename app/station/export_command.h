// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace station {

struct Console;

/** "export venue.gpkg -o venue.glb": the building standing up, as a 3D model for other programs. */
void addExportCommand(CLI::App &program, Console &console);

} // namespace station
