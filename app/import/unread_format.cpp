// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/unread_format.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace import {

namespace {

constexpr qint64 headBytes = 4096;
constexpr qint64 zipListBytes = 65'536; // at its end: the list of what is in it

/** "IFC2X3" where a STEP file says so in its header, else nothing. */
std::optional<QString> ifcSchema(const QByteArray &head, const QString &path)
{
    static const QRegularExpression schema(QStringLiteral(R"(FILE_SCHEMA\s*\(\s*\(\s*'(IFC\w*))"));
    if (const auto match = schema.match(QString::fromLatin1(head)); head.startsWith("ISO-10303-21") && match.hasMatch())
        return match.captured(1);
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"ifc" || suffix == u"ifczip" || suffix == u"ifcxml" ? std::optional(suffix) : std::nullopt;
}

/** Where the head of a GeoJSON names its features' type as IMDF does: on a feature itself, not in its properties as others may. */
bool hasImdfFeature(const QByteArray &head)
{
    static const QRegularExpression token(QStringLiteral(R"x(("feature_type"\s*:)|"[^"\\]*+(?:\\.[^"\\]*+)*+"|([{}\[\]]))x"));
    QString open; // brackets around the token
    for (const QRegularExpressionMatch &match : token.globalMatch(QString::fromUtf8(head))) {
        if (match.hasCaptured(1) && (open == u"{" || open == u"{[{")) // a feature, alone or in a collection
            return true;
        const QStringView bracket = match.capturedView(2);
        if (bracket == u"{" || bracket == u"[")
            open += bracket;
        else if (!bracket.isEmpty())
            open.chop(1);
    }
    return false;
}

bool isImdf(const QByteArray &head, const QByteArray &tail)
{
    const bool isArchive = head.startsWith("PK") && tail.contains("unit.geojson") && tail.contains("level.geojson");
    return isArchive || hasImdfFeature(head);
}

} // namespace

std::optional<base::Error> unreadFormat(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        const QDir folder(path);
        if (folder.exists(QStringLiteral("manifest.json")) && folder.exists(QStringLiteral("unit.geojson")))
            return base::Error{base::ErrorCode::ImdfNotRead, path, {}, {}};
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(headBytes);
    if (const std::optional<QString> schema = ifcSchema(head, path))
        return base::Error{base::ErrorCode::IfcNotRead, path, *schema, {}};
    file.seek(std::max<qint64>(0, file.size() - zipListBytes));
    if (isImdf(head, file.read(zipListBytes)))
        return base::Error{base::ErrorCode::ImdfNotRead, path, {}, {}};
    return {};
}

} // namespace import
