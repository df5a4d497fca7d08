// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"

#include <cstdio>

namespace bench {

QJsonObject toJson(const Figure &figure)
{
    QJsonObject object{
        {QStringLiteral("name"), figure.name}, {QStringLiteral("value"), figure.value}, {QStringLiteral("unit"), figure.unit}};
    if (figure.reference > 0) {
        object.insert(QStringLiteral("reference"), figure.reference);
        object.insert(QStringLiteral("referenceName"), figure.referenceName);
        object.insert(QStringLiteral("ratio"), figure.value / figure.reference);
    }
    if (figure.goal)
        object.insert(QStringLiteral("goal"), *figure.goal);
    return object;
}

Figure figureFromJson(const QJsonObject &object)
{
    Figure figure;
    figure.name = object.value(QStringLiteral("name")).toString();
    figure.value = object.value(QStringLiteral("value")).toDouble();
    figure.reference = object.value(QStringLiteral("reference")).toDouble();
    figure.unit = object.value(QStringLiteral("unit")).toString();
    figure.referenceName = object.value(QStringLiteral("referenceName")).toString();
    if (object.contains(QStringLiteral("goal")))
        figure.goal = object.value(QStringLiteral("goal")).toDouble();
    return figure;
}

void print(const Figure &figure)
{
    const bool hasReference = figure.reference > 0;
    const double judged = hasReference ? figure.value / figure.reference : figure.value;
    const QString reference =
        hasReference ? QStringLiteral("%1 %2 (%3)").arg(figure.reference, 0, 'f', 2).arg(figure.unit, figure.referenceName)
                     : QStringLiteral("-");
    std::printf("%-58s %9.2f %-6s %-38s %7s %7s %s\n", qPrintable(figure.name), figure.value, qPrintable(figure.unit),
                qPrintable(reference), hasReference ? qPrintable(QString::number(judged, 'f', 2)) : "-",
                figure.goal ? qPrintable(QString::number(*figure.goal)) : "-",
                !figure.goal ? "" : (judged <= *figure.goal ? "met" : "MISSED"));
}

} // namespace bench
