// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_data.h"

#include <QList>

#include <vector>

namespace import {

/** Closed rings of node ids, the first not repeated, and the ways that close with no other. */
struct JoinedRings
{
    std::vector<std::vector<qint64>> rings;
    QList<OsmRef> unclosed;
};

/** Joins the member ways of a multipolygon end to end. */
JoinedRings joinRings(const std::vector<const OsmWay *> &ways);

} // namespace import
