// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_scene.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace import {

constexpr QChar separator = u'\n';

QByteArray bytesOf(const ModelScene &scene)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << scene.unitMetres << scene.isZUp << scene.hasTextures << bool(scene.origin);
    if (scene.origin)
        stream << scene.origin->lon << scene.origin->lat;
    stream << quint32(scene.parts.size());
    for (const ModelPart &part : scene.parts)
        stream << part.nodes.join(separator) << plan::bytesOf(part.mesh);
    return bytes;
}

tl::expected<ModelScene, QString> sceneOf(const QByteArray &untrustedBytes)
{
    const auto wrong = [](const QString &how) { return tl::unexpected(how); };
    QDataStream stream(untrustedBytes);
    ModelScene scene;
    bool hasOrigin = false;
    stream >> scene.unitMetres >> scene.isZUp >> scene.hasTextures >> hasOrigin;
    if (hasOrigin) {
        scene.origin.emplace();
        stream >> scene.origin->lon >> scene.origin->lat;
        if (!(std::abs(scene.origin->lon) <= 180 && std::abs(scene.origin->lat) <= 90))
            return wrong(QStringLiteral("an origin at no place"));
    }
    if (!(scene.unitMetres > 0 && scene.unitMetres < 1e6))
        return wrong(QStringLiteral("a unit of no length"));
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        ModelPart part;
        QString nodes; // not a list: of that, Qt believes the count
        QByteArray bytes;
        stream >> nodes >> bytes;
        part.nodes = nodes.split(separator);
        tl::expected<plan::ModelMesh, QString> mesh = plan::meshOf(bytes);
        if (!mesh)
            return wrong(mesh.error());
        part.mesh = *std::move(mesh);
        scene.parts.push_back(std::move(part));
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return wrong(QStringLiteral("cut off"));
    return scene;
}

} // namespace import
