// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"
#include "scene/theme.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace scene {

enum class Pattern : uint8_t { Solid, Hatch };

/** A flat surface. */
struct Fill
{
    geo::Polygon area;
    Token colour = Token::Floor;
    Pattern pattern = Pattern::Solid;
};

enum class Dash : uint8_t { None, Short, Long };

/** A line with a true width that never gets thinner than a readable one. */
struct Stroke
{
    geo::Polyline line;
    bool isClosed = false;
    Token colour = Token::WallPartition;
    float widthMetres = 0;    ///< true width in the plan; 0 for a line of constant screen width
    float minWidthPixels = 1; ///< at 160 dpi
    Dash dash = Dash::None;
    float minPixelsPerMetre = 0; ///< not drawn below this scale: furniture, treads
};

using DrawItem = std::variant<Fill, Stroke>;

/** What is drawn below symbols and labels, from the ground up, as plain values in plan metres. Both painters draw from this. */
struct DrawList
{
    std::vector<DrawItem> items;
};

} // namespace scene
