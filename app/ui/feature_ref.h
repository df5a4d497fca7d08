// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <variant>

namespace ui {

/** One feature of a plan, whatever its class. Lives as long as the plan. */
using FeatureRef =
    std::variant<std::monostate, const plan::Exit *, const plan::AccessPoint *, const plan::Cutoff *, const plan::Connector *,
                 const plan::Equipment *, const plan::Hazard *, const plan::Opening *, const plan::Space *>;

/** std::monostate where the plan has no such feature that can be selected. */
FeatureRef findFeature(const plan::Plan &plan, const plan::FeatureId &id);

/** What all classes share. Null for std::monostate. */
const plan::Feature *featureOf(const FeatureRef &ref);

/** The place that stands for it; nothing where the plan has none. */
std::optional<geo::Point> spotOf(const FeatureRef &ref);

/** Where it is; a connector is on every level that it serves, what stands outdoors on none. */
std::vector<plan::LevelId> levelsOf(const FeatureRef &ref);

} // namespace ui
