// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_importer.h"

#include "import/model_file.h"
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

base::Result<void> importModel(plan::Plan &plan, const QString &path, const Worker &worker, const ModelPlacement &placement)
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
    const tl::expected<ModelScene, QString> scene = sceneOf(*bytes);
    if (!scene)
        return base::fail(base::ErrorCode::ReaderBroken, path, {}, scene.error());
    plan::Source source;
    source.id = plan::SourceId::named(plan.venue.id.uuid, QStringLiteral("model"));
    source.title = QFileInfo(path).fileName();
    source.sha256 = *sha256;
    base::Result<void> added = addModel(plan, source, *scene, placement);
    if (!added)
        added.error().file = path;
    return added;
}

} // namespace import
