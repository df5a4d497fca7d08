// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_data.h"

#include "geo/shapes.h"
#include "plan/report.h"

#include <optional>
#include <vector>

namespace import {

/** A surface, and the nodes that its rings run through: doors and shared walls hang on them. */
struct OsmArea
{
    geo::MultiPolygon area;
    std::vector<std::vector<qint64>> rings; ///< the first node is not repeated
};

/** Gives objects of a file their shape in a frame, and says what was wrong with them. */
class OsmShapes
{
public:
    OsmShapes(const OsmData &data, const geo::Frame &frame)
        : m_data(&data)
        , m_frame(frame)
    {}

    std::optional<geo::Point> point(qint64 node) const;
    /** The nodes that are in the file; may be empty. */
    geo::Polyline line(const OsmWay &way) const;
    bool hasAllNodes(const OsmWay &way) const;
    /** In degrees east and north: cheaper to compare than lines, for the many ways of a file that lie far off. */
    geo::Box degreesOf(const OsmWay &way) const;
    /** Of a box in the frame, a little larger than it. */
    geo::Box degreesOf(const geo::Box &box) const;

    /** Nothing where no valid surface can be made; `notes` gets why, or what was repaired. */
    std::optional<OsmArea> area(const OsmWay &way, std::vector<plan::ImportNote> &notes) const;
    std::optional<OsmArea> area(const OsmRelation &relation, std::vector<plan::ImportNote> &notes) const;

private:
    geo::Ring ring(const std::vector<qint64> &nodes) const;
    static std::optional<OsmArea> valid(OsmArea area, const OsmRef &ref, std::vector<plan::ImportNote> &notes);

    const OsmData *m_data;
    geo::Frame m_frame;
};

} // namespace import
