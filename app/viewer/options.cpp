// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/options.h"

#include <CLI/CLI.hpp>

#include <QStringList>

namespace viewer {

static std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(parts.value(0).toInt(&isWidth), parts.value(1).toInt(&isHeight));
    const bool isSize = parts.size() == 2 && isWidth && isHeight && size.width() >= 100 && size.height() >= 100 &&
                        size.width() <= 16384 && size.height() <= 16384;
    return isSize ? std::optional(size) : std::nullopt;
}

std::variant<Options, Farewell> parseOptions(int argc, char **argv)
{
    std::string file;
    std::string level;
    std::string screenshot;
    std::string size;
    std::string theme = "day";
    std::string language = "fr";
    std::string space;
    std::string nmea;
    double density = 0;

    CLI::App app("Portulan shows the plan of a building.", "portulan");
    app.set_version_flag("--version", PORTULAN_VERSION);
    app.add_option("FILE", file, "Plan package (.gpkg)");
    app.add_option("--theme", theme, "Colours")->check(CLI::IsMember({"day", "night", "red"}));
    app.add_option("--level", level, "Floor to start on: label or ordinal");
    app.add_option("--language", language, "Language")->check(CLI::IsMember({"fr", "en"}));
    app.add_option("--size", size, "Window size in pixels, as 1280x800");
    app.add_option("--density", density, "Pixels per pixel at 160 dpi: 1 on a 10-inch tablet of 1280x800")
        ->check(CLI::Range(0.25, 8.0));
    app.add_option("--3d", space, "Start with the building in 3D")->check(CLI::IsMember({"whole", "floor", "exploded", "cut"}));
    app.add_option("--nmea", nmea, "Positions from this NMEA recording, not from the receiver")->check(CLI::ExistingFile);
    app.add_option("--screenshot", screenshot, "Write a picture of the window to this PNG once the plan is drawn, then end");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        std::ostringstream out;
        const int status = app.exit(error, out, out);
        return Farewell{QString::fromStdString(out.str()), status};
    }

    Options options;
    options.file = QString::fromStdString(file);
    options.level = QString::fromStdString(level);
    options.theme = QString::fromStdString(theme);
    options.language = QString::fromStdString(language);
    options.space = QString::fromStdString(space);
    options.nmea = QString::fromStdString(nmea);
    options.screenshot = QString::fromStdString(screenshot);
    if (density > 0)
        options.density = density;
    if (!size.empty()) {
        options.size = sizeOf(QString::fromStdString(size));
        if (!options.size)
            return Farewell{QStringLiteral("--size: write width and height in pixels, as 1280x800\n"), 105};
    }
    return options;
}

} // namespace viewer
