// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/render_command.h"

#include "station/console.h"
#include "station/picture_output.h"

#include "paint/sheet.h"
#include "store/plan_reader.h"

#include <QRegularExpression>

#include <CLI/CLI.hpp>

namespace station {

constexpr int largestSide = 20000;

struct RenderArguments
{
    std::string file;
    PictureOutput output;
    std::string level; ///< empty: the one that the plan opens on
    std::string size = "1280x800";
};

static std::optional<QSize> parseSize(const std::string &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const QRegularExpressionMatch match = pattern.match(QString::fromStdString(text));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || std::max(size.width(), size.height()) > largestSide)
        return {};
    return size;
}

static void renderLevel(const RenderArguments &arguments, Console &console)
{
    const QString file = QString::fromStdString(arguments.file);
    const std::optional<QSize> size = parseSize(arguments.size);
    if (!size) {
        console.err << console.in("--size : largeur x hauteur, par exemple 1280x800.",
                                  "--size: width x height, for example 1280x800.")
                    << u'\n';
        console.exitCode = ExitCode::WrongUse;
        return;
    }
    if (!arguments.output.mayWrite(console))
        return;
    const base::Result<plan::SharedPlan> plan = store::readPlan(file);
    if (!plan) {
        console.refuse(plan.error());
        return;
    }
    const plan::Level *level =
        arguments.level.empty() ? plan::openingLevel(**plan) : plan::findLevel(**plan, QString::fromStdString(arguments.level));
    if (!level) {
        QStringList labels;
        for (const plan::Level &one : (*plan)->levels)
            labels.append(one.label);
        console.refuse(
            {base::ErrorCode::LevelUnknown, file, QString::fromStdString(arguments.level), labels.join(QStringLiteral(", "))});
        return;
    }
    paint::SheetOptions options;
    options.level = level->id;
    options.theme = arguments.output.theme();
    options.language = console.language;
    options.today = QDate::currentDate();
    options.pixels = *size;
    options.density = arguments.output.density;
    const auto image = [&] { return paint::sheetImage(**plan, options); };
    const auto page = [&](const QString &path) { return paint::writeSheetPdf(**plan, options, path); };
    if (arguments.output.write(console, image, page))
        console.out << level->label << QStringLiteral(" → ") << arguments.output.path() << u'\n';
}

void addRenderCommand(CLI::App &program, Console &console)
{
    const auto arguments = std::make_shared<RenderArguments>();
    const auto words = [&](const char *french, const char *english) { return console.in(french, english).toStdString(); };
    CLI::App *command = program.add_subcommand("render", words("Dessine un niveau en PNG ou PDF.", "Draws a level as PNG or PDF."));
    command->add_option("FILE", arguments->file, words("Plan (.gpkg)", "Plan (.gpkg)"))->required();
    arguments->output.addOptions(*command, console);
    command->add_option("--level", arguments->level, words("Niveau : RDC, R+1, --level=-1", "Level: RDC, R+1, --level=-1"));
    command->add_option("--size", arguments->size, words("Pixels", "Pixels"))->capture_default_str();
    command->footer(words("Exemple :\n  portulan-station render gare.gpkg --level RDC -o rdc.png",
                          "Example:\n  portulan-station render station.gpkg --level RDC -o ground.png"));
    command->callback([arguments, &console] { renderLevel(*arguments, console); });
}

} // namespace station
