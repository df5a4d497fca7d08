// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/draw_list.h"

namespace scene {

/** A line of what stands fast in a room; it goes away where the plan is seen from afar. */
Stroke fixtureLine(geo::Polyline line);

/** The way up a stair, escalator or ramp. */
struct Flight
{
    const geo::Polyline &footToHead; ///< at least two points
    double widthMetres;
    const geo::MultiPolygon &area; ///< treads end at its border
};

/** Steps across the way; none on landings, where it turns. */
void addTreads(const Flight &flight, DrawList &list);

/** Lines from the corners of the foot to the middle of the head: the sign of a slope. */
void addSlope(const Flight &flight, DrawList &list);

/** Arrow heads along the way, up or down it: where an escalator runs. */
void addTravel(const Flight &flight, bool isUp, DrawList &list);

/** The way itself, with a head that points up. */
void addUpArrow(const Flight &flight, DrawList &list);

} // namespace scene
