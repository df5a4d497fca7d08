// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"
#include "plan/feature.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace plan {

enum class LeadsTo { Outside, SafeArea, Level, Unknown };

/** A way out. Always seen. */
struct Exit : Feature
{
    geo::Point spot;
    QString kind; ///< of data/vocabulary/exit.json
    std::optional<FeatureId> opening;
    LeadsTo leadsTo = LeadsTo::Unknown;

    friend bool operator==(const Exit &, const Exit &) = default;
};

/** A way in for a named service. Always seen. */
struct AccessPoint : Feature
{
    geo::Point spot;
    std::optional<double> bearingDegrees; ///< the way in, clockwise from true north
    QStringList services;                 ///< kinds of data/vocabulary/access_point.json; the column is `for`
    std::optional<FeatureId> side;
    std::optional<double> maxHeightMetres;
    std::optional<double> maxWidthMetres;
    std::optional<double> maxLoadTonnes;
    QString keyBox;
    QString intercom;

    friend bool operator==(const AccessPoint &, const AccessPoint &) = default;
};

enum class Scope { Venue, Building, Part, Level, Space, Unknown };
enum class CutoffAction { Push, QuarterTurn, Wheel, Lever, Breaker, Key, Unknown };
enum class Who { Any, Technician, Unknown };

/** Where a utility is shut. Always seen. */
struct Cutoff : Feature
{
    geo::Point spot;
    QString kind; ///< of data/vocabulary/cutoff.json
    Scope scope = Scope::Unknown;
    QStringList scopeIds;
    std::optional<bool> isMain;
    CutoffAction action = CutoffAction::Unknown;
    QString howTo;
    QString consequence; ///< what else stops
    QString doesNotStop;
    std::optional<bool> needsKey;
    Who who = Who::Unknown;

    friend bool operator==(const Cutoff &, const Cutoff &) = default;
};

/** Fire, first-aid and security equipment. */
struct Equipment : Feature
{
    geo::Point spot;
    QString kind;                         ///< of data/vocabulary/equipment.json
    std::optional<double> bearingDegrees; ///< of a camera
    std::optional<double> fieldOfViewDegrees;

    friend bool operator==(const Equipment &, const Equipment &) = default;
};

/** What can hurt. */
struct Hazard : Feature
{
    std::variant<geo::Point, geo::MultiPolygon> shape;
    QString kind; ///< of data/vocabulary/hazard.json
    QString product;
    QString quantity;
    QString unNumber;

    friend bool operator==(const Hazard &, const Hazard &) = default;
};

enum class SideReference { Address, MainEntrance, Arrival, Unknown };

/** A named façade. */
struct Side : Feature
{
    geo::Polyline line;
    QString code;
    QString label;
    SideReference reference = SideReference::Unknown;

    friend bool operator==(const Side &, const Side &) = default;
};

/** A named zone. */
struct Sector : Feature
{
    geo::MultiPolygon area;
    QString code;
    QString label;
    QString colour; ///< "#RRGGBB"

    friend bool operator==(const Sector &, const Sector &) = default;
};

/** The lettered square grid: columns A, B, … from the origin along the bearing, rows 1, 2, … across it. */
struct Grid
{
    geo::Point origin;          ///< corner of cell A1
    double bearingDegrees = 90; ///< of the columns' direction, clockwise from true north: 90 = letters run east, rows run south
    double cellMetres = 10;
    int columns = 0;
    int rows = 0;
    QString labelScheme; ///< "A1"

    friend bool operator==(const Grid &, const Grid &) = default;
};

} // namespace plan
