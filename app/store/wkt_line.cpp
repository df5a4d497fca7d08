// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wkt_line.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace store {

QString toWkt(const geo::Polyline &line)
{
    if (line.empty())
        return {};
    QStringList points;
    for (const geo::Point point : line)
        points << QString::number(point.x, 'g', QLocale::FloatingPointShortest) + u' ' +
                      QString::number(point.y, 'g', QLocale::FloatingPointShortest);
    return QStringLiteral("LINESTRING (") + points.join(QStringLiteral(", ")) + u')';
}

std::optional<geo::Polyline> fromWkt(const QString &text)
{
    QString body = text.trimmed();
    if (body.isEmpty())
        return geo::Polyline();
    if (!body.startsWith(QStringLiteral("LINESTRING"), Qt::CaseInsensitive) || !body.endsWith(u')'))
        return {};
    const qsizetype open = body.indexOf(u'(');
    body = body.mid(open + 1, body.size() - open - 2);
    geo::Polyline line;
    for (const QString &pair : body.split(u',')) {
        const QStringList numbers = pair.simplified().split(u' ');
        bool isX = false;
        bool isY = false;
        if (numbers.size() != 2)
            return {};
        const geo::Point point{QLocale::c().toDouble(numbers[0], &isX), QLocale::c().toDouble(numbers[1], &isY)};
        if (!isX || !isY || !std::isfinite(point.x) || !std::isfinite(point.y))
            return {};
        line.push_back(point);
    }
    return line;
}

} // namespace store
