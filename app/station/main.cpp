// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/program.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    // Pictures need fonts, hence a QGuiApplication; a display is never needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return station::run(argc, argv);
}
