// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <tl/expected.hpp>

#include <QJsonValue>
#include <QString>

namespace import {

/** A shape of a plan source, or what is wrong with it, in English. */
template<class Shape>
using ReadShape = tl::expected<Shape, QString>;

/** [x, y] in metres. */
ReadShape<geo::Point> pointFromJson(const QJsonValue &value);

/**
 * A list of points. In the place of a point, {"arc": [x, y, radius, from, to]} stands for the points of an arc around (x, y),
 * from one bearing (degrees clockwise from north) to another, at most 5° apart.
 */
ReadShape<geo::Polyline> lineFromJson(const QJsonValue &value);

/** [x0, y0, x1, y1] is a rectangle; a list of points is a ring; a list of rings has holes; a list of those is several surfaces. */
ReadShape<geo::MultiPolygon> areaFromJson(const QJsonValue &value);

} // namespace import
