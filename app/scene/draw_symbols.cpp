// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "scene/symbol_source.h"
#include "scene/text.h"

#include "geo/label_spot.h"
#include "geo/measure.h"
#include "plan/vocabulary.h"
#include "plan/width.h"

#include <numbers>

namespace scene {

constexpr double unknownDoorScale = 14; ///< px/m from which an unknown swing is worth a mark
constexpr double lockScale = 24;        ///< px/m from which a lock is

/** Symbols of one level, from the vocabulary. */
class SymbolBuilder
{
public:
    SymbolBuilder(const LevelContext &context, LevelScene &scene)
        : m_context(context)
        , m_scene(scene)
    {
        for (const plan::Opening &opening : context.plan.openings)
            m_openings.insert(opening.id, &opening);
    }

    void addExit(const plan::Exit &exit);
    void addAccessPoint(const plan::AccessPoint &accessPoint);
    void addCutoff(const plan::Cutoff &cutoff);
    void addConnector(const plan::Connector &connector);
    void addEquipment(const plan::Equipment &equipment);
    void addHazard(const plan::Hazard &hazard);
    void addDoorMark(const plan::Opening &opening, const char *mark, geo::Point spot, double fromScale);

private:
    /** A kind of a newer vocabulary still gets its class's frame: it must be seen, even if not understood. */
    SymbolItem item(const plan::Feature &feature, SymbolClass symbolClass, const char *className, const QString &kind,
                    const char *fallbackFrame) const;
    bool isInBuilding(geo::Point point) const;
    bool isInRoom(geo::Point point) const;
    std::optional<geo::Point> outwardOf(const geo::Polyline &jambs) const;
    void standOutside(SymbolItem &symbol) const;

    const LevelContext &m_context;
    LevelScene &m_scene;
    QHash<plan::FeatureId, const plan::Opening *> m_openings;
};

SymbolItem SymbolBuilder::item(const plan::Feature &feature, SymbolClass symbolClass, const char *className, const QString &kind,
                               const char *fallbackFrame) const
{
    SymbolItem item;
    item.feature = feature.id;
    item.symbolClass = symbolClass;
    item.symbol.frame = QString::fromLatin1(fallbackFrame);
    item.symbol.status = feature.status;
    item.priority = feature.priority;
    if (const plan::Kind *known = plan::Vocabulary::builtIn().find(QString::fromLatin1(className), kind)) {
        if (!known->symbolFrame.isEmpty())
            item.symbol.frame = known->symbolFrame;
        item.symbol.pictogram = known->symbolPictogram;
        item.symbol.code = known->code.in(m_context.language);
        item.priority = std::min(item.priority, known->priority);
    }
    return item;
}

bool SymbolBuilder::isInBuilding(geo::Point point) const
{
    const auto &buildings = m_context.plan.buildings;
    return std::any_of(buildings.begin(), buildings.end(),
                       [&](const plan::Building &building) { return geo::contains(building.outline, point); });
}

bool SymbolBuilder::isInRoom(geo::Point point) const
{
    const auto &spaces = m_context.plan.spaces;
    return std::any_of(spaces.begin(), spaces.end(),
                       [&](const plan::Space &space) { return isOn(space, m_context.level) && geo::contains(space.area, point); });
}

/** Across an opening, to the side where the building ends, or else the rooms do: below ground, or where no outline is known. */
std::optional<geo::Point> SymbolBuilder::outwardOf(const geo::Polyline &jambs) const
{
    const double width = geo::distance(jambs.front(), jambs.back());
    if (width < 0.01)
        return {};
    const geo::Point along = (jambs.back() - jambs.front()) * (1 / width);
    const geo::Point left{-along.y, along.x};
    const geo::Point middle = (jambs.front() + jambs.back()) * 0.5;
    constexpr double step = 1.0; // beyond the thickest wall
    for (const auto isInside : {&SymbolBuilder::isInBuilding, &SymbolBuilder::isInRoom}) {
        const bool isLeftInside = (this->*isInside)(middle + left * step);
        const bool isRightInside = (this->*isInside)(middle - left * step);
        if (isLeftInside != isRightInside)
            return isLeftInside ? left * -1 : left;
    }
    return {};
}

/**
 * Moves a symbol from its doorway to the outer face of the wall, and finds out which way is out where no opening tells:
 * across the nearest edge of the building's outline.
 */
void SymbolBuilder::standOutside(SymbolItem &symbol) const
{
    constexpr double farthest = 1.5; // metres from the outline; deeper inside, an exit leads somewhere else
    for (const plan::Building &building : m_context.plan.buildings) {
        for (const geo::Polygon &polygon : building.outline) {
            geo::Ring ring = polygon.outer;
            if (ring.size() < 3)
                continue;
            ring.push_back(ring.front());
            const geo::NearestOnLine nearest = geo::nearestOnLine(ring, symbol.spot);
            if (nearest.distance > farthest)
                continue;
            if (!symbol.outward) {
                const geo::Point edge = ring[nearest.segment + 1] - ring[nearest.segment];
                const double length = std::hypot(edge.x, edge.y);
                const bool isCounterClockwise = geo::signedArea(polygon.outer) > 0;
                if (length > 0)
                    symbol.outward = geo::Point{edge.y, -edge.x} * ((isCounterClockwise ? 1 : -1) / length);
            }
            if (geo::contains(polygon, symbol.spot))
                symbol.spot = nearest.point;
            return;
        }
    }
}

/** An arrow that nobody checked would send people the wrong way. */
static void drawWithoutDirection(Symbol &symbol)
{
    const Frame *frame = findFrame(symbol.frame);
    if (!frame || frame->still.isEmpty())
        return;
    symbol.frame = frame->still;
    if (frame->symbolClass == u"exit" && symbol.number.isEmpty() && symbol.pictogram.isEmpty())
        symbol.pictogram = QStringLiteral("running-out");
}

void SymbolBuilder::addExit(const plan::Exit &exit)
{
    SymbolItem symbol = item(exit, SymbolClass::Exit, "exit", exit.kind, "exit");
    symbol.priority = 0;
    symbol.spot = exit.spot;
    symbol.ref = exit.ref;
    symbol.refSize = labelSize({exit.ref, {}}, 1);
    const plan::Opening *opening = exit.opening ? m_openings.value(*exit.opening) : nullptr;
    if (opening && opening->jambs.size() >= 2) {
        symbol.outward = outwardOf(opening->jambs);
        if (opening->widthMetres)
            symbol.symbol.number = QString::number(plan::unitsOfPassage(*opening->widthMetres));
    }
    standOutside(symbol);
    if (!symbol.outward)
        drawWithoutDirection(symbol.symbol);
    m_scene.symbols.push_back(std::move(symbol));
}

void SymbolBuilder::addAccessPoint(const plan::AccessPoint &accessPoint)
{
    SymbolItem symbol = item(accessPoint, SymbolClass::AccessPoint, "access_point", accessPoint.services.value(0), "access");
    symbol.priority = 0;
    symbol.spot = accessPoint.spot;
    if (accessPoint.bearingDegrees) {
        const double radians = *accessPoint.bearingDegrees * std::numbers::pi / 180;
        symbol.outward = geo::Point{-std::sin(radians), -std::cos(radians)};
    }
    standOutside(symbol);
    if (!symbol.outward)
        drawWithoutDirection(symbol.symbol);
    m_scene.symbols.push_back(std::move(symbol));
}

void SymbolBuilder::addCutoff(const plan::Cutoff &cutoff)
{
    SymbolItem symbol = item(cutoff, SymbolClass::Cutoff, "cutoff", cutoff.kind, "cutoff-other");
    symbol.priority = 0;
    symbol.spot = cutoff.spot;
    m_scene.symbols.push_back(std::move(symbol));
}

void SymbolBuilder::addConnector(const plan::Connector &connector)
{
    SymbolItem symbol = item(connector, SymbolClass::Connector, "connector", connector.kind, "connector");
    constexpr int longest = 5; // letters; more cannot be read at a symbol's size
    if (connector.ref.size() <= longest)
        symbol.symbol.number = connector.ref;
    symbol.spot = connector.spot;
    m_scene.symbols.push_back(std::move(symbol));
}

void SymbolBuilder::addEquipment(const plan::Equipment &equipment)
{
    SymbolItem symbol = item(equipment, SymbolClass::Fire, "equipment", equipment.kind, "security");
    const Frame *frame = findFrame(symbol.symbol.frame);
    const QString frameClass = frame ? frame->symbolClass : QString();
    symbol.symbolClass = frameClass == u"fire"  ? SymbolClass::Fire
                         : frameClass == u"aid" ? SymbolClass::Aid
                                                : SymbolClass::Security;
    symbol.symbol.code.clear();
    symbol.spot = equipment.spot;
    m_scene.symbols.push_back(std::move(symbol));
}

void SymbolBuilder::addHazard(const plan::Hazard &hazard)
{
    SymbolItem symbol = item(hazard, SymbolClass::Hazard, "hazard", hazard.kind, "hazard");
    symbol.symbol.code.clear();
    if (const auto *point = std::get_if<geo::Point>(&hazard.shape)) {
        symbol.spot = *point;
    } else {
        const auto &area = std::get<geo::MultiPolygon>(hazard.shape);
        const std::optional<geo::LabelSpot> spot = area.empty() ? std::nullopt : geo::labelSpot(area.front());
        if (!spot)
            return;
        symbol.spot = spot->centre;
    }
    m_scene.symbols.push_back(std::move(symbol));
}

void SymbolBuilder::addDoorMark(const plan::Opening &opening, const char *mark, geo::Point spot, double fromScale)
{
    SymbolItem symbol;
    symbol.feature = opening.id;
    symbol.symbolClass = SymbolClass::Door;
    symbol.symbol.frame = QString::fromLatin1(mark);
    symbol.spot = spot;
    symbol.priority = 3;
    symbol.minPixelsPerMetre = fromScale;
    m_scene.symbols.push_back(std::move(symbol));
}

static bool hasUnknownSwing(const plan::Opening &opening)
{
    using plan::Operation;
    const bool isLeaf = opening.operation == Operation::SwingSingle || opening.operation == Operation::SwingDouble;
    return opening.kind != plan::OpeningKind::Window &&
           (opening.operation == Operation::Unknown || (isLeaf && opening.swingSide == plan::SwingSide::Unknown));
}

static bool isLockable(const plan::Opening &opening)
{
    using plan::Lock;
    return opening.kind != plan::OpeningKind::Window && opening.lock != Lock::None && opening.lock != Lock::Unknown &&
           opening.lock != Lock::PanicBar; // which opens to a push
}

/** Beside the jamb that has the lock, on the side away from the leaf. */
static geo::Point lockSpot(const plan::Opening &opening)
{
    const geo::Point start = opening.jambs.front();
    const geo::Point across = opening.jambs.back() - start;
    const double width = std::hypot(across.x, across.y);
    if (width < 0.01)
        return start;
    const double side = opening.swingSide == plan::SwingSide::Left ? -1 : 1;
    const geo::Point off = geo::Point{-across.y, across.x} * (0.45 * side / width);
    const double at = opening.hinge == plan::Hinge::Start ? 0.85 : opening.hinge == plan::Hinge::End ? 0.15 : 0.5;
    return start + across * at + off;
}

void addSymbols(const LevelContext &context, LevelScene &scene)
{
    SymbolBuilder builder(context, scene);
    // What stands outdoors (a hydrant, a gas cutoff in the street) has no level and belongs to every level's picture.
    const auto addAll = [&](const auto &features, auto add) {
        for (const auto &feature : features) {
            if (!feature.level || isOn(feature, context.level))
                (builder.*add)(feature);
        }
    };
    addAll(context.plan.exits, &SymbolBuilder::addExit);
    addAll(context.plan.accessPoints, &SymbolBuilder::addAccessPoint);
    addAll(context.plan.cutoffs, &SymbolBuilder::addCutoff);
    addAll(context.plan.hazards, &SymbolBuilder::addHazard);
    addAll(context.plan.equipment, &SymbolBuilder::addEquipment);
    for (const plan::Connector &connector : context.plan.connectors) {
        if (plan::serves(connector, context.level))
            builder.addConnector(connector);
    }
    for (const plan::Opening &opening : context.plan.openings) {
        if (!isOn(opening, context.level) || opening.jambs.size() < 2)
            continue;
        if (hasUnknownSwing(opening))
            builder.addDoorMark(opening, "mark-unknown", (opening.jambs.front() + opening.jambs.back()) * 0.5, unknownDoorScale);
        if (isLockable(opening))
            builder.addDoorMark(opening, "mark-lock", lockSpot(opening), lockScale);
    }
    // Of what may be dropped, what warns comes first.
    const auto order = [](const SymbolItem &item) {
        const bool isWarning = item.priority > 0 && item.symbolClass == SymbolClass::Hazard;
        return std::tuple(item.priority, !isWarning, item.symbolClass);
    };
    std::stable_sort(scene.symbols.begin(), scene.symbols.end(),
                     [&](const SymbolItem &a, const SymbolItem &b) { return order(a) < order(b); });
}

} // namespace scene
