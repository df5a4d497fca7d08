// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_jambs.h"

#include "geo/measure.h"

#include <algorithm>
#include <cmath>

namespace import {

constexpr double straightCosine = 0.906; ///< up to 25 degrees a wall counts as running on
constexpr double leastMetres = 0.01;

static geo::Point unit(geo::Point from, geo::Point to)
{
    return (to - from) * (1.0 / geo::distance(from, to));
}

/** Within one side of the wall that starts at the door's point. */
static std::optional<Jambs> beside(geo::Point door, geo::Point end, double width, bool isForward)
{
    const double room = geo::distance(door, end);
    if (room < leastMetres)
        return {};
    const geo::Point far = door + unit(door, end) * std::min(width, room);
    return Jambs{isForward ? geo::Polyline{door, far} : geo::Polyline{far, door}, true};
}

std::optional<Jambs> jambsAt(geo::Point door, std::optional<geo::Point> before, std::optional<geo::Point> after, double widthMetres)
{
    const double roomBefore = before ? geo::distance(door, *before) : 0;
    const double roomAfter = after ? geo::distance(door, *after) : 0;
    if (roomBefore >= leastMetres && roomAfter >= leastMetres) {
        const geo::Point in = unit(*before, door);
        const geo::Point out = unit(door, *after);
        if (in.x * out.x + in.y * out.y >= straightCosine) {
            const double half = std::min({widthMetres / 2, roomBefore, roomAfter});
            const geo::Point along = unit(*before, *after);
            return Jambs{{door - along * half, door + along * half}, false};
        }
    }
    return roomAfter >= roomBefore && after ? beside(door, *after, widthMetres, true)
           : before                         ? beside(door, *before, widthMetres, false)
                                            : std::nullopt;
}

} // namespace import
