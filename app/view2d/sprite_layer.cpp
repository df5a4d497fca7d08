// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/sprite_layer.h"

#include <cmath>
#include <numbers>

namespace view2d {

namespace {

// Of an atlas of 2048 pixels of width: 32 MB. Far more than fits on a screen, and no GPU refuses it.
constexpr int tallestAtlas = 4096;

// Finding places takes at most a twentieth of the time while the camera moves.
constexpr qint64 restPerCost = 20;

QPoint topLeft(QPointF centre, QSize size, double devicePixelRatio)
{
    const QPointF corner = centre * devicePixelRatio - QPointF(size.width(), size.height()) / 2;
    return {qRound(corner.x()), qRound(corner.y())};
}

/** A line with a dot at its end, on a casing; in pixels. */
void addLeader(scene::DrawList &list, QPointF from, QPointF to)
{
    constexpr float dotRadius = 3;
    constexpr int corners = 16;
    geo::Ring circle; // of half the radius: its stroke fills the dot
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        circle.push_back({to.x() + std::cos(angle) * dotRadius / 2, to.y() + std::sin(angle) * dotRadius / 2});
    }
    const geo::Polyline line{{from.x(), from.y()}, {to.x(), to.y()}};
    list.items.emplace_back(scene::Stroke{line, false, scene::Token::Casing, 0, 4, scene::Dash::None, 0});
    list.items.emplace_back(scene::Stroke{circle, true, scene::Token::Casing, 0, dotRadius + 2, scene::Dash::None, 0});
    list.items.emplace_back(scene::Stroke{line, false, scene::Token::Label, 0, 1.5F, scene::Dash::None, 0});
    list.items.emplace_back(scene::Stroke{circle, true, scene::Token::Label, 0, dotRadius, scene::Dash::None, 0});
}

} // namespace

void SpriteLayer::place(const scene::LevelScene &scene, const scene::Camera &camera, const scene::PlacementOptions &options)
{
    m_sincePlaced.start();
    const scene::Placement previous = m_placed == &scene ? std::move(m_placement) : scene::Placement();
    m_placement = scene::place(scene, camera, options, previous);
    m_placed = &scene;
    m_camera = camera;
    m_costNanoseconds = m_sincePlaced.nsecsElapsed();
}

bool SpriteLayer::follow(const scene::LevelScene &scene, const scene::Camera &camera)
{
    if (m_placed != &scene || m_sincePlaced.nsecsElapsed() > restPerCost * m_costNanoseconds)
        return false;
    const auto carried = [&](QPointF point) { return camera.toScreen(m_camera.toPlan(point)); };
    for (scene::PlacedSymbol &symbol : m_placement.symbols) {
        symbol.rect.moveCenter(carried(symbol.rect.center()));
        if (symbol.leaderTo)
            symbol.leaderTo = carried(*symbol.leaderTo);
    }
    for (scene::PlacedLabel &label : m_placement.labels)
        label.centre = camera.toScreen(label.spot);
    m_camera = camera;
    return true;
}

void SpriteLayer::clear()
{
    m_placement = {};
    m_placed = nullptr;
}

Sprites SpriteLayer::sprites(scene::ThemeName theme, double density, double devicePixelRatio)
{
    scene::Atlas &pictures = atlas(theme, density * devicePixelRatio);
    Sprites result;
    result.devicePixelRatio = devicePixelRatio;
    result.sprites.reserve(m_placement.labels.size() + m_placement.symbols.size());
    for (const scene::PlacedLabel &label : m_placement.labels) {
        const QRect cell = pictures.labelCell(label.name, label.number);
        result.sprites.push_back({topLeft(label.centre, cell.size(), devicePixelRatio), cell});
    }
    for (const scene::PlacedSymbol &symbol : m_placement.symbols) {
        const QRect cell = pictures.cell(symbol.symbol);
        result.sprites.push_back({topLeft(symbol.rect.center(), cell.size(), devicePixelRatio), cell});
    }
    result.atlas = pictures.image();
    // A revision is unique within one atlas only.
    result.atlasKey = (m_generation << 40) + (pictures.revision() << 2) + static_cast<quint64>(theme);
    return result;
}

PreparedMesh SpriteLayer::leaders() const
{
    scene::DrawList list;
    for (const scene::PlacedSymbol &symbol : m_placement.symbols) {
        if (!symbol.leaderTo)
            continue;
        addLeader(list, symbol.rect.center(), *symbol.leaderTo);
    }
    if (list.items.empty())
        return {};
    return prepare(scene::tessellate(list));
}

scene::Atlas &SpriteLayer::atlas(scene::ThemeName theme, double devicePixelsPerDp)
{
    const auto found = m_atlases.find(theme);
    if (found != m_atlases.end() && found->second.density() == devicePixelsPerDp && found->second.image().height() <= tallestAtlas)
        return found->second;
    ++m_generation;
    return m_atlases.insert_or_assign(theme, scene::Atlas(theme, devicePixelsPerDp)).first->second;
}

} // namespace view2d
