// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/sprite_layer.h"

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
                             const std::vector<scene::PlacedLabel> &neatLine)
{
    scene::Atlas &pictures = atlas(theme, density * devicePixelRatio);
    Sprites result;
    result.devicePixelRatio = devicePixelRatio;
    result.sprites.reserve(m_placement.labels.size() + m_placement.symbols.size());
    const auto addLabels = [&](std::vector<Sprite> &sprites, const std::vector<scene::PlacedLabel> &labels) {
        for (const scene::PlacedLabel &label : labels) {
            const QRect cell = pictures.cell(label.label);
            sprites.push_back({topLeft(label.centre, cell.size(), devicePixelRatio), cell});
        }
    };
    addLabels(result.sprites, m_placement.labels);
    addLabels(result.neatLine, neatLine);
    for (const scene::PlacedSymbol &symbol : m_placement.symbols) {
        const QRect cell = pictures.cell(symbol.symbol);
        result.sprites.push_back({topLeft(symbol.rect.center(), cell.size(), devicePixelRatio), cell});
    }
    result.atlas = pictures.image();
    // A revision is unique within one atlas only.
    result.atlasKey = (m_generation << 40) + (pictures.revision() << 2) + static_cast<quint64>(theme);
    return result;
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
