// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feature_ref.h"

#include "geo/label_spot.h"

namespace ui {

template<class T>
static bool find(const std::vector<T> &features, const plan::FeatureId &id, FeatureRef &found)
{
    const auto feature = std::find_if(features.begin(), features.end(), [&](const T &candidate) { return candidate.id == id; });
    if (feature == features.end())
        return false;
    found = &*feature;
    return true;
}

FeatureRef findFeature(const plan::Plan &plan, const plan::FeatureId &id)
{
    FeatureRef found;
    find(plan.exits, id, found) || find(plan.accessPoints, id, found) || find(plan.cutoffs, id, found) ||
        find(plan.connectors, id, found) || find(plan.equipment, id, found) || find(plan.hazards, id, found) ||
        find(plan.openings, id, found) || find(plan.spaces, id, found);
    return found;
}

const plan::Feature *featureOf(const FeatureRef &ref)
{
    return std::visit(
        [](auto feature) -> const plan::Feature * {
            if constexpr (std::is_same_v<decltype(feature), std::monostate>)
                return nullptr;
            else
                return feature;
        },
        ref);
}

namespace {

std::optional<geo::Point> insideOf(const geo::MultiPolygon &area)
{
    const std::optional<geo::LabelSpot> spot = area.empty() ? std::nullopt : geo::labelSpot(area.front());
    return spot ? std::optional(spot->centre) : std::nullopt;
}

struct SpotOf
{
    std::optional<geo::Point> operator()(std::monostate) const { return {}; }
    template<class T>
    std::optional<geo::Point> operator()(const T *feature) const
    {
        return feature->spot;
    }
    std::optional<geo::Point> operator()(const plan::Hazard *hazard) const
    {
        const auto *spot = std::get_if<geo::Point>(&hazard->shape);
        return spot ? std::optional(*spot) : insideOf(std::get<geo::MultiPolygon>(hazard->shape));
    }
    std::optional<geo::Point> operator()(const plan::Opening *opening) const
    {
        return opening->jambs.empty() ? std::nullopt : std::optional((opening->jambs.front() + opening->jambs.back()) * 0.5);
    }
    std::optional<geo::Point> operator()(const plan::Space *space) const { return insideOf(space->area); }
};

} // namespace

std::optional<geo::Point> spotOf(const FeatureRef &ref)
{
    return std::visit(SpotOf(), ref);
}

std::vector<plan::LevelId> levelsOf(const FeatureRef &ref)
{
    std::vector<plan::LevelId> levels;
    if (const auto *connector = std::get_if<const plan::Connector *>(&ref)) {
        levels.reserve((*connector)->levels.size());
        for (const plan::ConnectorLevel &level : (*connector)->levels)
            levels.push_back(level.level);
    } else if (const plan::Feature *feature = featureOf(ref); feature && feature->level) {
        levels.push_back(*feature->level);
    }
    return levels;
}

} // namespace ui
