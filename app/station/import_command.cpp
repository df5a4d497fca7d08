// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/import_command.h"

#include "station/console.h"
#include "station/import_report_text.h"
#include "station/plan_summary.h"

#include "import/importer.h"
#include "store/changes.h"
#include "store/plan_reader.h"
#include "store/plan_writer.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

namespace station {

struct ImportArguments
{
    std::string source;
    std::string output;
    std::string name;
    std::string since;
    bool isForced = false;
};

static void print(Console &console, const QString &path, const plan::Plan &plan)
{
    if (console.isJson) {
        QJsonObject object = summaryJson(plan);
        object.insert(QStringLiteral("file"), path);
        object.insert(QStringLiteral("report"), reportJson(plan.importReport, console.language));
        console.out << QJsonDocument(object).toJson();
        return;
    }
    console.out << summaryText(plan, console.language) << u'\n' << reportText(plan.importReport, console.language) << u'\n'
                << console.in("Plan brouillon écrit : ", "Draft plan written: ") << path << u'\n';
}

/** Adds what changed since the edition in another package. */
static base::Result<void> addChanges(const QString &path, plan::Plan &plan)
{
    const base::Result<plan::SharedPlan> earlier = store::readPlan(path);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if ((*earlier)->venue.id != plan.venue.id || (*earlier)->venue.edition >= plan.venue.edition)
        return base::fail(base::ErrorCode::NotAnEarlierEdition, path);
    plan.changes = store::changesBetween(**earlier, plan);
    return {};
}

static void importPlan(const ImportArguments &arguments, Console &console)
{
    const QString source = QString::fromStdString(arguments.source);
    const QString path = QString::fromStdString(arguments.output);
    // Said before the work, not after it.
    if (!arguments.isForced && QFileInfo::exists(path)) {
        console.refuse({base::ErrorCode::FileExists, path, {}, {}});
        return;
    }
    base::Result<plan::Plan> imported = import::importFile(source, {QString::fromStdString(arguments.name)});
    if (!imported) {
        console.refuse(imported.error());
        return;
    }
    if (!arguments.since.empty()) {
        if (const base::Result<void> added = addChanges(QString::fromStdString(arguments.since), *imported); !added) {
            console.refuse(added.error());
            return;
        }
    }
    const base::Result<void> written =
        store::writePlan(*imported, path, arguments.isForced ? store::Overwrite::Yes : store::Overwrite::No);
    if (!written) {
        console.refuse(written.error());
        return;
    }
    print(console, path, *imported);
}

void addImportCommand(CLI::App &program, Console &console)
{
    const auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = program.add_subcommand(
        "import",
        console.in("Fait un plan brouillon d’un fichier source.", "Makes a draft plan from a source file.").toStdString());
    command
        ->add_option(
            "SOURCE", arguments->source,
            console.in("Fichier OSM (XML, PBF ou GeoJSON) ou source Portulan", "OSM file (XML, PBF or GeoJSON) or Portulan source")
                .toStdString())
        ->required();
    command
        ->add_option("-o,--output", arguments->output, console.in("Plan à écrire (.gpkg)", "Plan to write (.gpkg)").toStdString())
        ->required();
    command->add_option("--name", arguments->name, console.in("Nom de l’établissement", "Name of the venue").toStdString());
    command->add_option(
        "--since", arguments->since,
        console.in("Édition antérieure (.gpkg) : liste ce qui a changé", "Earlier edition (.gpkg): lists what changed")
            .toStdString());
    command->add_flag("--force", arguments->isForced,
                      console.in("Remplacer un plan existant", "Replace an existing plan").toStdString());
    command->add_flag("--json", console.isJson,
                      console.in("Résumé et rapport complets en JSON", "Summary and whole report as JSON").toStdString());
    command->footer(console
                        .in("Exemple :\n  portulan-station import gare.osm.pbf -o gare.gpkg --name \"Gare de Massy\"",
                            "Example:\n  portulan-station import station.osm.pbf -o station.gpkg --name \"Massy station\"")
                        .toStdString());
    command->callback([arguments, &console] { importPlan(*arguments, console); });
}

} // namespace station
