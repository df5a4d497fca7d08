// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/info_command.h"

#include "station/counts.h"

#include "base/message.h"
#include "store/plan_reader.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace station {

CLI::App *addInfo(CLI::App &app, InfoArguments &arguments, Console &console)
{
    CLI::App *command = app.add_subcommand("info", "Dit ce qu'un plan contient / says what a plan holds");
    command->add_option("file", arguments.file, "plan.gpkg")->required();
    command->add_flag("--json", console.isJson, "pour les machines / for machines");
    command->footer("portulan-station info gare.gpkg --json");
    return command;
}

static void insertCounts(QJsonObject &object, const std::vector<Count> &counts)
{
    for (const Count &count : counts)
        object.insert(QString::fromLatin1(count.table), count.count);
}

static QJsonObject asJson(const plan::Plan &plan, const Console &console)
{
    QJsonArray levels;
    for (const plan::Level &level : plan.levels) {
        QJsonObject object{{QStringLiteral("ordinal"), level.ordinal.hundredths / 100.0}, {QStringLiteral("label"), level.label}};
        insertCounts(object, countsOf(plan, level.id));
        levels.append(object);
    }
    QJsonArray sources;
    for (const plan::Source &source : plan.sources) {
        sources.append(QJsonObject{{QStringLiteral("title"), source.title},
                                   {QStringLiteral("sha256"), source.sha256},
                                   {QStringLiteral("date"), source.date ? source.date->toString(Qt::ISODate) : QString()},
                                   {QStringLiteral("licence"), source.licence},
                                   {QStringLiteral("attribution"), source.attribution}});
    }
    QJsonArray missing;
    for (const base::Error &error : plan.loadReport.missing)
        missing.append(base::message(error, console.language));
    QJsonObject totals;
    insertCounts(totals, totalsOf(plan));
    return {{QStringLiteral("venue"), plan.venue.name},
            {QStringLiteral("id"), plan.venue.id.toString()},
            {QStringLiteral("edition"), plan.venue.edition},
            {QStringLiteral("anchor"), QJsonArray{plan.venue.anchor.lon, plan.venue.anchor.lat}},
            {QStringLiteral("wkt"), geo::Frame(plan.venue.anchor).wkt()},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("totals"), totals},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("unreadable"), missing}};
}

static void sayText(const plan::Plan &plan, const Console &console)
{
    const auto joined = [](const std::vector<Count> &counts) {
        QStringList parts;
        for (const Count &count : counts) {
            if (count.count > 0)
                parts << QStringLiteral("%1 %2").arg(QString::fromLatin1(count.table)).arg(count.count);
        }
        return parts.join(QStringLiteral(", "));
    };
    const QString edition = plan.venue.edition == 0 ? console.words("brouillon", "draft") : QString::number(plan.venue.edition);
    console.say(QStringLiteral("%1 (%2)").arg(plan.venue.name, edition));
    console.say(QStringLiteral("%1 %2").arg(plan.venue.address, plan.venue.city).trimmed());
    for (auto level = plan.levels.rbegin(); level != plan.levels.rend(); ++level)
        console.say(QStringLiteral("  %1 (%2): ").arg(level->label, plan::ordinalText(level->ordinal)) + joined(countsOf(plan, level->id)));
    console.say(console.words("  dehors : ", "  outdoors: ") + joined(countsOf(plan, std::nullopt)));
    for (const plan::Source &source : plan.sources)
        console.say(QStringLiteral("  %1 · %2 · %3").arg(source.title, source.licence, source.attribution));
    for (const base::Error &error : plan.loadReport.missing)
        console.say(QStringLiteral("  ! ") + base::message(error, console.language));
}

ExitCode runInfo(const InfoArguments &arguments, const Console &console)
{
    const base::Result<plan::SharedPlan> plan = store::readPlan(QString::fromStdString(arguments.file));
    if (!plan) {
        console.complain(plan.error());
        return ExitCode::Refused;
    }
    if (console.isJson)
        console.say(asJson(**plan, console));
    else
        sayText(**plan, console);
    return ExitCode::Done;
}

} // namespace station
