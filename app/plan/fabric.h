// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"
#include "plan/feature.h"

#include <QStringList>

#include <variant>

namespace plan {

enum class Restriction { None, Staff, Restricted, Unknown };

/** A room, corridor or hall. */
struct Space : Feature
{
    geo::MultiPolygon area;
    QString category; ///< a kind of data/vocabulary/space.json; "room" where nothing more is known
    QString number;   ///< "014"
    QString use;      ///< free words
    std::optional<int> occupancy;
    Restriction restriction = Restriction::Unknown;
    std::optional<double> heightMetres;

    friend bool operator==(const Space &, const Space &) = default;
};

enum class WallKind { Structural, Partition, Glass, Railing };

/** A wall, as its footprint or as a centre line with a thickness. */
struct Wall : Feature
{
    std::variant<geo::MultiPolygon, geo::Polyline> shape;
    std::optional<double> thicknessMetres; ///< of a line; unknown is drawn at the kind's least width
    WallKind kind = WallKind::Partition;
    QString fireRating;
    std::optional<double> heightMetres;

    friend bool operator==(const Wall &, const Wall &) = default;
};

enum class OpeningKind { Door, Window, Hatch, Gate };
enum class Operation {
    SwingSingle,
    SwingDouble,
    DoubleActing,
    Sliding,
    Folding,
    Revolving,
    Roller,
    Turnstile,
    Trapdoor,
    None, ///< a passage without a leaf
    Unknown
};
/** At which jamb the leaf hangs; jambs are the first and last point of the opening's line. */
enum class Hinge { Start, End, Both, Unknown };
/** To which side of the directed jamb line the leaf opens. */
enum class SwingSide { Left, Right, Both, Unknown };
enum class Lock { None, Key, Badge, Code, PanicBar, Electromagnetic, Bolt, Unknown };
enum class NormalState { Open, Closed, Locked, Unknown };
/** What an electric lock does without power: safe opens, secure stays shut. */
enum class FailState { Safe, Secure, Unknown };

/** A door, window, hatch or gate: a line from jamb to jamb, in the wall it cuts. */
struct Opening : Feature
{
    geo::Polyline jambs; ///< two points; their distance is the opening in the wall, also where widthMetres is unknown
    OpeningKind kind = OpeningKind::Door;
    Operation operation = Operation::Unknown;
    Hinge hinge = Hinge::Unknown;
    SwingSide swingSide = SwingSide::Unknown;
    std::optional<FeatureId> wall;
    std::optional<double> widthMetres; ///< clear width, as surveyed
    std::optional<double> sillMetres;
    std::optional<double> headMetres;
    Lock lock = Lock::Unknown;
    NormalState normally = NormalState::Unknown;
    FailState failState = FailState::Unknown;
    QString fireRating;
    std::optional<bool> isArmoured;
    QString material;

    friend bool operator==(const Opening &, const Opening &) = default;
};

/** A level that a connector serves, and how the connector looks there. */
struct ConnectorLevel
{
    LevelId level;
    geo::MultiPolygon area;   ///< its own footprint there; empty: the connector's
    geo::Polyline footToHead; ///< which way is up; empty: unknown

    friend bool operator==(const ConnectorLevel &, const ConnectorLevel &) = default;
};

enum class Direction { Up, Down, Both, Unknown };

/** A stair, lift, escalator, ramp, ladder or shaft. It serves exactly the levels listed. */
struct Connector : Feature
{
    QString kind;                       ///< of data/vocabulary/connector.json
    geo::MultiPolygon area;             ///< may be empty where only a line or point is known
    std::vector<ConnectorLevel> levels; ///< ascending
    geo::Point spot;                    ///< where its symbol stands
    std::optional<double> widthMetres;
    std::optional<bool> isEnclosed;
    std::optional<bool> isPressurised;
    std::optional<bool> isFirefighterLift;
    std::optional<bool> hasRoofAccess;
    std::optional<bool> doorsRelock;
    Direction direction = Direction::Unknown;

    friend bool operator==(const Connector &, const Connector &) = default;
};

/** What stands fast in a room and helps to recognise it: a row of seats, a counter, steps, plant. Drawn as thin lines, never hit. */
struct Fixture : Feature
{
    std::variant<geo::Polyline, geo::MultiPolygon> shape;
    QString kind; ///< "seat", "counter", "step", "plant", "sanitary", "column": free words, in no vocabulary

    friend bool operator==(const Fixture &, const Fixture &) = default;
};

/** Outdoors: what is needed to recognise the place. */
struct SiteFeature : Feature
{
    std::variant<geo::Point, geo::Polyline, geo::MultiPolygon> shape;
    QString kind; ///< of data/vocabulary/site.json
    std::optional<double> heightMetres;

    friend bool operator==(const SiteFeature &, const SiteFeature &) = default;
};

} // namespace plan
