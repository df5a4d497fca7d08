// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/solid.h"

#include "scene/level_building.h"

#include "geo/combine.h"
#include "plan/vocabulary.h"

#include <limits>

namespace scene {

constexpr double assumedNeighbour = 6; ///< metres, of a building of which nobody knows the height
constexpr double groundMetres = -0.3;  ///< below the ground floor, so that nothing shines through it
constexpr double layerMetres = 0.002;  ///< between surfaces of the ground that lie on each other

uint32_t LevelBuilding::feature(const plan::FeatureId &id)
{
    m_solid.features.push_back(id);
    return static_cast<uint32_t>(m_solid.features.size());
}

void LevelBuilding::add(SolidBuilder &builder, const geo::MultiPolygon &footprint, Span span, const BodyLook &look)
{
    for (const geo::Polygon &polygon : footprint) {
        const base::Result<void> added = builder.addPrism(polygon, span, look);
        if (!added)
            m_solid.notBuilt.push_back(added.error());
    }
}

void LevelBuilding::add(const geo::MultiPolygon &footprint, Span span, const BodyLook &look)
{
    if (span.bottom <= -slabMetres)
        m_onSlab.insert(m_onSlab.end(), footprint.begin(), footprint.end());
    add(m_opaque, footprint, span, look);
}

void LevelBuilding::addGlass(const geo::MultiPolygon &footprint, Span span, const BodyLook &look)
{
    add(m_glass, footprint, span, look);
}

void LevelBuilding::addWay(const geo::MultiPolygon &footprint, Span span, const BodyLook &look)
{
    add(m_ways, footprint, span, look);
    add(m_plate, footprint, span, look);
}

void LevelBuilding::addGlassWay(const geo::MultiPolygon &footprint, Span span, const BodyLook &look)
{
    add(m_glassWays, footprint, span, look);
    add(m_plate, footprint, span, look);
}

LevelSolid buildLevelSolid(const plan::Plan &plan, const plan::LevelId &level, double cutMetres, Ways ways)
{
    LevelSolid solid;
    solid.level = level;
    const plan::Level *found = plan::findLevel(plan, level);
    if (!found)
        return solid;
    solid.storey = plan::storeyOf(plan, *found);
    const geo::Box extent = plan::extent(plan);
    solid.origin = extent.isEmpty() ? geo::Point{} : extent.centre();
    const LevelContext context{plan, level};
    LevelBuilding building(context, solid, cutMetres, ways == Ways::Cut ? cutMetres : std::numeric_limits<double>::infinity());
    buildFloors(building);
    buildWalls(building);
    buildConnectors(building);
    buildEdges(building);
    return solid;
}

Solid buildSurroundings(const plan::Plan &plan, geo::Point origin, double highestMetres)
{
    geo::MultiPolygon own;
    for (const plan::Building &building : plan.buildings)
        own.insert(own.end(), building.outline.begin(), building.outline.end());
    Solid solid;
    SolidBuilder builder(solid, origin, std::numeric_limits<double>::infinity());
    int layers = 0;
    for (const plan::SiteFeature &feature : plan.site) {
        const auto *area = std::get_if<geo::MultiPolygon>(&feature.shape);
        if (feature.level || !area)
            continue;
        const plan::Kind *kind = plan::Vocabulary::builtIn().find(QStringLiteral("site"), feature.kind);
        const Token colour = tokenNamed(kind ? kind->tint : QString()).value_or(Token::Neighbour);
        const bool isBlock = feature.kind == u"building";
        const double top = isBlock ? std::min(feature.heightMetres.value_or(assumedNeighbour), highestMetres)
                                   : groundMetres + std::min(layers++, 20) * layerMetres;
        // Broken shapes of the surroundings are reported by the 2D drawing of the same plan.
        const base::Result<geo::MultiPolygon> around = isBlock && !own.empty() ? geo::subtract(*area, own) : *area;
        for (const geo::Polygon &polygon : around ? *around : *area)
            (void)builder.addPrism(polygon, {groundMetres - 0.05, top}, {colour, colour, 0});
    }
    return solid;
}

} // namespace scene
