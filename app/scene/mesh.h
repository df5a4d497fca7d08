// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/draw_list.h"

namespace scene {

/**
 * One corner for the GPU. Its place on the screen is (x, y) by the camera, plus the normal times half the line's width:
 * max(halfWidthMetres × scale, minHalfWidthPixels), plus half a pixel of soft edge. Fills have a zero normal.
 */
struct Vertex
{
    float x = 0, y = 0;             ///< metres, relative to Mesh::origin
    float normalX = 0, normalY = 0; ///< plan frame; longer than 1 at mitred corners
    float halfWidthMetres = 0;
    float minHalfWidthPixels = 0;
    float along = 0;    ///< metres along the line, for dashes
    uint8_t colour = 0; ///< Token: an index into the theme's palette
    uint8_t style = 0;  ///< Pattern of a fill; 16 + Dash of a line
    int8_t edge = 0;    ///< -127 and 127 on a line's two borders, 0 in a fill
    uint8_t minPixelsPerMetre = 0;
};
static_assert(sizeof(Vertex) == 32);

/** A draw list as triangles, in drawing order, for one draw call. */
struct Mesh
{
    geo::Point origin; ///< keeps float precision where the plan lies far from the anchor
    std::vector<Vertex> vertices;
    std::vector<uint32_t> indices;
};

/** Polygons that cannot be filled are skipped: LevelScene has reported them before. */
Mesh tessellate(const DrawList &list);

} // namespace scene
