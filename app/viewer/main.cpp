// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/screenshot.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const std::variant<viewer::Options, viewer::Farewell> parsed = viewer::parseOptions(argc, argv);
    if (const auto *farewell = std::get_if<viewer::Farewell>(&parsed)) {
        std::fputs(farewell->text.toLocal8Bit().constData(), farewell->status == 0 ? stdout : stderr);
        return farewell->status;
    }
    const auto &options = std::get<viewer::Options>(parsed);

    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("portulan"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Portulan"));
    QSettings settings(QStringLiteral("Portulan"), QStringLiteral("portulan"));
    viewer::Program program(options, settings);
    std::unique_ptr<viewer::Screenshot> screenshot;
    if (!options.screenshot.isEmpty()) {
        const base::Language language = ui::languageOfCode(options.language).value_or(base::Language::French);
        screenshot = std::make_unique<viewer::Screenshot>(program, options.screenshot, language);
    }
    program.start();
    return QGuiApplication::exec();
}
