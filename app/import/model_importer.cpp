// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_importer.h"

#include "import/model_file.h"
#include "import/model_levels.h"
#include "import/model_venue.h"
#include "import/source_file.h"
#include "import/unread_format.h"

#include <QFile>
#include <QFileInfo>

namespace import {

bool isModel(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isModelFile(path, file.read(4096));
}

/** What is read of a model's file, and the source that it is. */
struct ModelRead
{
    ModelScene scene;
    plan::Source source; ///< without an id
};

static base::Result<ModelRead> readModel(const QString &path, const Worker &worker)
{
    if (!QFileInfo::exists(path))
        return base::fail(base::ErrorCode::FileNotFound, path);
    if (const std::optional<base::Error> refusal = unreadFormat(path))
        return tl::unexpected(*refusal);
    const base::Result<QString> sha256 = fingerprint(path);
    if (!sha256)
        return tl::unexpected(sha256.error());
    const base::Result<QByteArray> bytes = worker.read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    tl::expected<ModelScene, QString> scene = sceneOf(*bytes);
    if (!scene)
        return base::fail(base::ErrorCode::ReaderBroken, path, {}, scene.error());
    plan::Source source;
    source.title = QFileInfo(path).fileName();
    source.sha256 = *sha256;
    return ModelRead{std::move(*scene), source};
}

static base::Error inFile(base::Error error, const QString &path)
{
    error.file = path;
    return error;
}

base::Result<plan::Plan> importModelAlone(const QString &path, const Worker &worker, const ModelPlacement &placement,
                                          const Options &options)
{
    return readModel(path, worker).and_then([&](const ModelRead &read) {
        return planOf(read.scene, placement, read.source, options).map_error([&](const base::Error &error) {
            return inFile(error, path);
        });
    });
}

base::Result<void> importModel(plan::Plan &plan, const QString &path, const Worker &worker, const ModelPlacement &placement)
{
    return readModel(path, worker).and_then([&](ModelRead read) {
        read.source.id = plan::SourceId::named(plan.venue.id.uuid, QStringLiteral("model"));
        return addModel(plan, read.source, read.scene, placement).map_error([&](const base::Error &error) {
            return inFile(error, path);
        });
    });
}

} // namespace import
