// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/program.h"

#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <memory>

int main(int argc, char **argv)
{
    // Only pictures need fonts; they are drawn without a display.
    const bool isDrawing = std::any_of(
        argv, argv + argc, [](const char *word) { return qstrcmp(word, "render") == 0 || qstrcmp(word, "legend") == 0; });
    if (isDrawing && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (isDrawing)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return station::run(QCoreApplication::arguments(), out, err);
}
