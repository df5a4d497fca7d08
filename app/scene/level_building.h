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
    LevelBuilding(const LevelContext &context, LevelSolid &solid, double cutMetres, double waysCutMetres)
        : m_context(context)
        , m_solid(solid)
        , m_cut(cutMetres)
        , m_opaque(solid.opaque, solid.origin, cutMetres)
        , m_glass(solid.glass, solid.origin, cutMetres)
        , m_ways(solid.opaque, solid.origin, waysCutMetres)
        , m_glassWays(solid.glass, solid.origin, waysCutMetres)
        , m_plate(solid.plate, solid.origin, waysCutMetres)
    {}

    const LevelContext &context() const { return m_context; }
    const plan::Storey &storey() const { return m_solid.storey; }
    bool isWhole() const { return m_cut >= m_solid.storey.heightMetres; }

    uint32_t feature(const plan::FeatureId &id);
    /** What cannot be filled goes to LevelSolid::notBuilt. */
    void add(const geo::MultiPolygon &footprint, Span span, const BodyLook &look);
    void addGlass(const geo::MultiPolygon &footprint, Span span, const BodyLook &look);
    /** Of a stair, lift or the like: a level that is only hinted at keeps it. */
    void addWay(const geo::MultiPolygon &footprint, Span span, const BodyLook &look);
    void addGlassWay(const geo::MultiPolygon &footprint, Span span, const BodyLook &look);
    /** Its rings as lines; nothing above the cut. */
    void addEdges(const geo::MultiPolygon &outline, double z) { addLines(m_solid.edges, outline, z); }
    void addRims(const geo::MultiPolygon &outline, double z) { addLines(m_solid.rims, outline, z); }
    /** Upright lines at its sharp corners. */
    void addEdgePosts(const geo::MultiPolygon &outline, Span span) { addPosts(m_solid.edges, outline, span); }
    void addRimPosts(const geo::MultiPolygon &outline, Span span) { addPosts(m_solid.rims, outline, span); }
    /** What was added down to the slab's bottom, as one surface without slits; empty where it cannot be united. */
    geo::MultiPolygon slab() const;
    void assumeOpening() { m_solid.assumesOpenings = true; }
    void setOutline(const geo::Ring &outline) { m_solid.outline = outline; }
    void setPlate(const geo::MultiPolygon &slab);

private:
    void addLines(Solid &lines, const geo::MultiPolygon &outline, double z) const;
    void addPosts(Solid &lines, const geo::MultiPolygon &outline, Span span) const;
    void add(SolidBuilder &builder, const geo::MultiPolygon &footprint, Span span, const BodyLook &look);

    const LevelContext &m_context;
    LevelSolid &m_solid;
    double m_cut;
    geo::MultiPolygon m_onSlab;
    SolidBuilder m_opaque;
    SolidBuilder m_glass;
    SolidBuilder m_ways;
    SolidBuilder m_glassWays;
    SolidBuilder m_plate;
};

// Each adds its part.
void buildFloors(LevelBuilding &building);
void buildWalls(LevelBuilding &building);
void buildConnectors(LevelBuilding &building);
void buildEdges(LevelBuilding &building);

/** One that is broken closes no other hole. */
void addRepaired(geo::MultiPolygon &polygons, const geo::MultiPolygon &area);

/** Where the flights from the level below come through this level's floor. */
geo::MultiPolygon arrivals(const LevelContext &context);

} // namespace scene
