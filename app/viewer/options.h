// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <optional>
#include <variant>

namespace viewer {

/** What the command line asks for. */
struct Options
{
    QString file;  ///< a plan package, or empty
    QString level; ///< label or ordinal, or empty
    QString theme = QStringLiteral("day");
    QString language = QStringLiteral("fr");
    QString space;             ///< how the building stands in 3D: whole, floor, exploded, cut; empty: flat
    std::optional<QSize> size; ///< of the window; else as large as the screen
    std::optional<double> density;
    QString nmea;       ///< recording that stands in for the receiver, or empty
    QString screenshot; ///< PNG to write once the plan is drawn, or empty
};

/** A command line that ends the program at once: text for --help or a mistake, and the exit status. */
struct Farewell
{
    QString text;
    int status = 0;
};

std::variant<Options, Farewell> parseOptions(int argc, char **argv);

} // namespace viewer
