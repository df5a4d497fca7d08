// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include <QStringList>

#include <vector>

namespace bench {

/** Opening a package, against a loop of the sqlite3 C interface over the same tables. */
std::vector<Figure> measureOpen(const QString &package);

/** An OSM file to a plan, against osmium reading and writing the same file. */
std::vector<Figure> measureImport(const QString &osmFile);

/** Process start to first frame of a plan, against an empty window: starts this program again and again. */
std::vector<Figure> measureStart(const QString &package);
/** The process that measureStart starts: prints its memory when the frame is on the screen. An empty path: an empty window. */
int showFirstFrame(int argc, char **argv, const QString &package);

/** Floor switch, pan and zoom, rest; prints its figures as JSON. */
int measureFrames(int argc, char **argv, const QString &package);

/** Frames of 5,000 rooms of which 500 are in view, against 500 rooms; prints its figures as JSON. */
int measureLargeLevel(int argc, char **argv);

} // namespace bench
