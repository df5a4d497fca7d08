// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geo/shapes.h"
#include "scene/solid.h"

namespace scene {

/** From where to where a body stands, in metres above the floor. */
struct Span
{
    double bottom = 0;
    double top = 0;
};

/** What a body looks like from above and from its sides, and what it belongs to. */
struct BodyLook
{
    Token top = Token::Floor;
    Token side = Token::Floor;
    uint32_t feature = 0;
};

/** Adds closed bodies to a solid; what stands higher than the cut is left out, what reaches through it is capped there. */
class SolidBuilder
{
public:
    SolidBuilder(Solid &solid, geo::Point origin, double cutMetres)
        : m_solid(solid)
        , m_origin(origin)
        , m_cut(cutMetres)
    {}

    /** A surface pulled up. GeometryInvalid where it cannot be filled. */
    base::Result<void> addPrism(const geo::Polygon &area, Span span, const BodyLook &look);

private:
    uint32_t addVertex(geo::Point place, double z, const SolidVertex &style);
    void addSides(const geo::Ring &ring, bool isHole, Span span, const BodyLook &look);

    Solid &m_solid;
    geo::Point m_origin;
    double m_cut;
};

} // namespace scene
