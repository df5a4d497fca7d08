// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/sprite_layer.h"

#include "scene/whole_pixels.h"

#include <algorithm>

namespace view2d {

namespace {

// Of an atlas, of 1 MB each: far more than fits on a screen.
constexpr size_t mostPages = 32;

// Finding places takes at most a twentieth of the time while the camera moves.
constexpr qint64 restPerCost = 20;

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
    if (m_placed == &scene && camera == m_camera)
        return true;
    if (m_placed != &scene || m_sincePlaced.nsecsElapsed() > restPerCost * m_costNanoseconds)
        return false;
    const scene::Projection before(m_camera);
    const scene::Projection now(camera);
    const auto carried = [&](QPointF point) { return now.toScreen(before.toPlan(point)); };
    for (scene::PlacedSymbol &symbol : m_placement.symbols) {
        symbol.rect.moveCenter(carried(symbol.rect.center()));
        if (symbol.leaderTo)
            symbol.leaderTo = carried(*symbol.leaderTo);
    }
    for (scene::PlacedLabel &label : m_placement.labels)
        label.centre = now.toScreen(label.spot);
    m_camera = camera;
    return true;
}

void SpriteLayer::show(scene::Placement placement)
{
    m_placement = std::move(placement);
    m_placed = nullptr;
}

void SpriteLayer::clear()
{
    m_placement = {};
    m_placed = nullptr;
}

Sprites SpriteLayer::sprites(scene::ThemeName theme, double density, double devicePixelRatio,
                             const std::vector<scene::PlacedLabel> &neatLine, int newLabels)
{
    scene::Atlas &pictures = atlas(theme, density * devicePixelRatio);
    Sprites result;
    result.devicePixelRatio = devicePixelRatio;
    result.sprites.reserve(m_placement.labels.size() + m_placement.symbols.size());
    const auto add = [&](std::vector<Sprite> &sprites, QPointF centre, const scene::AtlasCell &cell) {
        sprites.push_back({scene::firstPixel(centre * devicePixelRatio, cell.rect.size()), cell});
    };
    for (const scene::PlacedLabel &label : m_placement.labels) {
        if (pictures.has(label.label) || newLabels-- > 0)
            add(result.sprites, label.centre, pictures.cell(label.label));
    }
    // Labels never lie over each other: their order is free.
    std::stable_sort(result.sprites.begin(), result.sprites.end(),
                     [](const Sprite &a, const Sprite &b) { return a.cell.page < b.cell.page; });
    for (const scene::PlacedLabel &letters : neatLine)
        add(result.neatLine, letters.centre, pictures.cell(letters.label));
    for (const scene::PlacedSymbol &symbol : m_placement.symbols)
        add(result.sprites, symbol.rect.center(), pictures.cell(symbol.symbol));
    result.pages = pictures.pages();
    return result;
}

scene::Atlas &SpriteLayer::atlas(scene::ThemeName theme, double devicePixelsPerDp)
{
    const auto found = m_atlases.find(theme);
    if (found != m_atlases.end() && found->second.density() == devicePixelsPerDp && found->second.pages().size() <= mostPages)
        return found->second;
    return m_atlases.insert_or_assign(theme, scene::Atlas(theme, devicePixelsPerDp)).first->second;
}

} // namespace view2d
