// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/flight.h"

#include "scene/border.h"

#include "geo/measure.h"

#include <cmath>

namespace scene {

constexpr double treadMetres = 0.28;
constexpr float fixtureMetres = 0.055F;
constexpr float leastScale = 6;  ///< px/m below which treads are only noise
constexpr double straight = 0.9; ///< cosine of the sharpest turn that makes no landing

Stroke fixtureLine(geo::Polyline line)
{
    return {std::move(line), false, Token::Fixture, fixtureMetres, 0.8F, Dash::None, leastScale};
}

static geo::Point unit(geo::Point from, geo::Point to)
{
    const double length = geo::distance(from, to);
    return length > 0 ? (to - from) * (1 / length) : geo::Point{};
}

void addTreads(const Flight &flight, DrawList &list)
{
    const geo::Polyline &way = flight.footToHead;
    const auto turnsAt = [&](size_t corner) {
        if (corner == 0 || corner + 1 == way.size())
            return false;
        const geo::Point before = unit(way[corner - 1], way[corner]);
        const geo::Point after = unit(way[corner], way[corner + 1]);
        return before.x * after.x + before.y * after.y < straight;
    };
    for (size_t i = 0; i + 1 < way.size(); ++i) {
        const geo::Point along = unit(way[i], way[i + 1]);
        const geo::Point across{-along.y, along.x};
        // A landing is as deep as the stair is wide.
        const double from = turnsAt(i) ? flight.widthMetres / 2 : 0;
        const double to = geo::distance(way[i], way[i + 1]) - (turnsAt(i + 1) ? flight.widthMetres / 2 : 0);
        const bool isLanding = turnsAt(i) && turnsAt(i + 1) && to - from < 2 * treadMetres;
        for (double at = from + treadMetres / 2; at < to && !isLanding; at += treadMetres) {
            const geo::Point on = way[i] + along * at;
            const auto around = std::find_if(flight.area.begin(), flight.area.end(),
                                             [&](const geo::Polygon &polygon) { return geo::contains(polygon, on); });
            if (around == flight.area.end())
                continue;
            const double left = toBorder(*around, on, across, flight.widthMetres / 2);
            const double right = toBorder(*around, on, across * -1, flight.widthMetres / 2);
            list.items.emplace_back(fixtureLine({on - across * right, on + across * left}));
        }
    }
}

void addSlope(const Flight &flight, DrawList &list)
{
    const geo::Polyline &way = flight.footToHead;
    const geo::Point along = unit(way[0], way[1]);
    const geo::Point half = geo::Point{-along.y, along.x} * (flight.widthMetres / 2);
    for (const geo::Point corner : {way.front() + half, way.front() - half})
        list.items.emplace_back(fixtureLine({corner, way.back()}));
}

void addTravel(const Flight &flight, bool isUp, DrawList &list)
{
    const geo::Polyline &way = flight.footToHead;
    for (size_t i = 0; i + 1 < way.size(); ++i) {
        const geo::Point along = unit(way[i], way[i + 1]);
        const geo::Point back = along * (isUp ? -1 : 1);
        const geo::Point across = geo::Point{-along.y, along.x} * (flight.widthMetres * 0.36);
        const double depth = flight.widthMetres * 0.36;
        constexpr double every = 1.5; // metres
        for (double at = every / 2; at < geo::distance(way[i], way[i + 1]); at += every) {
            const geo::Point tip = way[i] + along * at;
            list.items.emplace_back(Stroke{{tip + across + back * depth, tip, tip + back * depth - across},
                                           false,
                                           Token::ConnectorLine,
                                           0.1F,
                                           1.6F,
                                           Dash::None,
                                           leastScale});
        }
    }
}

void addUpArrow(const Flight &flight, DrawList &list)
{
    const geo::Polyline &way = flight.footToHead;
    const double length = geo::length(way);
    if (length < 1)
        return;
    const geo::Point head = way.back();
    const geo::Point back = unit(head, way[way.size() - 2]);
    const geo::Point across{-back.y, back.x};
    const double size = std::min(0.45, length / 4);
    const auto arrow = [&](geo::Polyline line) {
        list.items.emplace_back(Stroke{std::move(line), false, Token::DoorLeaf, 0.06F, 1.2F, Dash::None, leastScale});
    };
    arrow(way);
    arrow({head + (back + across * 0.6) * size, head, head + (back - across * 0.6) * size});
}

} // namespace scene
