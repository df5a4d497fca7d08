// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_wall_edges.h"

namespace import {

bool OsmWallEdges::take(plan::LevelOrdinal level, qint64 a, qint64 b, const plan::FeatureId &wall)
{
    return m_walls.emplace(edge(level, a, b), wall).second;
}

std::optional<plan::FeatureId> OsmWallEdges::find(plan::LevelOrdinal level, qint64 a, qint64 b) const
{
    const auto found = m_walls.find(edge(level, a, b));
    return found == m_walls.end() ? std::nullopt : std::optional(found->second);
}

} // namespace import
