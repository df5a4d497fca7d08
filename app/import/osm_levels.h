// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_data.h"

#include "plan/report.h"
#include "plan/venue.h"

#include <map>

namespace import {

/** The levels that the venue's features stand on: a level exists once something uses it. */
class OsmLevels
{
public:
    explicit OsmLevels(plan::VenueId venue)
        : m_venue(venue)
    {}

    /** The id of the level at this height, which exists from now on. */
    plan::LevelId use(plan::LevelOrdinal ordinal);
    bool exists(plan::LevelOrdinal ordinal) const { return m_used.contains(ordinal); }

    /** Takes what the object says is painted on the wall: `level:ref`, in step with `level`. An `indoor=level` outweighs the others. */
    void readLabels(const OsmTags &tags);

    /** Ascending, each with its label. Where two would be called the same, both get the default and a note. */
    std::vector<plan::Level> levels(plan::ImportReport &report) const;

private:
    QString label(plan::LevelOrdinal ordinal) const;

    plan::VenueId m_venue;
    std::map<plan::LevelOrdinal, plan::LevelId> m_used;
    std::map<plan::LevelOrdinal, std::map<QString, int>> m_labels; ///< with their weights
};

} // namespace import
