// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/info_command.h"

#include "station/console.h"
#include "station/plan_summary.h"

#include "base/message.h"
#include "store/plan_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

namespace station {

struct InfoArguments
{
    std::string file;
};

static void print(Console &console, const plan::Plan &plan)
{
    if (!console.isJson) {
        console.out << summaryText(plan, console.language);
        for (const base::Error &missing : plan.loadReport.missing)
            console.out << console.in("Illisible : ", "Not readable: ") << base::message(missing, console.language) << u'\n';
        return;
    }
    QJsonObject object = summaryJson(plan);
    QJsonArray missing;
    for (const base::Error &error : plan.loadReport.missing)
        missing.append(base::message(error, console.language));
    object.insert(QStringLiteral("not_readable"), missing);
    console.out << QJsonDocument(object).toJson();
}

void addInfoCommand(CLI::App &program, Console &console)
{
    const auto arguments = std::make_shared<InfoArguments>();
    CLI::App *command = program.add_subcommand(
        "info",
        console.in("Dit ce qu’un plan contient, niveau par niveau.", "Says what a plan holds, level by level.").toStdString());
    command->add_option("FILE", arguments->file, console.in("Plan (.gpkg)", "Plan (.gpkg)").toStdString())->required();
    command->add_flag("--json", console.isJson, console.in("En JSON, pour un programme", "As JSON, for a program").toStdString());
    command->footer(
        console.in("Exemple :\n  portulan-station info gare.gpkg --json", "Example:\n  portulan-station info station.gpkg --json")
            .toStdString());
    command->callback([arguments, &console] {
        const base::Result<plan::SharedPlan> plan = store::readPlan(QString::fromStdString(arguments->file));
        if (plan)
            print(console, **plan);
        else
            console.refuse(plan.error());
    });
}

} // namespace station
