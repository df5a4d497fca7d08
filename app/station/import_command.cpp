// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/import_command.h"

#include "station/console.h"
#include "station/import_report_text.h"
#include "station/plan_summary.h"

#include "import/importer.h"
#include "import/model_importer.h"
#include "import/unread_format.h"
#include "store/changes.h"
#include "store/plan_reader.h"
#include "store/plan_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

namespace station {

struct ImportArguments
{
    std::string source;
    std::string output;
    std::string name;
    std::string since;
    std::string into;
    std::string anchor;
    std::string bearing;
    std::string unit;
    std::string up;
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

static void refuseWords(Console &console, const char *french, const char *english)
{
    console.err << console.in(french, english) << u'\n';
    console.exitCode = ExitCode::WrongUse;
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

/** Where the model stands; empty for words that are no numbers. Numbers have a point, in any language. */
static std::optional<import::ModelPlacement> placementOf(const ImportArguments &arguments)
{
    static const QHash<QByteArray, double> metres{{"m", 1}, {"cm", 0.01}, {"mm", 0.001}, {"ft", 0.3048}, {"in", 0.0254}};
    import::ModelPlacement placement;
    bool isBearing = false;
    placement.bearingDegrees = QString::fromStdString(arguments.bearing).toDouble(&isBearing);
    if ((!isBearing && !arguments.bearing.empty()) || !(std::abs(placement.bearingDegrees) <= 360))
        return {};
    if (!arguments.anchor.empty()) {
        const QStringList words = QString::fromStdString(arguments.anchor).split(u',');
        bool isLon = false;
        bool isLat = false;
        placement.origin = {words.value(0).toDouble(&isLon), words.value(1).toDouble(&isLat)};
        if (words.size() != 2 || !isLon || !isLat || !(std::abs(placement.origin->lon) <= 180) ||
            !(std::abs(placement.origin->lat) <= 85))
            return {};
    }
    if (!arguments.unit.empty())
        placement.unitMetres = metres.value(QByteArray::fromStdString(arguments.unit));
    if (!arguments.up.empty())
        placement.isZUp = arguments.up == "z";
    return placement;
}

static bool saysPlacement(const ImportArguments &arguments)
{
    return !arguments.anchor.empty() || !arguments.bearing.empty() || !arguments.unit.empty() || !arguments.up.empty();
}

/** The plan with the model in it, or one of the model alone. */
static base::Result<plan::Plan> importModel(const ImportArguments &arguments, const import::ModelPlacement &placement)
{
    const import::Worker worker(QStringLiteral("Assimp"), QCoreApplication::applicationFilePath(), {QStringLiteral("read-model")});
    const QString source = QString::fromStdString(arguments.source);
    if (arguments.into.empty())
        return import::importModelAlone(source, worker, placement, {QString::fromStdString(arguments.name)});
    const base::Result<plan::SharedPlan> read = store::readPlan(QString::fromStdString(arguments.into));
    if (!read)
        return tl::unexpected(read.error());
    plan::Plan plan = **read;
    return import::importModel(plan, source, worker, placement).map([&] { return plan; });
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
    const std::optional<import::ModelPlacement> placement = placementOf(arguments);
    if (!placement) {
        refuseWords(
            console,
            "--anchor : longitude et latitude en degrés, --bearing : degrés, par exemple --anchor 2.3522,48.8566 --bearing 12.5.",
            "--anchor: longitude and latitude in degrees, --bearing: degrees, for example --anchor 2.3522,48.8566 --bearing 12.5.");
        return;
    }
    const bool isModel = !arguments.into.empty() || import::isModel(source);
    if (!isModel && saysPlacement(arguments) && QFileInfo::exists(source) && !import::unreadFormat(source)) {
        refuseWords(console, "--anchor, --bearing, --unit et --up sont pour les maquettes 3D (GLB, glTF, OBJ, DAE, FBX, STL).",
                    "--anchor, --bearing, --unit and --up are for 3D models (GLB, glTF, OBJ, DAE, FBX, STL).");
        return;
    }
    base::Result<plan::Plan> imported =
        isModel ? importModel(arguments, *placement) : import::importFile(source, {QString::fromStdString(arguments.name)});
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
        ->add_option("SOURCE", arguments->source,
                     console
                         .in("Fichier OSM (XML, PBF ou GeoJSON), source Portulan ou maquette 3D (GLB, glTF, OBJ, DAE, FBX, STL)",
                             "OSM file (XML, PBF or GeoJSON), Portulan source or 3D model (GLB, glTF, OBJ, DAE, FBX, STL)")
                         .toStdString())
        ->required();
    command
        ->add_option("-o,--output", arguments->output, console.in("Plan à écrire (.gpkg)", "Plan to write (.gpkg)").toStdString())
        ->required();
    CLI::Option *name =
        command->add_option("--name", arguments->name, console.in("Nom de l’établissement", "Name of the venue").toStdString());
    command->add_option(
        "--since", arguments->since,
        console.in("Édition antérieure (.gpkg) : liste ce qui a changé", "Earlier edition (.gpkg): lists what changed")
            .toStdString());
    const auto words = [&](const char *french, const char *english) { return console.in(french, english).toStdString(); };
    command
        ->add_option("--into", arguments->into,
                     words("Maquette : plan qu’elle complète (.gpkg)", "Model: plan that it goes into (.gpkg)"))
        ->excludes(name);
    command->add_option("--anchor", arguments->anchor,
                        words("Maquette : lon,lat de son origine, en degrés", "Model: lon,lat of its origin, in degrees"));
    command->add_option(
        "--bearing", arguments->bearing,
        words("Maquette : son nord, en degrés depuis le nord vrai", "Model: its north, in degrees from true north"));
    command
        ->add_option("--unit", arguments->unit,
                     words("Maquette : son unité, si elle est autre", "Model: its unit, where it is another"))
        ->check(CLI::IsMember({"m", "cm", "mm", "ft", "in"}));
    command
        ->add_option("--up", arguments->up,
                     words("Maquette : son axe vertical, s’il est autre", "Model: its upright axis, where it is another"))
        ->check(CLI::IsMember({"y", "z"}));
    command->add_flag("--force", arguments->isForced,
                      console.in("Remplacer un plan existant", "Replace an existing plan").toStdString());
    command->add_flag("--json", console.isJson,
                      console.in("Résumé et rapport complets en JSON", "Summary and whole report as JSON").toStdString());
    command->footer(words(
        "Exemple :\n  portulan-station import gare.osm.pbf -o gare.gpkg --name \"Gare de Massy\"\n"
        "  portulan-station import mairie.glb -o mairie.gpkg --anchor 2.3522,48.8566 --bearing 12.5\n"
        "  portulan-station import gare.glb --into gare.gpkg -o gare-3d.gpkg --anchor 2.2580,48.7264 --bearing 12.5",
        "Example:\n  portulan-station import station.osm.pbf -o station.gpkg --name \"Massy station\"\n"
        "  portulan-station import hall.glb -o hall.gpkg --anchor 2.3522,48.8566 --bearing 12.5\n"
        "  portulan-station import station.glb --into station.gpkg -o station-3d.gpkg --anchor 2.2580,48.7264 --bearing 12.5"));
    command->callback([arguments, &console] { importPlan(*arguments, console); });
}

} // namespace station
