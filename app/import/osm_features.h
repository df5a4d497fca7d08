// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_data.h"
#include "import/vector_file.h"

namespace import {

/** What an exported feature says of itself, apart from its tags. */
struct FeatureIdentity
{
    std::vector<OsmRef> refs; ///< the best first; empty where it has none
    std::optional<QDate> edited;
};

/** Reads the manners of overpass-turbo, osmtogeojson, JOSM, QuickOSM and osmium. */
FeatureIdentity identityOf(const QHash<QString, QString> &properties);

/** The properties that are tags of OpenStreetMap: no ids, no edit history, no drawing style. */
OsmTags tagsOf(const QHash<QString, QString> &properties);

} // namespace import
