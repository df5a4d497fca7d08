// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_features.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace import {

using Properties = QHash<QString, QString>;

/** "way/12", "w12", or the number alone where the type stands beside it. */
static std::optional<OsmRef> refOf(const QString &id, const QString &type)
{
    static const QRegularExpression form(QStringLiteral("^(?:(node|way|relation|n|w|r)/?)?(-?\\d{1,18})$"));
    const QRegularExpressionMatch match = form.match(id);
    const QString word = match.captured(1).isEmpty() ? type : match.captured(1);
    if (!match.hasMatch() || word.isEmpty())
        return {};
    const qint64 number = match.captured(2).toLongLong();
    if (word.startsWith(u'n'))
        return OsmRef{OsmType::Node, number};
    if (word.startsWith(u'w'))
        return OsmRef{OsmType::Way, number};
    return word.startsWith(u'r') ? std::optional(OsmRef{OsmType::Relation, number}) : std::nullopt;
}

FeatureIdentity identityOf(const Properties &properties)
{
    const auto value = [&](const char *key) { return properties.value(QString::fromLatin1(key)); };
    FeatureIdentity identity;
    for (const auto &[id, type] : {std::pair("@id", "@type"), {"id", "type"}, {"full_id", "osm_type"}, {"osm_id", "osm_type"}}) {
        if (const std::optional<OsmRef> ref = refOf(value(id), value(type)))
            identity.refs.push_back(*ref);
    }
    for (const char *key : {"@timestamp", "timestamp"}) {
        if (const QDate day = QDate::fromString(value(key).left(10), Qt::ISODate); day.isValid() && !identity.edited)
            identity.edited = day;
    }
    return identity;
}

/** Old osmtogeojson keeps all tags in one property. */
static void addNestedTags(OsmTags &tags)
{
    const QJsonObject nested = QJsonDocument::fromJson(tags.value(QStringLiteral("tags")).toUtf8()).object();
    if (nested.isEmpty())
        return;
    tags.remove(QStringLiteral("tags"));
    for (auto tag = nested.begin(); tag != nested.end(); ++tag)
        tags.insert(tag.key(), tag.value().toVariant().toString().trimmed());
}

OsmTags tagsOf(const Properties &properties)
{
    static const QSet<QString> notTags{QStringLiteral("id"),       QStringLiteral("full_id"),   QStringLiteral("osm_id"),
                                       QStringLiteral("osm_type"), QStringLiteral("version"),   QStringLiteral("user"),
                                       QStringLiteral("uid"),      QStringLiteral("changeset"), QStringLiteral("timestamp"),
                                       QStringLiteral("fill"),     QStringLiteral("relations"), QStringLiteral("meta")};
    OsmTags tags;
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QString &key = property.key();
        const bool isStyle = key.startsWith(u"stroke") || key.startsWith(u"fill-") || key.startsWith(u"marker-");
        if (!notTags.contains(key) && !key.startsWith(u'@') && !isStyle && !property->isEmpty())
            tags.insert(key, *property);
    }
    addNestedTags(tags);
    return tags;
}

} // namespace import
