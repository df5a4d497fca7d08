// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <QString>

#include <optional>

namespace store {

/** "LINESTRING (1 2, 3 4)" with as many digits as needed; empty for an empty line. */
QString toWkt(const geo::Polyline &line);

/** Nothing where the text is no WKT line string of finite numbers. An empty text is an empty line. */
std::optional<geo::Polyline> fromWkt(const QString &text);

} // namespace store
