// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_scene.h"

#include <optional>

namespace scene {

/** How the scan of a drawn level is shown. Under: in place of the floors, so that walls and doors lie on it. */
enum class ScanMode { Hidden, Under, Over, Alone };

/** Where the tablet is. */
struct OwnPosition
{
    geo::Point place;
    double accuracyMetres = 0;

    friend bool operator==(const OwnPosition &, const OwnPosition &) = default;
};

/** What may lie on a plan beyond the plan itself. */
struct Overlays
{
    bool isGridShown = true;
    ScanMode scanMode = ScanMode::Hidden;
    double scanOpacity = 1;
    std::optional<OwnPosition> ownPosition;

    friend bool operator==(const Overlays &, const Overlays &) = default;
};

/** A level that is only a scan shows it, whatever was chosen. */
inline ScanMode scanModeOf(const LevelScene &level, const Overlays &overlays)
{
    return level.scans.empty() ? ScanMode::Hidden : level.isOnlyScan ? ScanMode::Alone : overlays.scanMode;
}

/** The colour in which a token is drawn on the plan: floors let a scan below them through. */
inline QColor planColour(const Theme &theme, Token token, ScanMode scan)
{
    const bool isFloor = (token >= Token::Floor && token <= Token::TintWet) || token == Token::Neighbour;
    return isFloor && scan == ScanMode::Under ? QColor(Qt::transparent) : theme.colour(token);
}

} // namespace scene
