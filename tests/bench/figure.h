// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bench {

/** One line of the table: what we took, what the reference took in the same run. */
struct Figure
{
    QString name;
    double value = 0;
    double reference = 0; ///< 0: none
    QString unit;
    QString referenceName;
    std::optional<double> goal; ///< of value / reference; of the value itself without a reference
};

QJsonObject toJson(const Figure &figure);
Figure figureFromJson(const QJsonObject &object);
void print(const Figure &figure);

} // namespace bench
