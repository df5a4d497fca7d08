// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace import {

constexpr qint64 largestPicture = qint64(64) * 1024 * 1024;

/** The bytes of the file that a row names, which lies in the folder of the source. */
static QByteArray readFile(PlanSourceRow &row)
{
    QString name;
    row.required("file");
    row.text("file", name);
    if (name.isEmpty())
        return {};
    if (name.contains(u'/') || name.startsWith(u'.')) {
        row.fail("file", QStringLiteral("a file of this folder is expected"));
        return {};
    }
    QFile file(QFileInfo(row.file().path).dir().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        row.fail("file", file.errorString());
    else if (file.size() > largestPicture)
        row.fail("file", QStringLiteral("larger than %1 MB").arg(largestPicture >> 20));
    else
        return file.read(file.size());
    return {};
}

/** "points": [{"pixel": [x, y], "at": [x, y]}, …] */
static std::vector<ControlPoint> readPoints(PlanSourceRow &row)
{
    std::vector<ControlPoint> points;
    for (PlanSourceRow &entry : row.rows("points")) {
        ControlPoint &point = points.emplace_back();
        entry.point("pixel", point.pixel);
        entry.point("at", point.place);
        entry.finish();
    }
    if (points.size() < 2)
        row.fail("points", QStringLiteral("two control points or more are expected"));
    return points;
}

static void readRaster(PlanSourceRow &row, plan::Plan &plan, ImportedPictures &pictures)
{
    plan::PlanRaster &raster = plan.rasters.emplace_back();
    QString name;
    raster.id = {row.define(QStringLiteral("plan_raster"), name)};
    row.reference("level_id", QStringLiteral("level"), raster.level);
    row.text("name", raster.name);
    if (row.has("mask"))
        row.area("mask", raster.mask);
    row.date("scanned_on", raster.scannedOn);
    row.number("accuracy_m", raster.accuracyMetres);
    row.reference("source_id", QStringLiteral("source"), raster.source);
    row.text("note", raster.note);
    const std::vector<ControlPoint> points = readPoints(row);
    const QByteArray bytes = readFile(row);
    row.finish();
    if (bytes.isEmpty() || points.size() < 2)
        return;
    if (const std::shared_ptr<const ScanPicture> picture = ScanPicture::place(bytes, points, raster))
        pictures.add(raster.id, picture);
    else
        row.fail("file", QStringLiteral("no picture, or one too large, or its control points are all one"));
}

static QString contentType(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff")  ? QStringLiteral("image/jpeg")
           : bytes.startsWith("\x89PNG\r\n") ? QStringLiteral("image/png")
           : bytes.startsWith("%PDF-")       ? QStringLiteral("application/pdf")
                                             : QString();
}

static void readMedium(PlanSourceRow &row, plan::Plan &plan, ImportedPictures &pictures)
{
    plan::Media &media = plan.media.emplace_back();
    QString name;
    media.id = {row.define(QStringLiteral("media"), name)};
    row.reference("level_id", QStringLiteral("level"), media.level);
    row.required("kind");
    row.word("kind", media.kind);
    row.text("caption", media.caption);
    row.date("taken_on", media.takenOn);
    if (row.has("at"))
        row.point("at", media.spot.emplace());
    row.number("bearing_deg", media.bearingDegrees);
    QStringList features;
    row.references("features", features);
    for (const QString &feature : features)
        media.features.push_back(plan::FeatureId::fromString(feature));
    const QByteArray bytes = readFile(row);
    media.contentType = contentType(bytes);
    if (!bytes.isEmpty() && media.contentType.isEmpty())
        row.fail("file", QStringLiteral("neither JPEG nor PNG nor PDF"));
    pictures.add(media.id, bytes);
    row.finish();
}

void readPictures(PlanSourceRow &top, plan::Plan &plan)
{
    const auto pictures = std::make_shared<ImportedPictures>();
    for (PlanSourceRow &row : top.rows("plan_raster"))
        readRaster(row, plan, *pictures);
    for (PlanSourceRow &row : top.rows("media"))
        readMedium(row, plan, *pictures);
    if (!plan.rasters.empty() || !plan.media.empty()) {
        plan.tiles = pictures;
        plan.blobs = pictures;
    }
}

} // namespace import
