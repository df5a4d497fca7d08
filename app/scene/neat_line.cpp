// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/neat_line.h"

#include "plan/grid_cell.h"

#include <array>
#include <cmath>
#include <numbers>

namespace scene {

constexpr double topPixels = 30; ///< at 160 dpi
constexpr double leftPixels = 32;
constexpr double barPixels = 5;
constexpr double rulePixels = 1.5;
constexpr double leastPixels = 30; ///< of a cell that is named
constexpr double leastBar = 8;     ///< of a cell that has a bar of its own
constexpr int mostLines = 1000;    ///< both ways: beyond, the grid's table is wrong

/** The directions of the letters and of the numbers, of length 1. */
static std::array<geo::Point, 2> directions(const plan::Grid &grid)
{
    const double radians = grid.bearingDegrees * std::numbers::pi / 180;
    return {geo::Point{std::sin(radians), std::cos(radians)}, geo::Point{std::cos(radians), -std::sin(radians)}};
}

DrawList gridLines(const plan::Grid &grid)
{
    const auto [along, across] = directions(grid);
    DrawList list;
    const auto add = [&](geo::Point from, geo::Point to) {
        list.items.emplace_back(Stroke{{from, to}, false, Token::GridLine, 0, 1, Dash::None, 0});
    };
    const geo::Point width = along * (grid.columns * grid.cellMetres);
    const geo::Point height = across * (grid.rows * grid.cellMetres);
    for (int column = 0; column <= std::min(grid.columns, mostLines); ++column) {
        const geo::Point from = grid.origin + along * (column * grid.cellMetres);
        add(from, from + height);
    }
    for (int row = 0; row <= std::min(grid.rows, mostLines); ++row) {
        const geo::Point from = grid.origin + across * (row * grid.cellMetres);
        add(from, from + width);
    }
    return list;
}

QMarginsF neatLineMargins(double density)
{
    return {leftPixels * density, topPixels * density, 0, 0};
}

/** One border of the frame: the strips of the grid that meet it. */
class Border
{
public:
    Border(const Camera &camera, double density, bool isTop)
        : m_density(density)
        , m_isTop(isTop)
        , m_camera(camera)
        , m_from((isTop ? leftPixels : topPixels) * density)
        , m_to(isTop ? camera.viewport.width() : camera.viewport.height())
        , m_depth((isTop ? topPixels : leftPixels) * density)
    {}

    void addRule(NeatLine &line) const;
    /** `step` leads from a strip to the next, `run` along them; `first` is a corner of the first strip. */
    void addStrips(NeatLine &line, geo::Point first, geo::Point step, geo::Point run, int count, bool areLetters) const;

private:
    QPointF at(double along, double inwards) const { return m_isTop ? QPointF(along, inwards) : QPointF(inwards, along); }
    void addBox(NeatLine &line, double from, double to, double outer, double inner, Token colour) const;
    /** Where the line through a plan point meets the border. */
    double meets(geo::Point point, QPointF run) const;

    double m_density;
    bool m_isTop;
    const Camera &m_camera;
    double m_from;
    double m_to;
    double m_depth;
};

void Border::addBox(NeatLine &line, double from, double to, double outer, double inner, Token colour) const
{
    const double middle = (outer + inner) / 2;
    const QPointF start = at(from, middle);
    const QPointF end = at(to, middle);
    line.bars.items.emplace_back(Stroke{{{start.x(), start.y()}, {end.x(), end.y()}},
                                        false,
                                        colour,
                                        0,
                                        static_cast<float>((inner - outer) / m_density),
                                        Dash::None,
                                        0});
}

void Border::addRule(NeatLine &line) const
{
    addBox(line, 0, m_to, 0, m_depth, Token::Casing);
    addBox(line, m_from, m_to, m_depth - rulePixels * m_density, m_depth, Token::WallStructural);
}

double Border::meets(geo::Point point, QPointF run) const
{
    const QPointF on = m_camera.toScreen(point);
    return m_isTop ? on.x() + (m_depth - on.y()) * run.x() / run.y() : on.y() + (m_depth - on.x()) * run.y() / run.x();
}

void Border::addStrips(NeatLine &line, geo::Point first, geo::Point step, geo::Point run, int count, bool areLetters) const
{
    const QPointF direction = m_camera.toScreen(first + run) - m_camera.toScreen(first);
    const double origin = meets(first, direction);
    const double each = meets(first + step, direction) - origin;
    if (std::abs(each) < 1e-3)
        return;
    const auto nameOf = [&](int strip) {
        return Label{areLetters ? plan::gridColumnLetters(strip) : QString::number(strip + 1), {}, LabelStyle::Grid, 0};
    };
    const auto lengthOf = [&](const Label &name) {
        const QSizeF size = labelSize(name, m_density);
        return m_isTop ? size.width() : size.height() * 0.6;
    };
    constexpr double widerLetters = 1.2; // than those of the last name, which is the longest
    const double least = std::max(leastPixels * m_density, lengthOf(nameOf(count - 1)) * widerLetters);
    int named = 1;
    for (const int next : {2, 5, 10, 20, 50, 100}) {
        if (std::abs(each) * named < least)
            named = next;
    }
    // Only what is in view: a wrong grid may have a million cells.
    const auto [one, other] = std::minmax({(m_from - origin) / each, (m_to - origin) / each});
    const auto inGrid = [&](double strip) { return std::clamp(strip, 0.0, static_cast<double>(count)); };
    const int begin = static_cast<int>(inGrid(one)) / named * named;
    const int end = static_cast<int>(std::ceil(inGrid(other)));
    const auto strip = [&](int i, int cells) {
        const auto [near, far] = std::minmax({origin + i * each, origin + std::min(i + cells, count) * each});
        return std::pair(std::max(near, m_from), std::min(far, m_to));
    };
    const int cellsPerBar = std::abs(each) < leastBar * m_density ? named : 1;
    for (int i = begin; i < end; i += cellsPerBar) {
        const auto [from, to] = strip(i, cellsPerBar);
        if (to > from && i / cellsPerBar % 2 == 0)
            addBox(line, from, to, m_depth - barPixels * m_density, m_depth, Token::WallStructural);
    }
    for (int i = begin; i < end; i += named) {
        const auto [from, to] = strip(i, named);
        if (to <= from)
            continue;
        const auto [cellFrom, cellTo] = std::minmax({origin + i * each, origin + (i + 1) * each});
        const double middle = (std::max(cellFrom, m_from) + std::min(cellTo, m_to)) / 2;
        const Label label = nameOf(i);
        const double half = lengthOf(label) / 2;
        if (middle - half < m_from || middle + half > m_to || to - from < 2 * half)
            continue;
        line.labels.push_back({{}, label, at(middle, (m_depth - barPixels * m_density) / 2), {}});
    }
}

NeatLine neatLine(const plan::Grid &grid, const Camera &camera, double density)
{
    NeatLine line;
    if (grid.columns <= 0 || grid.rows <= 0 || !(grid.cellMetres > 0))
        return line;
    const auto [along, across] = directions(grid);
    const QPointF downColumns = camera.toScreen(grid.origin + across) - camera.toScreen(grid.origin);
    const bool areLettersOnTop = std::abs(downColumns.y()) > std::abs(downColumns.x());
    const Border top(camera, density, true);
    const Border left(camera, density, false);
    top.addRule(line);
    left.addRule(line);
    const geo::Point column = along * grid.cellMetres;
    const geo::Point row = across * grid.cellMetres;
    (areLettersOnTop ? top : left).addStrips(line, grid.origin, column, row, grid.columns, true);
    (areLettersOnTop ? left : top).addStrips(line, grid.origin, row, column, grid.rows, false);
    return line;
}

} // namespace scene
