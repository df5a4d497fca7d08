// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/export_command.h"

#include "station/console.h"
#include "station/glb.h"

#include "plan/level_names.h"
#include "scene/theme_words.h"
#include "store/plan_reader.h"

#include <QFileInfo>
#include <QSaveFile>

#include <CLI/CLI.hpp>

namespace station {

struct ExportArguments
{
    std::string file;
    std::string output;
    std::string theme = "day";
    bool isForced = false;
};

static base::Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(base::ErrorCode::FileNotWritable, path, {}, file.errorString());
    return {};
}

static void exportPlan(const ExportArguments &arguments, Console &console)
{
    const QString path = QString::fromStdString(arguments.output);
    if (!path.endsWith(QStringLiteral(".glb"), Qt::CaseInsensitive)) {
        console.err << console.in("-o : un nom en .glb, par exemple gare.glb.", "-o: a name in .glb, for example station.glb.")
                    << u'\n';
        console.exitCode = ExitCode::WrongUse;
        return;
    }
    if (!arguments.isForced && QFileInfo::exists(path)) {
        console.refuse({base::ErrorCode::FileExists, path, {}, {}});
        return;
    }
    const base::Result<plan::SharedPlan> plan = store::readPlan(QString::fromStdString(arguments.file));
    if (!plan) {
        console.refuse(plan.error());
        return;
    }
    const scene::ThemeName theme = scene::themeNamed(QString::fromStdString(arguments.theme)).value_or(scene::ThemeName::Day);
    if (const base::Result<void> written = write(path, glb(**plan, theme)); !written) {
        console.refuse(written.error());
        return;
    }
    console.out << plan::levelNames(**plan).join(QStringLiteral(", ")) << QStringLiteral(" → ") << path << u'\n';
}

void addExportCommand(CLI::App &program, Console &console)
{
    const auto arguments = std::make_shared<ExportArguments>();
    const auto words = [&](const char *french, const char *english) { return console.in(french, english).toStdString(); };
    CLI::App *command = program.add_subcommand(
        "export", words("Écrit le bâtiment en 3D, pour d'autres logiciels.", "Writes the building in 3D, for other programs."));
    command->add_option("FILE", arguments->file, words("Plan (.gpkg)", "Plan (.gpkg)"))->required();
    command->add_option("-o,--output", arguments->output, words("Modèle (.glb)", "Model (.glb)"))->required();
    command->add_option("--theme", arguments->theme, words("Thème", "Theme"))
        ->check(CLI::IsMember({"day", "night", "red"}))
        ->capture_default_str();
    command->add_flag("--force", arguments->isForced, words("Remplacer un fichier existant", "Replace an existing file"));
    command->footer(words("Exemple :\n  portulan-station export gare.gpkg -o gare.glb",
                          "Example:\n  portulan-station export station.gpkg -o station.glb"));
    command->callback([arguments, &console] { exportPlan(*arguments, console); });
}

} // namespace station
