// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_shapes.h"

#include "geo/triangulate.h"

#include <QJsonArray>
#include <QJsonObject>

#include <numbers>

namespace import {

constexpr double farthestMetres = 20000; ///< from the anchor: beyond it, a frame of one venue makes no sense
constexpr double arcStepDegrees = 5;

static tl::unexpected<QString> wrong(const char *what)
{
    return tl::unexpected(QString::fromUtf8(what));
}

static bool areNumbers(const QJsonArray &array, int count)
{
    return array.size() == count && std::all_of(array.begin(), array.end(), [](const QJsonValue &v) { return v.isDouble(); });
}

ReadShape<geo::Point> pointFromJson(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (!areNumbers(pair, 2))
        return wrong("a point is [x, y]");
    const geo::Point point{pair[0].toDouble(), pair[1].toDouble()};
    if (!(std::abs(point.x) < farthestMetres && std::abs(point.y) < farthestMetres))
        return wrong("a point farther than 20 km from the anchor");
    return point;
}

static ReadShape<geo::Polyline> arcFromJson(const QJsonObject &object)
{
    const QJsonArray arc = object.value(QStringLiteral("arc")).toArray();
    if (object.size() != 1 || !areNumbers(arc, 5))
        return wrong("an arc is {\"arc\": [x, y, radius, from, to]}");
    const auto centre = pointFromJson(QJsonArray{arc[0], arc[1]});
    const double radius = arc[2].toDouble();
    const double from = arc[3].toDouble();
    const double sweep = arc[4].toDouble() - from;
    if (!centre || !(radius > 0 && radius < farthestMetres) || !(std::abs(sweep) <= 360))
        return wrong("an arc of impossible size");
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / arcStepDegrees)));
    geo::Polyline points;
    for (int i = 0; i <= steps; ++i) {
        const double bearing = (from + sweep * i / steps) * std::numbers::pi / 180;
        points.push_back(*centre + geo::Point{std::sin(bearing), std::cos(bearing)} * radius);
    }
    return points;
}

static ReadShape<geo::Polyline> pointsFromJson(const QJsonArray &array)
{
    geo::Polyline line;
    for (const QJsonValue &value : array) {
        if (value.isObject()) {
            const auto arc = arcFromJson(value.toObject());
            if (!arc)
                return arc;
            line.insert(line.end(), arc->begin(), arc->end());
            continue;
        }
        const auto point = pointFromJson(value);
        if (!point)
            return tl::unexpected(point.error());
        line.push_back(*point);
    }
    return line;
}

ReadShape<geo::Polyline> lineFromJson(const QJsonValue &value)
{
    auto line = pointsFromJson(value.toArray());
    if (line && line->size() < 2)
        return wrong("a line has two points or more");
    return line;
}

/** How deep arrays lie in arrays, along the first elements; an arc counts as a point. */
static int depth(const QJsonValue &value)
{
    if (value.isObject())
        return 1;
    const QJsonArray array = value.toArray();
    return !value.isArray() ? 0 : array.isEmpty() ? 1 : 1 + depth(array.first());
}

static ReadShape<geo::Polygon> polygonFromJson(const QJsonArray &rings)
{
    geo::Polygon polygon;
    for (qsizetype i = 0; i < rings.size(); ++i) {
        auto ring = pointsFromJson(rings[i].toArray());
        if (!ring)
            return tl::unexpected(ring.error());
        if (ring->size() < 3)
            return wrong("a ring has three points or more");
        if (i == 0)
            polygon.outer = std::move(*ring);
        else
            polygon.holes.push_back(std::move(*ring));
    }
    if (const std::optional<geo::Flaw> flaw = geo::flaw(polygon))
        return tl::unexpected(QStringLiteral("%1 at %2, %3").arg(flaw->reason).arg(flaw->place.x).arg(flaw->place.y));
    return polygon;
}

/** The one ring, without holes. Not by braces: {array} may be a copy or a nested array, as the compiler likes. */
static QJsonArray ringsOf(const QJsonArray &ring)
{
    QJsonArray rings;
    rings.append(ring);
    return rings;
}

static ReadShape<geo::Polygon> rectangleFromJson(const QJsonArray &corners)
{
    if (!areNumbers(corners, 4))
        return wrong("a rectangle is [x0, y0, x1, y1]");
    const QJsonValue x0 = corners[0];
    const QJsonValue y0 = corners[1];
    const QJsonValue x1 = corners[2];
    const QJsonValue y1 = corners[3];
    if (!(x0.toDouble() < x1.toDouble() && y0.toDouble() < y1.toDouble()))
        return wrong("a rectangle goes from its south-west to its north-east corner");
    return polygonFromJson(ringsOf({QJsonArray{x0, y0}, QJsonArray{x1, y0}, QJsonArray{x1, y1}, QJsonArray{x0, y1}}));
}

ReadShape<geo::MultiPolygon> areaFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    geo::MultiPolygon area;
    const auto add = [&](const ReadShape<geo::Polygon> &polygon) -> ReadShape<geo::MultiPolygon> {
        if (!polygon)
            return tl::unexpected(polygon.error());
        area.push_back(*polygon);
        return area;
    };
    switch (depth(value)) {
    case 1:
        return add(rectangleFromJson(array));
    case 2:
        return add(polygonFromJson(ringsOf(array)));
    case 3:
        return add(polygonFromJson(array));
    case 4:
        for (const QJsonValue &polygon : array) {
            if (const auto added = add(polygonFromJson(polygon.toArray())); !added)
                return added;
        }
        return area;
    default:
        return wrong("a surface is [x0, y0, x1, y1], a list of points or a list of rings");
    }
}

} // namespace import
