// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/mgrs.h"

#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>

namespace geo {

QString mgrs(LonLat place)
{
    constexpr int digits = 5;
    std::string text;
    try {
        int zone = 0;
        bool isNorth = true;
        Point point;
        GeographicLib::UTMUPS::Forward(place.lat, place.lon, zone, isNorth, point.x, point.y);
        GeographicLib::MGRS::Forward(zone, isNorth, point.x, point.y, place.lat, digits, text);
    } catch (const GeographicLib::GeographicErr &) {
        return {};
    }
    const QString whole = QString::fromStdString(text);
    if (whole.size() <= 2 * digits + 2)
        return {};
    const auto number = whole.size() - digits;
    const auto square = number - digits - 2;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(whole.first(square), whole.sliced(square, 2), whole.sliced(square + 2, digits), whole.sliced(number));
}

} // namespace geo
