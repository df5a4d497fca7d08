// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_drawing.h"
#include "scene/solid_builder.h"

namespace scene {

constexpr double slabMetres = 0.25;

/** One level of a solid under construction. */
class LevelBuilding
{
public:
    LevelBuilding(const LevelContext &context, LevelSolid &solid, double cutMetres)
        : m_context(context)
        , m_solid(solid)
        , m_opaque(solid.opaque, solid.origin, cutMetres)
        , m_glass(solid.glass, solid.origin, cutMetres)
    {}

    const LevelContext &context() const { return m_context; }
    const plan::Storey &storey() const { return m_solid.storey; }

    uint32_t feature(const plan::FeatureId &id);
    /** What cannot be filled goes to LevelSolid::notBuilt. */
    void add(const geo::MultiPolygon &footprint, Span span, const BodyLook &look);
    void addGlass(const geo::MultiPolygon &footprint, Span span, const BodyLook &look);

private:
    void add(SolidBuilder &builder, const geo::MultiPolygon &footprint, Span span, const BodyLook &look);

    const LevelContext &m_context;
    LevelSolid &m_solid;
    SolidBuilder m_opaque;
    SolidBuilder m_glass;
};

// Each adds its part.
void buildFloors(LevelBuilding &building);
void buildWalls(LevelBuilding &building);
void buildConnectors(LevelBuilding &building);

} // namespace scene
