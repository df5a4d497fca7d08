// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/program.h"

#include "station/import_command.h"
#include "station/info_command.h"
#include "station/render_command.h"

#include <CLI/CLI.hpp>

namespace station {

/** "fr" or "en" from LANGUAGE, LC_ALL, LC_MESSAGES or LANG, as gettext ranks them; French where none says English. */
static base::Language languageOfEnvironment()
{
    for (const char *variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            return value.startsWith("en") ? base::Language::English : base::Language::French;
    }
    return base::Language::French;
}

int run(int argc, char **argv)
{
    CLI::App app("Portulan: préparation des plans / preparation of plans", "portulan-station");
    app.require_subcommand(1);
    app.set_version_flag("--version", PORTULAN_VERSION);
    std::string language;
    app.add_option("--lang", language, "fr | en")->check(CLI::IsMember({"fr", "en"}));

    Console console;
    ImportArguments importArguments;
    InfoArguments infoArguments;
    RenderArguments renderArguments;
    CLI::App *import = addImport(app, importArguments, console);
    CLI::App *info = addInfo(app, infoArguments, console);
    CLI::App *render = addRender(app, renderArguments);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error);
        return code == 0 ? 0 : static_cast<int>(ExitCode::WrongUse);
    }
    console.language = language.empty() ? languageOfEnvironment() : language == "en" ? base::Language::English : base::Language::French;

    ExitCode code = ExitCode::WrongUse;
    if (import->parsed())
        code = runImport(importArguments, console);
    else if (info->parsed())
        code = runInfo(infoArguments, console);
    else if (render->parsed())
        code = runRender(renderArguments, console);
    return static_cast<int>(code);
}

} // namespace station
