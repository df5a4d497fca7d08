// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/render_command.h"

#include "paint/sheet.h"
#include "store/plan_reader.h"

#include <QImage>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

namespace station {

constexpr int largestSide = 20000;

CLI::App *addRender(CLI::App &app, RenderArguments &arguments)
{
    CLI::App *command = app.add_subcommand("render", "Dessine un niveau en PNG ou PDF / draws a level as PNG or PDF");
    command->add_option("file", arguments.file, "plan.gpkg")->required();
    command->add_option("-o,--output", arguments.output, "plan.png | plan.pdf")->required();
    command->add_option("--level", arguments.level, "RDC, R+1, -1");
    command->add_option("--theme", arguments.theme)->check(CLI::IsMember({"day", "night", "red"}))->capture_default_str();
    command->add_option("--size", arguments.size, "pixels")->capture_default_str();
    command->add_option("--density", arguments.density, "1 = 160 dpi")->check(CLI::Range(0.25, 8.0))->capture_default_str();
    command->footer("portulan-station render gare.gpkg --level RDC -o rdc.png");
    return command;
}

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

ExitCode runRender(const RenderArguments &arguments, const Console &console)
{
    const std::optional<QSize> size = parseSize(arguments.size);
    if (!size) {
        console.say(console.words("--size : largeur x hauteur, par exemple 1280x800.", "--size: width x height, for example 1280x800."));
        return ExitCode::WrongUse;
    }
    const QString file = QString::fromStdString(arguments.file);
    const base::Result<plan::SharedPlan> plan = store::readPlan(file);
    if (!plan) {
        console.complain(plan.error());
        return ExitCode::Refused;
    }
    const plan::Level *level = arguments.level.empty() ? plan::openingLevel(**plan)
                                                       : plan::findLevel(**plan, QString::fromStdString(arguments.level));
    if (!level) {
        QStringList labels;
        for (const plan::Level &one : (*plan)->levels)
            labels << one.label;
        console.complain({base::ErrorCode::LevelUnknown, file, QString::fromStdString(arguments.level), labels.join(QStringLiteral(", "))});
        return ExitCode::Refused;
    }
    paint::SheetOptions options;
    options.level = level->id;
    options.theme = themeNamed(arguments.theme);
    options.language = console.language;
    options.today = QDate::currentDate();
    options.pixels = *size;
    options.density = arguments.density;
    const QString output = QString::fromStdString(arguments.output);
    if (output.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        if (const base::Result<void> written = paint::writeSheetPdf(**plan, options, output); !written) {
            console.complain(written.error());
            return ExitCode::Refused;
        }
        return ExitCode::Done;
    }
    if (!paint::sheetImage(**plan, options).save(output)) {
        console.complain({base::ErrorCode::FileNotWritable, output, {}, {}});
        return ExitCode::Refused;
    }
    return ExitCode::Done;
}

} // namespace station
