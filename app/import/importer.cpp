// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "import/geojson.h"
#include "import/osm_file.h"
#include "import/osm_importer.h"
#include "import/plan_source_reader.h"
#include "import/unread_format.h"

#include <QFile>
#include <QFileInfo>

namespace import {

/** One source format: how its first bytes look, and what reads it. */
struct Format
{
    const char *name;
    bool (*fits)(const QString &path, const QByteArray &head);
    base::Result<plan::Plan> (*read)(const QString &path, const Options &options);
};

static const Format formats[] = {
    {"Portulan source", [](const QString &path, const QByteArray &) { return isPlanSource(path); }, readPlanSource},
    {"OSM XML", [](const QString &, const QByteArray &head) { return isOsmXml(head); }, importOsm},
    {"OSM PBF", [](const QString &, const QByteArray &head) { return isOsmPbf(head); }, importOsm},
    {"GeoJSON with OSM tags", [](const QString &, const QByteArray &head) { return isGeoJson(head); }, importOsmGeoJson},
};

static base::Result<QByteArray> headOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(base::ErrorCode::FileNotFound, path);
    if (info.isDir())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileNotReadable, path, {}, file.errorString());
    return file.read(4096);
}

base::Result<plan::Plan> importFile(const QString &path, const Options &options)
{
    const base::Result<QByteArray> head = headOf(path);
    if (!head)
        return tl::unexpected(head.error());
    if (const std::optional<base::Error> refusal = unreadFormat(path))
        return tl::unexpected(*refusal);
    for (const Format &format : formats) {
        if (format.fits(path, *head))
            return format.read(path, options);
    }
    return base::fail(base::ErrorCode::FormatUnknown, path);
}

} // namespace import
