// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/frame.h"
#include "plan/tags.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace import {

using OsmTags = plan::Tags;

enum class OsmType { Node, Way, Relation };

/** Names one object of OpenStreetMap; ids may be negative in edited files. */
struct OsmRef
{
    OsmType type = OsmType::Node;
    qint64 id = 0;

    /** "way/1234" */
    QString text() const;
    friend auto operator<=>(const OsmRef &, const OsmRef &) = default;
};

/** 0/0 is a place like any other: a node without a place is not in the data at all. */
struct OsmNode
{
    qint64 id = 0;
    geo::LonLat place;
    OsmTags tags;
};

struct OsmWay
{
    qint64 id = 0;
    std::vector<qint64> nodes; ///< a closed way repeats its first node
    OsmTags tags;

    bool isClosed() const { return nodes.size() > 3 && nodes.front() == nodes.back(); }
};

struct OsmMember
{
    OsmRef ref;
    QString role;
};

struct OsmRelation
{
    qint64 id = 0;
    std::vector<OsmMember> members;
    OsmTags tags;

    bool isMultipolygon() const;
};

/** One file as it stands, each list ascending by id with every id once. */
class OsmData
{
public:
    std::vector<OsmNode> nodes;
    std::vector<OsmWay> ways;
    std::vector<OsmRelation> relations;
    std::optional<QDate> date;   ///< of the newest edit in the file
    QString sha256;              ///< hex, of the file's bytes
    bool isOpenStreetMap = true; ///< not somebody's own drawing with the same tags

    /** Sorts the lists; of an id that comes twice, the later one stays. */
    void arrange();
    /** Null for what is not in the file. After arrange(). */
    const OsmNode *node(qint64 id) const;
    const OsmWay *way(qint64 id) const;
    const OsmRelation *relation(qint64 id) const;
};

} // namespace import
