// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/level_ordinal.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace plan {

constexpr qsizetype maxLevels = 200;
constexpr double maxStorey = 1000; ///< far above any building: what is beyond is a mistake, such as a postcode

std::optional<LevelOrdinal> parseOrdinal(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?\\d{1,4}(?:[.,]\\d{1,4})?$"));
    const QString trimmed = text.trimmed().replace(u'\u2212', u'-');
    if (!number.match(trimmed).hasMatch())
        return {};
    const double storeys = QLocale::c().toDouble(QString(trimmed).replace(u',', u'.'));
    if (std::abs(storeys) > maxStorey)
        return {};
    return LevelOrdinal{static_cast<int>(std::lround(storeys * 100))};
}

/** The whole storeys strictly between two ends, and the ends. */
static std::vector<LevelOrdinal> range(LevelOrdinal from, LevelOrdinal to)
{
    if (to < from)
        std::swap(from, to);
    std::vector<LevelOrdinal> ordinals{from};
    const int firstWhole = static_cast<int>(std::floor(from.hundredths / 100.0)) * 100 + 100;
    for (int whole = firstWhole; whole < to.hundredths; whole += 100)
        ordinals.push_back({whole});
    if (from < to)
        ordinals.push_back(to);
    return ordinals;
}

LevelList parseLevels(const QString &text)
{
    // The dash of a range follows a digit; any other dash is a sign.
    static const QRegularExpression rangePattern(QStringLiteral("^\\s*([+-]?[\\d.,]+)\\s*-\\s*([+-]?[\\d.,]+)\\s*$"));

    LevelList list;
    const QStringList parts = QString(text).replace(u'\u2212', u'-').split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        std::vector<LevelOrdinal> ordinals;
        if (const std::optional<LevelOrdinal> one = parseOrdinal(part)) {
            ordinals.push_back(*one);
        } else if (const QRegularExpressionMatch match = rangePattern.match(part); match.hasMatch()) {
            const std::optional<LevelOrdinal> from = parseOrdinal(match.captured(1));
            const std::optional<LevelOrdinal> to = parseOrdinal(match.captured(2));
            if (from && to && std::abs(to->hundredths - from->hundredths) / 100 < maxLevels)
                ordinals = range(*from, *to);
        }
        if (ordinals.empty())
            list.unreadable.append(part.trimmed());
        list.ordinals.insert(list.ordinals.end(), ordinals.begin(), ordinals.end());
    }
    std::sort(list.ordinals.begin(), list.ordinals.end());
    list.ordinals.erase(std::unique(list.ordinals.begin(), list.ordinals.end()), list.ordinals.end());
    if (list.ordinals.size() > maxLevels)
        return {{}, {text.trimmed()}};
    return list;
}

LevelList effectiveLevels(const QString &level, const QString &repeatOn, const QString &nonExistentLevels)
{
    LevelList list = parseLevels(level + u';' + repeatOn);
    const LevelList absent = parseLevels(nonExistentLevels);
    std::erase_if(list.ordinals, [&](LevelOrdinal ordinal) {
        return std::binary_search(absent.ordinals.begin(), absent.ordinals.end(), ordinal);
    });
    list.unreadable += absent.unreadable;
    return list;
}

/** "0.5", "1", "0.25": as few digits as needed, with the separator given. */
static QString storeys(int hundredths, QChar separator)
{
    QString text = QString::number(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0) {
        QString decimals = QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
        if (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += separator + decimals;
    }
    return text;
}

QString ordinalText(LevelOrdinal ordinal)
{
    const QString sign = ordinal.hundredths > 0   ? QStringLiteral("+")
                         : ordinal.hundredths < 0 ? QStringLiteral("\u2212")
                                                  : QString();
    return sign + storeys(std::abs(ordinal.hundredths), u'.');
}

QString defaultLevelLabel(LevelOrdinal ordinal)
{
    if (ordinal.hundredths == 0)
        return QStringLiteral("RDC");
    const QString count = storeys(std::abs(ordinal.hundredths), u',');
    return (ordinal.hundredths > 0 ? QStringLiteral("R+") : QStringLiteral("SS")) + count;
}

} // namespace plan
