// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace plan {

using VenueId = base::Id<struct VenueTag>;
using BuildingId = base::Id<struct BuildingTag>;
using LevelId = base::Id<struct LevelTag>;
using FeatureId = base::Id<struct FeatureTag>;
using SourceId = base::Id<struct SourceTag>;

enum class Status { InService, OutOfService, Temporary, Unknown };
enum class Audience { All, Police, Fire };
enum class VerifyMethod { Walkthrough, Document, Remote, Unknown };

/** When, by whom and how somebody last made sure. No date = never verified. */
struct Verification
{
    std::optional<QDate> on;
    QString by;
    VerifyMethod method = VerifyMethod::Unknown;

    friend bool operator==(const Verification &, const Verification &) = default;
};

/** What every feature of a plan carries. An absent optional is *unknown*, never *none*. */
struct Feature
{
    FeatureId id;
    std::optional<LevelId> level; ///< absent: outdoors, or of the whole venue
    QString name;
    QString ref; ///< what is painted on it: "Sortie 4", "Esc. B"
    Status status = Status::Unknown;
    int priority = 2; ///< 0 always seen, 1, 2; exits, access points and cutoffs are 0 whatever this says
    Audience audience = Audience::All;
    Verification verified;
    std::optional<SourceId> source;
    QString sourceRef; ///< its key in that source: "way/1234"
    std::optional<double> accuracyMetres;
    QString note;

    friend bool operator==(const Feature &, const Feature &) = default;
};

} // namespace plan
