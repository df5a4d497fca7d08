// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace station {

struct Console;

/** "render venue.gpkg --level RDC -o rdc.png": one level as a PNG picture or a PDF page. Needs a QGuiApplication, but no display. */
void addRenderCommand(CLI::App &program, Console &console);

} // namespace station
