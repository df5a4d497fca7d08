// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_screen.h"

#include "geo/mgrs.h"
#include "plan/buildings.h"
#include "plan/facade_code.h"
#include "plan/grid_cell.h"
#include "ui/words.h"

namespace ui {

void PlanScreen::setViewCentre(QPointF centre)
{
    if (centre == m_viewCentre)
        return;
    m_viewCentre = centre;
    Q_EMIT viewCentreChanged();
    if (!m_plan || m_plan->buildings.size() < 2)
        return;
    const plan::Building *building = plan::buildingAt(*m_plan, {centre.x(), centre.y()});
    if (!building || building->id == m_firstBuilding)
        return;
    m_firstBuilding = building->id;
    m_levels->showFrom(*m_plan, m_firstBuilding);
    m_levels->setCurrent(m_level);
    showHits();
}

QString PlanScreen::centreCell() const
{
    return m_plan && m_plan->grid ? plan::gridCell(*m_plan->grid, {m_viewCentre.x(), m_viewCentre.y()}) : QString();
}

geo::LonLat PlanScreen::centre() const
{
    return geo::Frame(m_plan->venue.anchor).toGeographic({m_viewCentre.x(), m_viewCentre.y()});
}

QString PlanScreen::centreMgrs() const
{
    return m_plan ? geo::mgrs(centre()) : QString();
}

QString PlanScreen::centrePlace() const
{
    return m_plan ? placeText(centre(), m_language) : QString();
}

bool PlanScreen::focusBuilding(geo::Point place)
{
    const plan::Level *current = plan::findLevel(*m_plan, m_level);
    const plan::Building *building = plan::buildingAt(*m_plan, place);
    const plan::Level *level = current && building && current->building != building->id
                                   ? plan::nearestLevel(*m_plan, building->id, current->ordinal)
                                   : nullptr;
    if (level)
        setLevel(level->id);
    return level != nullptr;
}

void PlanScreen::showCell(const QString &cell)
{
    const auto centre = m_plan && m_plan->grid ? plan::gridCellCentre(*m_plan->grid, cell) : std::nullopt;
    if (centre)
        Q_EMIT placeShown(centre->x, centre->y);
}

qreal PlanScreen::bearingWithSideDown(const QString &side) const
{
    for (const plan::Side &candidate : m_plan ? m_plan->sides : std::vector<plan::Side>()) {
        if (candidate.id == plan::FeatureId::fromString(side))
            return std::fmod(plan::outwardDegrees(*m_plan, candidate).value_or(180) + 180, 360);
    }
    return 0;
}

} // namespace ui
