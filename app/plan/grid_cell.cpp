// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/grid_cell.h"

#include <QRegularExpression>

#include <cmath>
#include <numbers>

namespace plan {

static std::optional<int> cellAlong(double metres, double cellMetres, int cells)
{
    // Coordinates come from files and from rotations: a micrometre off the border is on the border.
    const double position = metres / cellMetres;
    const double nearest = std::round(position);
    const double exact = std::abs(position - nearest) * cellMetres < 1e-6 ? nearest : position;
    if (!(exact >= 0 && exact <= cells))
        return {};
    return std::min(static_cast<int>(exact), cells - 1);
}

QString gridColumnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

/** Metres along the columns (x) and across them (y), both from the grid's origin. */
static geo::Point toGrid(const Grid &grid, geo::Point point)
{
    const double radians = grid.bearingDegrees * std::numbers::pi / 180;
    const geo::Point from = point - grid.origin;
    return {from.x * std::sin(radians) + from.y * std::cos(radians), from.x * std::cos(radians) - from.y * std::sin(radians)};
}

static bool hasCells(const Grid &grid)
{
    return grid.cellMetres > 0 && grid.columns > 0 && grid.rows > 0;
}

QString gridCell(const Grid &grid, geo::Point point)
{
    if (!hasCells(grid))
        return {};
    const geo::Point place = toGrid(grid, point);
    const auto column = cellAlong(place.x, grid.cellMetres, grid.columns);
    const auto row = cellAlong(place.y, grid.cellMetres, grid.rows);
    return column && row ? gridColumnLetters(*column) + QString::number(*row + 1) : QString();
}

std::optional<geo::Point> gridCellCentre(const Grid &grid, const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([A-Z]{1,3})\\s?([0-9]{1,4})\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch() || !hasCells(grid))
        return {};
    int column = 0;
    for (const QChar letter : match.captured(1).toUpper())
        column = column * 26 + (letter.unicode() - u'A' + 1);
    const int row = match.captured(2).toInt();
    if (column > grid.columns || row < 1 || row > grid.rows)
        return {};
    const double radians = grid.bearingDegrees * std::numbers::pi / 180;
    const double along = (column - 0.5) * grid.cellMetres;
    const double across = (row - 0.5) * grid.cellMetres;
    return grid.origin + geo::Point{along * std::sin(radians) + across * std::cos(radians),
                                    along * std::cos(radians) - across * std::sin(radians)};
}

} // namespace plan
