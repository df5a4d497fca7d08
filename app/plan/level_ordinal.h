// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace plan {

/** Vertical rank of a level in hundredths of a storey, as in OSM's `level`. Not the printed label: "EG" and "RDC" are both 0. */
struct LevelOrdinal
{
    int hundredths = 0; ///< 100 for each storey: a mezzanine (50) fits between two levels, and so do OSM's 0.25 and 0.33

    friend auto operator<=>(const LevelOrdinal &, const LevelOrdinal &) = default;
};

/** What one OSM `level`, `repeat_on` or `non_existent_levels` value says. */
struct LevelList
{
    std::vector<LevelOrdinal> ordinals; ///< ascending, each once
    QStringList unreadable;             ///< parts that are no level: to be reported, not guessed
};

/**
 * Reads lists ("-1;0"), ranges ("-2--1", "0-3", reversed "3-0"), halves ("0.5", "0,5" by mistake) and mixtures.
 * A range names its ends and every whole storey between them. More than 200 levels are unreadable.
 */
LevelList parseLevels(const QString &text);

/** One ordinal: "-1", "0.25", "0,5". Nothing for anything else. */
std::optional<LevelOrdinal> parseOrdinal(const QString &text);

/** "−1", "0", "+1", "+0.5" in the C locale; a true minus sign, for people. */
QString ordinalText(LevelOrdinal ordinal);

/** The levels of `level` and `repeat_on` without those of `non_existent_levels`. */
LevelList effectiveLevels(const QString &level, const QString &repeatOn, const QString &nonExistentLevels);

/** French label where nothing is painted on the wall: "SS1", "RDC", "R+1", "R+0,5". */
QString defaultLevelLabel(LevelOrdinal ordinal);

} // namespace plan
