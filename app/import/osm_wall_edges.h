// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/feature.h"
#include "plan/level_ordinal.h"

#include <map>
#include <optional>
#include <tuple>

namespace import {

/** Which wall runs between two neighbouring nodes on a level: two rooms share the wall between them. */
class OsmWallEdges
{
public:
    /** False where a wall is there already. */
    bool take(plan::LevelOrdinal level, qint64 a, qint64 b, const plan::FeatureId &wall);
    std::optional<plan::FeatureId> find(plan::LevelOrdinal level, qint64 a, qint64 b) const;

private:
    using Edge = std::tuple<int, qint64, qint64>;
    static Edge edge(plan::LevelOrdinal level, qint64 a, qint64 b) { return {level.hundredths, std::min(a, b), std::max(a, b)}; }

    std::map<Edge, plan::FeatureId> m_walls;
};

} // namespace import
