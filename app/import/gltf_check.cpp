// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/gltf_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <vector>

namespace import {

using base::ErrorCode;

namespace {

constexpr qsizetype headBytes = 12;
constexpr qsizetype chunkHeadBytes = 8;
constexpr quint32 jsonChunk = 0x4E4F534A;
constexpr int deepestNode = 200;

tl::unexpected<base::Error> malformed(const QString &place, const QString &detail)
{
    return base::fail(ErrorCode::SourceMalformed, {}, place, detail);
}

/** The text of a binary file, or all of a text. */
base::Result<QByteArray> textOf(const QByteArray &bytes)
{
    if (!bytes.startsWith("glTF"))
        return bytes;
    const auto number = [&](qsizetype offset) { return qFromLittleEndian<quint32>(bytes.constData() + offset); };
    if (bytes.size() < headBytes + chunkHeadBytes || number(8) > quint64(bytes.size()))
        return malformed({}, QStringLiteral("cut off"));
    if (number(4) != 2)
        return malformed({}, QStringLiteral("glTF %1: only version 2 is read").arg(number(4)));
    const qsizetype length = number(headBytes);
    if (number(headBytes + 4) != jsonChunk || length > bytes.size() - headBytes - chunkHeadBytes)
        return malformed({}, QStringLiteral("its first chunk is no text"));
    return bytes.mid(headBytes + chunkHeadBytes, length);
}

base::Result<void> checkAlone(const QJsonObject &document)
{
    for (const QString &list : {QStringLiteral("buffers"), QStringLiteral("images")}) {
        for (const QJsonValue entry : document[list].toArray()) {
            const QString address = entry[u"uri"].toString();
            if (!address.isEmpty() && !address.startsWith(u"data:"))
                return base::fail(ErrorCode::SourceNotAlone, {}, list, address.left(200));
        }
    }
    for (const QJsonValue extension : document[u"extensionsRequired"].toArray()) {
        const QString name = extension.toString();
        const bool isLook =
            name.startsWith(u"KHR_materials_") || name.startsWith(u"KHR_texture_") || name == u"KHR_lights_punctual";
        if (!isLook)
            return base::fail(ErrorCode::SourceNotAlone, {}, QStringLiteral("extensionsRequired"), name.left(200));
    }
    return {};
}

/** Every node has one parent at most, and hangs from a root. */
base::Result<void> checkTrees(const QJsonArray &nodes)
{
    std::vector<int> parents(size_t(nodes.size()), -1);
    const auto placeOf = [](qsizetype node) { return QStringLiteral("node %1").arg(node); };
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        for (const QJsonValue entry : nodes[node][u"children"].toArray()) {
            const int child = entry.toInt(-1);
            if (child < 0 || child >= nodes.size())
                return malformed(placeOf(node), QStringLiteral("a child that does not exist"));
            if (parents[size_t(child)] >= 0)
                return malformed(placeOf(child), QStringLiteral("stands in two nodes"));
            parents[size_t(child)] = int(node);
        }
    }
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        int depth = 0;
        for (int at = int(node); at >= 0; at = parents[size_t(at)]) {
            if (++depth > deepestNode)
                return malformed(placeOf(node), QStringLiteral("stands in itself or in more than %1 others").arg(deepestNode));
        }
    }
    return {};
}

std::optional<geo::LonLat> originOf(const QJsonObject &document)
{
    const QJsonValue extras = document[u"scenes"].toArray().at(0)[u"extras"];
    const QJsonArray anchor = extras[u"anchor"].toArray();
    const QJsonArray origin = extras[u"origin"].toArray();
    if (document[u"asset"][u"generator"].toString() != u"Portulan" || anchor.size() != 2 || origin.size() != 2)
        return {};
    const geo::LonLat place{anchor[0].toDouble(), anchor[1].toDouble()};
    const geo::Point offset{origin[0].toDouble(), origin[1].toDouble()};
    constexpr double farthest = 100e3; // metres, that the frame is good for
    if (std::abs(place.lon) > 180 || std::abs(place.lat) > 85 || std::hypot(offset.x, offset.y) > farthest)
        return {};
    return geo::Frame(place).toGeographic(offset);
}

} // namespace

base::Result<std::optional<geo::LonLat>> checkGltf(const QByteArray &untrustedBytes)
{
    const base::Result<QByteArray> text = textOf(untrustedBytes);
    if (!text)
        return tl::unexpected(text.error());
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(*text, &problem);
    if (!parsed.isObject())
        return malformed(QStringLiteral("byte %1").arg(problem.offset), problem.errorString());
    const QJsonObject document = parsed.object();
    if (!document[u"asset"][u"version"].toString().startsWith(u"2."))
        return malformed(QStringLiteral("asset"), QStringLiteral("only glTF 2 is read"));
    if (const base::Result<void> checked = checkAlone(document); !checked)
        return tl::unexpected(checked.error());
    if (const base::Result<void> checked = checkTrees(document[u"nodes"].toArray()); !checked)
        return tl::unexpected(checked.error());
    return originOf(document);
}

} // namespace import
