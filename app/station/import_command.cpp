// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/import_command.h"

#include "station/counts.h"

#include "base/catalogue.h"
#include "import/importer.h"
#include "store/plan_writer.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMap>

#include <CLI/CLI.hpp>

namespace station {

CLI::App *addImport(CLI::App &app, ImportArguments &arguments, Console &console)
{
    CLI::App *command = app.add_subcommand("import", "Importe une source en un plan / imports a source as a plan");
    command->add_option("source", arguments.source, "OSM (XML, PBF), source Portulan / Portulan source")->required();
    command->add_option("-o,--output", arguments.output, "plan.gpkg")->required();
    command->add_option("--name", arguments.name, "nom de l'établissement / name of the venue");
    command->add_flag("--force", arguments.isForced, "remplace le fichier / replaces the file");
    command->add_flag("--json", console.isJson, "pour les machines / for machines");
    command->footer("portulan-station import gare.osm -o gare.gpkg");
    return command;
}

static QString whatKey(plan::ImportNote::What what)
{
    switch (what) {
    case plan::ImportNote::What::Dropped: return QStringLiteral("dropped");
    case plan::ImportNote::What::Repaired: return QStringLiteral("repaired");
    case plan::ImportNote::What::Guessed: break;
    }
    return QStringLiteral("guessed");
}

static QJsonObject counted(const std::vector<Count> &counts)
{
    QJsonObject object;
    for (const Count &count : counts)
        object.insert(QString::fromLatin1(count.table), count.count);
    return object;
}

static QJsonObject asJson(const import::Imported &imported, const Console &console)
{
    QJsonArray levels;
    for (const plan::Level &level : imported.plan.levels) {
        QJsonObject object = counted(countsOf(imported.plan, level.id));
        object.insert(QStringLiteral("label"), level.label);
        object.insert(QStringLiteral("ordinal"), level.ordinal.hundredths / 100.0);
        levels.append(object);
    }
    QJsonArray notes;
    for (const plan::ImportNote &note : imported.report.notes) {
        notes.append(QJsonObject{{QStringLiteral("what"), whatKey(note.what)},
                                 {QStringLiteral("ref"), note.sourceRef},
                                 {QStringLiteral("reason"), note.reason},
                                 {QStringLiteral("words"), base::catalogueWords(QStringLiteral("import"), note.reason, console.language)},
                                 {QStringLiteral("detail"), note.detail}});
    }
    return {{QStringLiteral("venue"), imported.plan.venue.name},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("totals"), counted(totalsOf(imported.plan))},
            {QStringLiteral("notes"), notes}};
}

static QString padded(const QString &text, int width)
{
    return width < 0 ? text.leftJustified(-width) : text.rightJustified(width);
}

static void sayLevels(const plan::Plan &plan, const Console &console)
{
    QString head = padded(console.words("niveau", "level"), -10);
    for (const Count &count : countsOf(plan, std::nullopt))
        head += padded(QString::fromLatin1(count.table), 13);
    console.say(head);
    for (auto level = plan.levels.rbegin(); level != plan.levels.rend(); ++level) {
        QString line = padded(level->label, -10);
        for (const Count &count : countsOf(plan, level->id))
            line += padded(QString::number(count.count), 13);
        console.say(line);
    }
    QString outside = padded(console.words("dehors", "outdoors"), -10);
    for (const Count &count : countsOf(plan, std::nullopt))
        outside += padded(QString::number(count.count), 13);
    console.say(outside);
}

/** One line for each reason, with a count and the first ids; all of them are in the package and in --json. */
static void sayReport(const plan::ImportReport &report, const Console &console)
{
    constexpr qsizetype shown = 5;
    QMap<std::pair<QString, QString>, QStringList> byReason;
    for (const plan::ImportNote &note : report.notes)
        byReason[{whatKey(note.what), note.reason}] << note.sourceRef + (note.detail.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(note.detail));
    for (auto entry = byReason.cbegin(); entry != byReason.cend(); ++entry) {
        const auto &[what, reason] = entry.key();
        const QString kind = what == u"dropped"    ? console.words("écarté", "left out")
                             : what == u"repaired" ? console.words("réparé", "repaired")
                                                   : console.words("supposé", "assumed");
        console.say(QStringLiteral("%1 %2 × %3").arg(kind).arg(entry->size()).arg(base::catalogueWords(QStringLiteral("import"), reason, console.language)));
        console.say(QStringLiteral("    ") + entry->first(std::min(shown, entry->size())).join(QStringLiteral(", "))
                    + (entry->size() > shown ? QStringLiteral(", …") : QString()));
    }
}

ExitCode runImport(const ImportArguments &arguments, const Console &console)
{
    const QString source = QString::fromStdString(arguments.source);
    const QString output = QString::fromStdString(arguments.output);
    const store::Overwrite overwrite = arguments.isForced ? store::Overwrite::Yes : store::Overwrite::No;
    if (!arguments.isForced && QFileInfo::exists(output)) {
        console.complain({base::ErrorCode::FileExists, output, {}, {}});
        return ExitCode::Refused;
    }
    import::Options options;
    options.venueName = QString::fromStdString(arguments.name);
    const base::Result<import::Imported> imported = import::importFile(source, options);
    if (!imported) {
        console.complain(imported.error());
        return ExitCode::Refused;
    }
    if (const base::Result<void> written = store::writePlan(imported->plan, imported->report, output, overwrite); !written) {
        console.complain(written.error());
        return ExitCode::Refused;
    }
    if (console.isJson) {
        console.say(asJson(*imported, console));
        return ExitCode::Done;
    }
    console.say(QStringLiteral("%1 → %2").arg(imported->plan.venue.name, output));
    sayLevels(imported->plan, console);
    sayReport(imported->report, console);
    return ExitCode::Done;
}

} // namespace station
