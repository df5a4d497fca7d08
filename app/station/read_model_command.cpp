// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/read_model_command.h"

#include "station/console.h"

#include "import/model_file.h"
#include "import/worker.h"

#include <CLI/CLI.hpp>

namespace station {

void addReadModelCommand(CLI::App &program, Console &console)
{
    const auto path = std::make_shared<std::string>();
    CLI::App *command = program.add_subcommand("read-model");
    command->group("");
    command->add_option("FILE", *path)->required();
    command->callback([path, &console] {
        const int code = import::answer([&] {
            return import::readModelFile(QString::fromStdString(*path)).map([](const import::ModelScene &scene) {
                return import::bytesOf(scene);
            });
        });
        console.exitCode = static_cast<ExitCode>(code);
    });
}

} // namespace station
