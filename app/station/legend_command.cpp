// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/legend_command.h"

#include "station/console.h"
#include "station/picture_output.h"

#include "paint/legend.h"

#include <CLI/CLI.hpp>

namespace station {

static void drawLegend(const PictureOutput &output, Console &console)
{
    if (!output.mayWrite(console))
        return;
    const auto image = [&] { return paint::legendImage(output.theme(), console.language, output.density); };
    const auto page = [&](const QString &path) { return paint::writeLegendPdf(output.theme(), console.language, path); };
    if (output.write(console, image, page))
        console.out << output.path() << u'\n';
}

void addLegendCommand(CLI::App &program, Console &console)
{
    const auto output = std::make_shared<PictureOutput>();
    CLI::App *command = program.add_subcommand(
        "legend", console.in("Dessine tous les symboles, avec leurs mots.", "Draws every symbol, with its words.").toStdString());
    output->addOptions(*command, console);
    command->footer(
        console.in("Exemple :\n  portulan-station legend -o legende.pdf", "Example:\n  portulan-station legend -o legend.pdf")
            .toStdString());
    command->callback([output, &console] { drawLegend(*output, console); });
}

} // namespace station
