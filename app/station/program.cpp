// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/program.h"

#include "station/console.h"
#include "station/export_command.h"
#include "station/import_command.h"
#include "station/info_command.h"
#include "station/legend_command.h"
#include "station/read_model_command.h"
#include "station/render_command.h"

#include <CLI/CLI.hpp>

namespace station {

base::Language languageOf(const QProcessEnvironment &environment)
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString value = environment.value(QString::fromLatin1(name)); !value.isEmpty())
            return value.startsWith(u"fr") ? base::Language::French : base::Language::English;
    }
    return base::Language::English;
}

/** The help texts need the language before the command line is parsed. */
static base::Language languageOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString value = arguments[i] == u"--lang"             ? arguments.value(i + 1)
                              : arguments[i].startsWith(u"--lang=") ? arguments[i].mid(7)
                                                                    : QString();
        if (value == u"fr" || value == u"en")
            return value == u"fr" ? base::Language::French : base::Language::English;
    }
    return languageOf(QProcessEnvironment::systemEnvironment());
}

int run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Console console{out, err, languageOf(arguments)};
    CLI::App program(console.in("Prépare les plans Portulan.", "Prepares Portulan plans.").toStdString(), "portulan-station");
    std::string lang;
    program
        .add_option("--lang", lang, console.in("Langue des messages : fr ou en", "Language of messages: fr or en").toStdString())
        ->check(CLI::IsMember({"fr", "en"}));
    program.set_version_flag("--version", PORTULAN_VERSION);
    program.fallthrough();
    program.require_subcommand(1);
    addImportCommand(program, console);
    addInfoCommand(program, console);
    addRenderCommand(program, console);
    addLegendCommand(program, console);
    addExportCommand(program, console);
    addReadModelCommand(program, console);

    std::vector<std::string> words; // CLI11 takes them from the back
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        words.push_back(arguments[i].toStdString());
    try {
        program.parse(words);
    } catch (const CLI::ParseError &error) {
        std::ostringstream help;
        std::ostringstream complaint;
        const int code = program.exit(error, help, complaint);
        out << QString::fromStdString(help.str());
        err << QString::fromStdString(complaint.str());
        out.flush();
        err.flush();
        return static_cast<int>(code == 0 ? ExitCode::Done : ExitCode::WrongUse);
    }
    out.flush();
    err.flush();
    return static_cast<int>(console.exitCode);
}

} // namespace station
