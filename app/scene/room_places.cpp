// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/room_places.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace scene {

std::vector<geo::Point> placesInRoom(QSizeF text, double radiusPixels, const OrbitCamera &camera)
{
    std::vector<geo::Point> places{{}};
    const double turn = camera.bearingDegrees * std::numbers::pi / 180;
    // Upright letters lie over more ground, the flatter one looks.
    const double halfDepth = text.height() / 2 / std::max(0.2, std::cos(camera.tiltDegrees * std::numbers::pi / 180));
    const double halfWidth = text.width() / 2;
    const auto leg = [&](double other) {
        return other < radiusPixels ? std::sqrt(radiusPixels * radiusPixels - other * other) : 0;
    };
    const double away = (leg(halfWidth) - halfDepth) / camera.pixelsPerMetre();
    const double aside = (leg(halfDepth) - halfWidth) / camera.pixelsPerMetre();
    const auto add = [&](double right, double up) {
        const geo::Point off{right * std::max(aside, 0.0), up * std::max(away, 0.0)};
        places.push_back({off.x * std::cos(turn) + off.y * std::sin(turn), off.y * std::cos(turn) - off.x * std::sin(turn)});
    };
    for (const double share : {1.0, 0.5}) {
        for (const double way : {-share, share})
            add(0, way);
        for (const double way : {share, -share})
            add(way, 0);
    }
    for (const double right : {0.5, -0.5}) {
        for (const double up : {-0.5, 0.5})
            add(right, up);
    }
    return places;
}

} // namespace scene
