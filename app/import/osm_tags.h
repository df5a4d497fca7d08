// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_data.h"

#include "plan/enum_words.h"
#include "plan/vocabulary.h"

#include <optional>

namespace import {

/** The tag's value, or an empty string. */
QString tag(const OsmTags &tags, const char *key);

/** The tag is there and does not say "no". */
bool isSet(const OsmTags &tags, const char *key);

/** A length in metres: "2.5", "2.5 m", "90 cm", "2,5" by mistake, "7'6\"". Nothing for what is no positive length. */
std::optional<double> metres(const QString &text);
/** A bearing: "135", "NE". */
std::optional<double> bearingDegrees(const QString &text);

/** Part of a building: `indoor` is there, and its value is not "no". */
bool isIndoor(const OsmTags &tags);

/** Below the ground: in a tunnel, or on no level from 0 up. */
bool isUnderground(const OsmTags &tags);

/** The vocabulary's kind, or an empty string. */
QString kindOf(const char *className, const OsmTags &tags);

/** The enum value whose word is the kind that the vocabulary finds for these tags. */
template<class Enum>
std::optional<Enum> valueOf(const char *className, const OsmTags &tags)
{
    return plan::fromWord<Enum>(kindOf(className, tags));
}

/** "shop=bakery": the tag that says best what an object is, for a report. */
QString mainTag(const OsmTags &tags);

} // namespace import
