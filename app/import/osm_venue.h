// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/options.h"
#include "import/osm_levels.h"
#include "import/osm_shapes.h"
#include "import/osm_site_choice.h"

#include "plan/plan.h"

#include <QSet>

#include <set>

namespace import {

/** A line that doors can stand in. */
struct OsmCarrier
{
    enum class Rank { Wall, Room, Connector, Passage, Outline }; ///< the first is the better home for a door
    Rank rank = Rank::Room;
    std::vector<qint64> nodes;
    bool isRing = false;
    std::vector<plan::LevelOrdinal> levels;
};

/** A building of the venue in its frame. */
struct OsmBuilding
{
    OsmRef ref;
    const OsmTags *tags = nullptr;
    OsmArea shape;
};

/** What the steps of one import share: the file, the frame, and the plan that they fill. */
struct OsmVenue
{
    OsmVenue(const OsmData &osm, const OsmSiteChoice &chosen, Options wishes);

    const OsmData &data;
    Options options;
    OsmSiteChoice choice;
    geo::Frame frame;
    OsmShapes shapes;
    geo::Box region; ///< indoor objects outside it are of other venues
    plan::Plan plan;
    OsmLevels levels;
    plan::SourceId source;
    std::vector<OsmBuilding> buildings;
    std::vector<OsmCarrier> carriers;
    std::set<OsmRef> told; ///< objects that are in the plan or in the report

    void note(plan::ImportNote::What what, const OsmRef &ref, const char *reason, const QString &detail = {});
    void note(const std::vector<plan::ImportNote> &notes);

    /**
     * The levels that an object stands on. Empty, with a note, where it says none that can be read; `place` picks the
     * building whose `non_existent_levels` count.
     */
    std::vector<plan::LevelOrdinal> levelsOf(const OsmRef &ref, const OsmTags &tags, geo::Point place);
    bool isInBuilding(geo::Point place) const;
    /** False, with a note, for what lies wholly outside the venue's region. */
    bool isOfVenue(const OsmRef &ref, const geo::Box &box);
    bool isOfVenue(const OsmRef &ref, geo::Point place) { return isOfVenue(ref, geo::Box{place.x, place.y, place.x, place.y}); }

    /**
     * Names, source and id. One object can become several features: `table` is theirs in a plan package, `part` tells those
     * of one table apart.
     */
    void identify(plan::Feature &feature, const char *table, const OsmRef &ref, const OsmTags &tags,
                  const QString &part = {}) const;
    /** "" for an object on one level: its id does not change when the level does. */
    static QString partOnLevel(const std::vector<plan::LevelOrdinal> &levels, plan::LevelOrdinal level);
};

} // namespace import
