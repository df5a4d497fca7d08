// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "geo/shapes.h"
#include "plan/storey.h"
#include "scene/theme.h"

#include <cstdint>
#include <vector>

namespace scene {

/** One corner of a solid: metres east, north and up from LevelSolid::origin and the level's floor. */
struct SolidVertex
{
    float x = 0, y = 0, z = 0;
    float normalX = 0, normalY = 0, normalZ = 1;
    Token colour = Token::Floor;
    uint32_t feature = 0; ///< 1 + index into LevelSolid::features; 0: none
};

/** Triangles whose front runs counter-clockwise seen from outside. Every body in it is closed. */
struct Solid
{
    std::vector<SolidVertex> vertices;
    std::vector<uint32_t> indices;
};

/** One level standing up: slabs, walls with their openings, stairs up to the next level served, shafts. Immutable, for any theme. */
struct LevelSolid
{
    plan::LevelId level;
    plan::Storey storey;
    geo::Point origin; ///< in the plan: keeps float precision
    Solid opaque;
    Solid glass;       ///< seen through: panes, glass walls, lift shafts
    Solid edges;       ///< lines, two corners each: rims of slab and roof, corners, tops of structural walls
    Solid rims;        ///< the few of them that stand for a level which is not looked at: of the large parts of its slab and roof
    Solid plate;       ///< the slab in one piece and what goes on from it to the next: the body of a level that is only hinted at
    geo::Ring outline; ///< of its slab, the largest part
    std::vector<plan::FeatureId> features;
    bool assumesOpenings = false;      ///< the plan does not tell the head of some door or the sill of some window
    std::vector<base::Error> notBuilt; ///< geometry that could not be filled
};

/** Whether the cut goes through stairs, lifts and the like. */
enum class Ways { Cut, Whole };

/** `cutMetres` above the floor: nothing else stands higher, and what is cut is capped. Takes milliseconds for large levels. */
LevelSolid buildLevelSolid(const plan::Plan &plan, const plan::LevelId &level, double cutMetres, Ways ways = Ways::Cut);

/**
 * Neighbours as plain blocks, roads and water as flat surfaces just below the ground, around the plan's own buildings; seen from
 * `origin`. No block is higher than `highestMetres`: one that stands before the building would hide it.
 */
Solid buildSurroundings(const plan::Plan &plan, geo::Point origin, double highestMetres);

} // namespace scene
