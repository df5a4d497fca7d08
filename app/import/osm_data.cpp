// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_data.h"

#include <algorithm>

namespace import {

QString OsmRef::text() const
{
    const QString word = type == OsmType::Node  ? QStringLiteral("node/")
                         : type == OsmType::Way ? QStringLiteral("way/")
                                                : QStringLiteral("relation/");
    return word + QString::number(id);
}

bool OsmRelation::isMultipolygon() const
{
    return tags.value(QStringLiteral("type")) == u"multipolygon";
}

template<class Object>
static void arrangeById(std::vector<Object> &objects)
{
    const auto isBefore = [](const Object &a, const Object &b) { return a.id < b.id; };
    if (!std::is_sorted(objects.begin(), objects.end(), isBefore))
        std::stable_sort(objects.begin(), objects.end(), isBefore);
    // The last of equals is the newest: found from behind.
    const auto kept = std::unique(objects.rbegin(), objects.rend(), [](const Object &a, const Object &b) { return a.id == b.id; });
    objects.erase(objects.begin(), kept.base());
}

template<class Object>
static const Object *findById(const std::vector<Object> &objects, qint64 id)
{
    const auto found =
        std::lower_bound(objects.begin(), objects.end(), id, [](const Object &o, qint64 wanted) { return o.id < wanted; });
    return found != objects.end() && found->id == id ? &*found : nullptr;
}

void OsmData::arrange()
{
    arrangeById(nodes);
    arrangeById(ways);
    arrangeById(relations);
}

const OsmNode *OsmData::node(qint64 id) const
{
    return findById(nodes, id);
}

const OsmWay *OsmData::way(qint64 id) const
{
    return findById(ways, id);
}

const OsmRelation *OsmData::relation(qint64 id) const
{
    return findById(relations, id);
}

} // namespace import
