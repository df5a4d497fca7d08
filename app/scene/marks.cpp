// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/marks.h"

#include <QSet>

#include <cmath>
#include <numbers>

namespace scene {

static geo::Point inPixels(QPointF point)
{
    return {point.x(), point.y()};
}

static geo::Ring circle(QPointF centre, double radius, int corners)
{
    geo::Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        ring.push_back({centre.x() + std::cos(angle) * radius, centre.y() + std::sin(angle) * radius});
    }
    return ring;
}

static void addDisc(DrawList &list, QPointF centre, double radius, Token colour, double density)
{
    const int corners = radius < 5 ? 6 : 20; // a leader's end is a few pixels, and many symbols may have one
    // Of half the radius: its stroke fills the disc.
    list.items.emplace_back(
        Stroke{circle(centre, radius * density / 2, corners), true, colour, 0, static_cast<float>(radius), Dash::None, 0});
}

static void addViews(DrawList &list, const LevelScene &scene, const Placement &placement, const Camera &camera)
{
    if (scene.cameraViews.empty())
        return;
    QSet<plan::FeatureId> drawn;
    for (const PlacedSymbol &symbol : placement.symbols)
        drawn.unite(QSet(symbol.features.begin(), symbol.features.end()));
    for (const CameraView &view : scene.cameraViews) {
        if (!drawn.contains(view.camera))
            continue;
        Stroke outline = view.outline;
        for (geo::Point &point : outline.line)
            point = inPixels(camera.toScreen(point));
        list.items.emplace_back(std::move(outline));
    }
}

static void addLeader(DrawList &list, QPointF from, QPointF to, double density)
{
    const geo::Polyline line{inPixels(from), inPixels(to)};
    list.items.emplace_back(Stroke{line, false, Token::Casing, 0, 4, Dash::None, 0});
    addDisc(list, to, 4, Token::Casing, density);
    list.items.emplace_back(Stroke{line, false, Token::Label, 0, 1.5F, Dash::None, 0});
    addDisc(list, to, 3, Token::Label, density);
}

static void addPosition(DrawList &list, const OwnPosition &position, const Camera &camera, double density)
{
    const QPointF centre = camera.toScreen(position.place);
    const double radius = position.accuracyMetres * camera.pixelsPerMetre;
    constexpr double dot = 10;
    if (radius > dot * density) {
        const geo::Ring range = circle(centre, radius, 72);
        list.items.emplace_back(Stroke{range, true, Token::Casing, 0, 5, Dash::None, 0});
        list.items.emplace_back(Stroke{range, true, Token::Accent, 0, 2.5F, Dash::None, 0});
    }
    addDisc(list, centre, dot + 3, Token::Casing, density);
    addDisc(list, centre, dot, Token::Accent, density);
}

static void addLeaders(DrawList &list, const Placement &placement, double density)
{
    for (const PlacedSymbol &symbol : placement.symbols) {
        if (symbol.leaderTo)
            addLeader(list, symbol.rect.center(), *symbol.leaderTo, density);
    }
}

constexpr double shortestLeader = 8; ///< pixels at 160 dpi, to the name of a floor

/** From the names of floors to their corners. */
static void addFloorLeaders(DrawList &list, const Placement &placement, double density)
{
    for (const PlacedFloor &floor : placement.floors) {
        const QPointF from(floor.rect.left(), floor.rect.center().y());
        if (!floor.corner || floor.corner->x() > from.x() - shortestLeader * density)
            continue;
        list.items.emplace_back(Stroke{{inPixels(*floor.corner), inPixels(from)}, false, Token::Text2, 0, 1.5F, Dash::Short, 0});
        addDisc(list, *floor.corner, 3, Token::Text2, density);
    }
}

DrawList leaders(const Placement &placement, double density)
{
    DrawList list;
    addFloorLeaders(list, placement, density);
    addLeaders(list, placement, density);
    return list;
}

void addChosen(DrawList &list, const geo::Ring &ring)
{
    list.items.emplace_back(Stroke{ring, true, Token::FocusKey, 0, 8, Dash::None, 0});
    list.items.emplace_back(Stroke{ring, true, Token::Focus, 0, 5, Dash::None, 0});
}

static void addChosen(DrawList &list, const LevelScene &scene, const plan::FeatureId &chosen, const Camera &camera)
{
    const Projection projection(camera);
    for (const HitArea &room : scene.hitAreas) {
        if (room.feature != chosen)
            continue;
        geo::Ring ring;
        for (const geo::Point corner : room.area.outer)
            ring.push_back(inPixels(projection.toScreen(corner)));
        addChosen(list, ring);
    }
}

DrawList marks(const LevelScene &scene, const Placement &placement, const Camera &camera, double density,
               const std::optional<OwnPosition> &ownPosition, const std::optional<plan::FeatureId> &chosen)
{
    DrawList list;
    if (chosen)
        addChosen(list, scene, *chosen, camera);
    addViews(list, scene, placement, camera);
    addLeaders(list, placement, density);
    if (ownPosition)
        addPosition(list, *ownPosition, camera, density);
    return list;
}

} // namespace scene
