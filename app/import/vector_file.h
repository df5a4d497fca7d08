// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geo/frame.h"

#include <QHash>

#include <vector>

namespace import {

using LonLatLine = std::vector<geo::LonLat>;

/** A feature of a vector file: its properties as text, and whatever points, lines and polygons its geometry is made of. */
struct VectorFeature
{
    QHash<QString, QString> properties;
    LonLatLine points;
    std::vector<LonLatLine> lines;
    std::vector<std::vector<LonLatLine>> polygons; ///< each ring closed, the outer one first
};

/**
 * Reads a file by this GDAL driver and no other, without any access to the network. Positions come in WGS84.
 * SourceMalformed for whatever GDAL calls a failure; FileTooLarge above a million features.
 */
base::Result<std::vector<VectorFeature>> readVectorFile(const QString &path, const char *driver);

} // namespace import
