// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/frame.h"
#include "geo/shapes.h"
#include "plan/feature.h"
#include "plan/level_ordinal.h"

#include <QStringList>

namespace plan {

/** A site open to the public. */
struct Venue
{
    VenueId id;
    QString name;
    QString address;
    QString city;
    QString insee;                  ///< code of the French municipality
    geo::LonLat anchor;             ///< origin of the plan's frame; never changes
    QStringList erpTypes;           ///< letters of the French ERP types: "L", "N", "GA"
    std::optional<int> erpCategory; ///< 1 to 5
    std::optional<int> maxOccupancy;
    QString contacts;
    int edition = 0; ///< 0 = draft
    QString groundNote;

    friend bool operator==(const Venue &, const Venue &) = default;
};

struct Building
{
    BuildingId id;
    QString name;
    geo::MultiPolygon outline;
    std::optional<double> heightMetres;
    QString construction;
    std::optional<bool> isHighRise; ///< French IGH
    std::optional<SourceId> source;
    QString sourceRef;

    friend bool operator==(const Building &, const Building &) = default;
};

/** A storey of a building. */
struct Level
{
    LevelId id;
    std::optional<BuildingId> building; ///< absent: the only or the unknown building
    LevelOrdinal ordinal;
    QString label;                      ///< as painted on the wall: "SS1", "RDC", "R+1"
    std::optional<double> floorMetres;  ///< above the venue's ground
    std::optional<double> heightMetres; ///< floor to floor
    int verticalOrder = 0;              ///< ascending from the lowest

    friend bool operator==(const Level &, const Level &) = default;
};

/** Where facts come from, to be shown beside the plan. */
struct Source
{
    SourceId id;
    QString title;
    QString sha256; ///< hex, of the file as it was imported
    std::optional<QDate> date;
    QString licence;
    QString attribution; ///< text that must be shown

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace plan
