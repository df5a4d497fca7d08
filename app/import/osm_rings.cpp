// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_rings.h"

#include <QMultiHash>

#include <algorithm>

namespace import {

JoinedRings joinRings(const std::vector<const OsmWay *> &ways)
{
    JoinedRings joined;
    QMultiHash<qint64, size_t> byEnd;
    std::vector<bool> isUsed(ways.size(), false);
    for (size_t i = 0; i < ways.size(); ++i) {
        if (ways[i]->nodes.size() < 2) {
            isUsed[i] = true;
            joined.unclosed.append({OsmType::Way, ways[i]->id});
        } else if (!ways[i]->isClosed()) {
            byEnd.insert(ways[i]->nodes.front(), i);
            byEnd.insert(ways[i]->nodes.back(), i);
        }
    }
    for (size_t i = 0; i < ways.size(); ++i) {
        if (isUsed[i])
            continue;
        isUsed[i] = true;
        std::vector<qint64> ring = ways[i]->nodes;
        while (ring.front() != ring.back()) {
            const QList<size_t> here = byEnd.values(ring.back());
            const auto next = std::find_if(here.begin(), here.end(), [&](size_t candidate) { return !isUsed[candidate]; });
            if (next == here.end())
                break;
            isUsed[*next] = true;
            const std::vector<qint64> &nodes = ways[*next]->nodes;
            if (nodes.front() == ring.back())
                ring.insert(ring.end(), nodes.begin() + 1, nodes.end());
            else
                ring.insert(ring.end(), nodes.rbegin() + 1, nodes.rend());
        }
        if (ring.front() == ring.back() && ring.size() > 3) {
            ring.pop_back();
            joined.rings.push_back(std::move(ring));
        } else {
            joined.unclosed.append({OsmType::Way, ways[i]->id});
        }
    }
    return joined;
}

} // namespace import
