// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geo/shapes.h"
#include "plan/feature.h"

#include <QByteArray>

#include <vector>

namespace plan {

using RasterId = base::Id<struct RasterTag>;
using MediaId = base::Id<struct MediaTag>;

/** A scanned plan of one level, north up in the venue's frame. Its pixels come from a TileSource. */
struct PlanRaster
{
    RasterId id;
    LevelId level;
    QString name;
    geo::Box extent;  ///< of the picture
    geo::Box pyramid; ///< of the tiles, from the same top left corner: the picture fills it in part
    int columns = 1;  ///< tiles of the coarsest zoom, 0; each further zoom has twice as many, both ways
    int rows = 1;
    int zooms = 1;
    int tilePixels = 256;
    geo::MultiPolygon mask; ///< where the picture is a plan; empty: everywhere
    std::optional<QDate> scannedOn;
    std::optional<double> accuracyMetres;
    std::optional<SourceId> source;
    QString note;

    friend bool operator==(const PlanRaster &, const PlanRaster &) = default;
};

/** A tile of a PlanRaster, counted from the top left corner. */
struct TileAddress
{
    int zoom = 0;
    int column = 0;
    int row = 0;
};

enum class MediaKind { Photo, Document };

/** A photo or document, described. Its bytes come from a BlobSource. */
struct Media
{
    MediaId id;
    std::optional<LevelId> level;
    MediaKind kind = MediaKind::Photo;
    QString contentType; ///< "image/jpeg", "application/pdf"
    QString caption;
    std::optional<QDate> takenOn;
    std::optional<geo::Point> spot; ///< where the camera stood
    std::optional<double> bearingDegrees;
    std::vector<FeatureId> features; ///< what it shows

    friend bool operator==(const Media &, const Media &) = default;
};

/** Gives the pixels of scans, to any thread. */
class TileSource
{
public:
    TileSource() = default;
    virtual ~TileSource() = default;
    Q_DISABLE_COPY_MOVE(TileSource)
    /** PNG or JPEG; empty where the picture is blank. The bytes come from outside: not yet decoded, not yet trusted. */
    virtual base::Result<QByteArray> tile(const RasterId &raster, TileAddress address) const = 0;
};

/** Gives the bytes of photos and documents, to any thread. */
class BlobSource
{
public:
    BlobSource() = default;
    virtual ~BlobSource() = default;
    Q_DISABLE_COPY_MOVE(BlobSource)
    virtual base::Result<QByteArray> media(const MediaId &media) const = 0;
};

/** The box of a tile in the venue's frame. */
geo::Box tileBox(const PlanRaster &raster, TileAddress address);

/** Metres for each pixel of a zoom. */
double metresPerPixel(const PlanRaster &raster, int zoom);

} // namespace plan
