// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/render_command.h"

#include "station/console.h"

#include "paint/sheet.h"
#include "store/plan_reader.h"

#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

namespace station {

constexpr int largestSide = 20000;

struct RenderArguments
{
    std::string file;
    std::string output;
    std::string level; ///< empty: the one that the plan opens on
    std::string theme = "day";
    std::string size = "1280x800";
    double density = 1;
    bool isForced = false;
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

static scene::ThemeName themeNamed(const std::string &name)
{
    return name == "night" ? scene::ThemeName::Night : name == "red" ? scene::ThemeName::Red : scene::ThemeName::Day;
}

static bool draw(const plan::Plan &plan, const paint::SheetOptions &options, const QString &output, Console &console)
{
    if (output.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        const base::Result<void> written = paint::writeSheetPdf(plan, options, output);
        if (!written)
            console.refuse(written.error());
        return written.has_value();
    }
    const bool isSaved = paint::sheetImage(plan, options).save(output);
    if (!isSaved)
        console.refuse({base::ErrorCode::FileNotWritable, output, {}, {}});
    return isSaved;
}

static void renderLevel(const RenderArguments &arguments, Console &console)
{
    const QString file = QString::fromStdString(arguments.file);
    const QString output = QString::fromStdString(arguments.output);
    const std::optional<QSize> size = parseSize(arguments.size);
    if (!size) {
        console.err << console.in("--size : largeur x hauteur, par exemple 1280x800.",
                                  "--size: width x height, for example 1280x800.")
                    << u'\n';
        console.exitCode = ExitCode::WrongUse;
        return;
    }
    if (!arguments.isForced && QFileInfo::exists(output)) {
        console.refuse({base::ErrorCode::FileExists, output, {}, {}});
        return;
    }
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
    options.theme = themeNamed(arguments.theme);
    options.language = console.language;
    options.today = QDate::currentDate();
    options.pixels = *size;
    options.density = arguments.density;
    if (draw(**plan, options, output, console))
        console.out << level->label << QStringLiteral(" → ") << output << u'\n';
}

void addRenderCommand(CLI::App &program, Console &console)
{
    const auto arguments = std::make_shared<RenderArguments>();
    const auto words = [&](const char *french, const char *english) { return console.in(french, english).toStdString(); };
    CLI::App *command = program.add_subcommand("render", words("Dessine un niveau en PNG ou PDF.", "Draws a level as PNG or PDF."));
    command->add_option("FILE", arguments->file, words("Plan (.gpkg)", "Plan (.gpkg)"))->required();
    command->add_option("-o,--output", arguments->output, words("Image (.png) ou page (.pdf)", "Picture (.png) or page (.pdf)"))
        ->required();
    command->add_option("--level", arguments->level, words("Niveau : RDC, R+1, --level=-1", "Level: RDC, R+1, --level=-1"));
    command->add_option("--theme", arguments->theme, words("Thème", "Theme"))
        ->check(CLI::IsMember({"day", "night", "red"}))
        ->capture_default_str();
    command->add_option("--size", arguments->size, words("Pixels", "Pixels"))->capture_default_str();
    command->add_option("--density", arguments->density, words("1 = 160 ppp", "1 = 160 dpi"))
        ->check(CLI::Range(0.25, 8.0))
        ->capture_default_str();
    command->add_flag("--force", arguments->isForced, words("Remplacer un fichier existant", "Replace an existing file"));
    command->footer(words("Exemple :\n  portulan-station render gare.gpkg --level RDC -o rdc.png",
                          "Example:\n  portulan-station render station.gpkg --level RDC -o ground.png"));
    command->callback([arguments, &console] { renderLevel(*arguments, console); });
}

} // namespace station
