// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/vector_file.h"

#include <cpl_http.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace import {

constexpr size_t maxFeatures = 1'000'000;

/** While it lives, GDAL's failures are collected instead of printed, and GDAL fetches nothing. */
class QuietGdal
{
public:
    QuietGdal()
    {
        CPLPushErrorHandlerEx(collect, &m_failure);
        CPLHTTPPushFetchCallback(refuse, nullptr);
    }
    ~QuietGdal()
    {
        CPLHTTPPopFetchCallback();
        CPLPopErrorHandler();
    }
    Q_DISABLE_COPY_MOVE(QuietGdal)

    /** The first, or an empty string. */
    const QString &failure() const { return m_failure; }

private:
    static void collect(CPLErr level, CPLErrorNum, const char *words)
    {
        auto *failure = static_cast<QString *>(CPLGetErrorHandlerUserData());
        if (level >= CE_Failure && failure->isEmpty())
            *failure = QString::fromUtf8(words);
    }
    static CPLHTTPResult *refuse(const char *, CSLConstList, GDALProgressFunc, void *, CPLHTTPFetchWriteFunc, void *, void *)
    {
        auto *result = static_cast<CPLHTTPResult *>(CPLCalloc(1, sizeof(CPLHTTPResult)));
        result->nStatus = 1;
        result->pszErrBuf = CPLStrdup("no network here");
        return result;
    }

    QString m_failure;
};

static geo::LonLat placeOf(const OGRPoint &point)
{
    return {point.getX(), point.getY()};
}

static LonLatLine lineOf(const OGRSimpleCurve &curve)
{
    LonLatLine line;
    line.reserve(static_cast<size_t>(curve.getNumPoints()));
    for (const OGRPoint &point : curve)
        line.push_back(placeOf(point));
    return line;
}

static void addGeometry(VectorFeature &feature, const OGRGeometry &geometry)
{
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPoint:
        if (!geometry.IsEmpty())
            feature.points.push_back(placeOf(*geometry.toPoint()));
        break;
    case wkbLineString:
        feature.lines.push_back(lineOf(*geometry.toLineString()));
        break;
    case wkbPolygon: {
        std::vector<LonLatLine> rings;
        for (const OGRLinearRing *ring : *geometry.toPolygon()) {
            rings.push_back(lineOf(*ring));
            if (!rings.back().empty() && !(rings.back().front() == rings.back().back()))
                rings.back().push_back(rings.back().front());
        }
        if (!rings.empty())
            feature.polygons.push_back(std::move(rings));
        break;
    }
    case wkbMultiPoint:
    case wkbMultiLineString:
    case wkbMultiPolygon:
    case wkbGeometryCollection:
        for (const OGRGeometry *part : *geometry.toGeometryCollection())
            addGeometry(feature, *part);
        break;
    default:
        break;
    }
}

static QString textOf(const OGRFeature &feature, int field)
{
    if (feature.GetFieldDefnRef(field)->GetSubType() == OFSTBoolean)
        return feature.GetFieldAsInteger(field) != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    return QString::fromUtf8(feature.GetFieldAsString(field)).trimmed();
}

static bool isOnEarth(const VectorFeature &feature)
{
    const auto isGood = [](const geo::LonLat &place) { return std::abs(place.lon) <= 180 && std::abs(place.lat) <= 90; };
    const auto areGood = [&](const LonLatLine &line) { return std::all_of(line.begin(), line.end(), isGood); };
    return areGood(feature.points) && std::all_of(feature.lines.begin(), feature.lines.end(), areGood) &&
           std::all_of(feature.polygons.begin(), feature.polygons.end(),
                       [&](const std::vector<LonLatLine> &rings) { return std::all_of(rings.begin(), rings.end(), areGood); });
}

using Transformation = std::unique_ptr<OGRCoordinateTransformation>;

/** Null where the layer is in WGS84 already. */
static Transformation toWgs84(OGRLayer &layer)
{
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const OGRSpatialReference *own = layer.GetSpatialRef();
    return Transformation(own && !own->IsSame(&wgs84) ? OGRCreateCoordinateTransformation(own, &wgs84) : nullptr);
}

base::Result<std::vector<VectorFeature>> readVectorFile(const QString &path, const char *driver)
{
    const auto malformed = [&](const QString &place, const QString &detail) {
        return base::fail(base::ErrorCode::SourceMalformed, path, place, detail);
    };
    RegisterOGRGeoJSON();
    const QuietGdal gdal;
    const std::array<const char *, 2> drivers{driver, nullptr};
    // What looks like a date or a list stays as it is written.
    const std::array<const char *, 3> options{"DATE_AS_STRING=YES", "ARRAY_AS_STRING=YES", nullptr};
    const GDALDatasetUniquePtr file(
        GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(), options.data(), nullptr));
    if (!file)
        return malformed({}, gdal.failure());

    std::vector<VectorFeature> features;
    for (OGRLayer *layer : file->GetLayers()) {
        const Transformation transformation = toWgs84(*layer);
        for (const OGRFeatureUniquePtr &source : *layer) {
            const QString place = QStringLiteral("feature %1").arg(features.size() + 1);
            if (features.size() == maxFeatures)
                return base::fail(base::ErrorCode::FileTooLarge, path, {}, QStringLiteral("> %1 features").arg(maxFeatures));
            VectorFeature feature;
            for (int field = 0; field < source->GetFieldCount(); ++field) {
                if (source->IsFieldSetAndNotNull(field))
                    feature.properties.insert(QString::fromUtf8(source->GetFieldDefnRef(field)->GetNameRef()),
                                              textOf(*source, field));
            }
            if (OGRGeometry *geometry = source->GetGeometryRef()) {
                if (transformation && geometry->transform(transformation.get()) != OGRERR_NONE)
                    return malformed(place, gdal.failure());
                addGeometry(feature, *geometry);
            }
            if (!isOnEarth(feature))
                return malformed(place, QStringLiteral("not a longitude and latitude"));
            features.push_back(std::move(feature));
        }
    }
    if (!gdal.failure().isEmpty())
        return malformed({}, gdal.failure());
    return features;
}

} // namespace import
