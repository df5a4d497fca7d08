// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_scene.h"
#include "scene/text.h"

namespace test {

inline geo::Polygon rectangle(double left, double bottom, double right, double top)
{
    return {{{left, bottom}, {right, bottom}, {right, top}, {left, top}}, {}};
}

/**
 * 40 m × 20 m on a pavement 10 m wider: a public room in the west, a staff room in the east, a wall of 0.4 m between them
 * and around them, a lawn-sized hatch in the south-east, a cutoff and a label.
 */
inline scene::LevelScene smallLevel(const QString &name)
{
    using scene::Token;
    scene::LevelScene level;
    level.level = plan::LevelId::named(QUuid(), name);
    level.extent = geo::boundingBox(rectangle(0, 0, 40, 20));
    level.firstView = level.extent;
    level.ground.items = {scene::Fill{rectangle(-10, -10, 50, 30), Token::Pavement, scene::Pattern::Solid}};
    level.building.items = {
        scene::Fill{rectangle(0, 0, 40, 20), Token::Floor, scene::Pattern::Solid},
        scene::Fill{rectangle(0, 0, 20, 20), Token::TintPublic, scene::Pattern::Solid},
        scene::Fill{rectangle(20, 0, 40, 20), Token::TintStaff, scene::Pattern::Solid},
        scene::Fill{rectangle(30, 0, 40, 10), Token::Hatch, scene::Pattern::Hatch},
        scene::Stroke{{{20, 0}, {20, 20}}, false, Token::WallPartition, 0.4F, 1.6F, scene::Dash::None, 0},
        scene::Stroke{rectangle(0, 0, 40, 20).outer, true, Token::WallStructural, 0.4F, 3.5F, scene::Dash::None, 0},
        scene::Stroke{{{2, 4}, {18, 4}}, false, Token::DoorLeaf, 0.3F, 2, scene::Dash::Long, 0},
        scene::Stroke{{{2, 16}, {18, 16}}, false, Token::Fixture, 0.5F, 2, scene::Dash::None, 100},
    };
    return level;
}

inline scene::SymbolItem cutoffAt(geo::Point spot)
{
    scene::SymbolItem item;
    item.feature = plan::FeatureId::named(QUuid(), QStringLiteral("gas"));
    item.symbolClass = scene::SymbolClass::Cutoff;
    item.symbol.frame = QStringLiteral("cutoff-gas");
    item.symbol.pictogram = QStringLiteral("gas");
    item.symbol.code = QStringLiteral("GAZ");
    item.spot = spot;
    item.priority = 0;
    return item;
}

inline scene::LabelItem labelAt(geo::Point spot, const QString &name, const QString &number)
{
    scene::LabelItem item;
    item.feature = plan::FeatureId::named(QUuid(), name);
    item.names = {{name, scene::labelSize(scene::Label{name, {}}, 1)}};
    item.number = number;
    item.area = rectangle(spot.x - 6, spot.y - 4, spot.x + 6, spot.y + 4);
    item.box = geo::boundingBox(item.area);
    item.spot = spot;
    item.radius = 4;
    return item;
}

/** smallLevel with something to read. */
inline scene::SharedLevelScene smallScene(const QString &name = QStringLiteral("RDC"))
{
    auto level = std::make_shared<scene::LevelScene>(smallLevel(name));
    level->symbols = {cutoffAt({30, 15})};
    level->labels = {labelAt({10, 10}, QStringLiteral("Foyer"), QStringLiteral("005"))};
    level->hitAreas = {{level->labels[0].feature, rectangle(0, 0, 20, 20)}};
    return level;
}

} // namespace test
