// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_tags.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace import {

QString tag(const OsmTags &tags, const char *key)
{
    return tags.value(key);
}

bool isSet(const OsmTags &tags, const char *key)
{
    const QString *value = tags.find(key);
    return value && !value->isEmpty() && *value != u"no";
}

std::optional<double> metres(const QString &text)
{
    static const QRegularExpression metric(QStringLiteral("^(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*(m|cm|mm)?$"));
    static const QRegularExpression imperial(QStringLiteral("^(\\d{1,4})'(?:\\s*(\\d{1,2}(?:\\.\\d+)?)\")?$"));
    double length = 0;
    if (const QRegularExpressionMatch match = metric.match(text); match.hasMatch()) {
        length = QLocale::c().toDouble(match.captured(1).replace(u',', u'.'));
        length *= match.captured(2) == u"cm" ? 0.01 : match.captured(2) == u"mm" ? 0.001 : 1;
    } else if (const QRegularExpressionMatch feet = imperial.match(text); feet.hasMatch()) {
        length = QLocale::c().toDouble(feet.captured(1)) * 0.3048 + QLocale::c().toDouble(feet.captured(2)) * 0.0254;
    }
    return length > 0 ? std::optional(length) : std::nullopt;
}

std::optional<double> bearingDegrees(const QString &text)
{
    static const std::array<const char *, 16> points{"N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE",
                                                     "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"};
    for (size_t i = 0; i < points.size(); ++i) {
        if (text.compare(QLatin1String(points[i]), Qt::CaseInsensitive) == 0)
            return 22.5 * static_cast<double>(i);
    }
    bool isNumber = false;
    const double degrees = QLocale::c().toDouble(text, &isNumber);
    return isNumber && degrees >= 0 && degrees <= 360 ? std::optional(degrees) : std::nullopt;
}

bool isIndoor(const OsmTags &tags)
{
    return isSet(tags, "indoor");
}

bool isUnderground(const OsmTags &tags)
{
    if (isSet(tags, "tunnel") || tag(tags, "location") == u"underground" || tag(tags, "layer").startsWith(u'-'))
        return true;
    const plan::LevelList levels = plan::parseLevels(tag(tags, "level"));
    return !levels.ordinals.empty() && levels.ordinals.back().hundredths < 0;
}

QString kindOf(const char *className, const OsmTags &tags)
{
    const plan::Kind *kind = plan::Vocabulary::builtIn().findByOsm(QString::fromLatin1(className), tags);
    return kind ? kind->kind : QString();
}

QString mainTag(const OsmTags &tags)
{
    for (const char *key : {"room", "indoor", "door", "entrance", "highway", "railway", "public_transport", "emergency", "amenity",
                            "shop", "barrier", "building:part", "building", "man_made"}) {
        if (const QString value = tag(tags, key); !value.isEmpty() && value != u"yes")
            return QLatin1String(key) + u'=' + value;
    }
    return tags.isEmpty() ? QString() : tags.begin()->first + u'=' + tags.begin()->second;
}

} // namespace import
