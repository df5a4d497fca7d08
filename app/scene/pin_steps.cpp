// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/pin_steps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace scene {

constexpr double nearbyReach = 2;

double lengthOf(PinStep step)
{
    return std::hypot(step.x(), step.y() > 0 ? 2 * step.y() : step.y());
}

std::span<const PinStep> nearSteps()
{
    static constexpr std::array<PinStep, 7> steps{PinStep(0, 0),    PinStep(0, -0.6),   PinStep(0.6, -0.3), PinStep(-0.6, -0.3),
                                                  PinStep(0, -1.2), PinStep(1.2, -0.3), PinStep(-1.2, -0.3)};
    return steps;
}

std::span<const PinStep> farSteps()
{
    static const auto all = [] {
        constexpr int reach = 9;
        constexpr double grid = 0.6;
        std::vector<PinStep> steps;
        for (int x = -reach; x <= reach; ++x) {
            for (int y = -reach; y <= reach; ++y)
                steps.emplace_back(x * grid, y * grid);
        }
        std::stable_sort(steps.begin(), steps.end(), [](PinStep a, PinStep b) { return lengthOf(a) < lengthOf(b); });
        return steps;
    }();
    return all;
}

std::span<const PinStep> nearbySteps()
{
    const std::span<const PinStep> all = farSteps();
    const auto end = std::find_if(all.begin(), all.end(), [](PinStep step) { return lengthOf(step) > nearbyReach; });
    return {all.begin(), end};
}

} // namespace scene
