// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feature_ref.h"

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

} // namespace ui
