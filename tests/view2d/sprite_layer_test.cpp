// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/sprite_layer.h"

#include "small_scene.h"
#include "support/test_case.h"

#include <QLineF>

using namespace view2d;

constexpr scene::Camera camera{{20, 10}, 20, 0, {800, 500}};

static bool isOnItsPage(const Sprite &sprite, const Sprites &sprites)
{
    return sprites.pages.at(size_t(sprite.cell.page)).rect().contains(sprite.cell.rect);
}

/** Sixty rooms whose names no other `screen` has. */
static scene::LevelScene manyRooms(int screen)
{
    scene::LevelScene level;
    for (int i = 0; i < 60; ++i) {
        scene::LabelItem label =
            test::labelAt({4.0 * (i % 10), 3.0 * (i / 10)}, QStringLiteral("Salle du conseil %1").arg(screen * 60 + i), {});
        label.names.front().size = {10, 10};
        level.labels.push_back(label);
    }
    return level;
}

class SpriteLayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingPlacedHasItsPictureOnWholePixels()
    {
        SpriteLayer layer;
        const scene::SharedLevelScene scene = test::smallScene();
        layer.place(*scene, camera, {});
        const Sprites sprites = layer.sprites(scene::ThemeName::Day, 1, 1.5);
        QCOMPARE(sprites.sprites.size(), size_t(2));
        for (const Sprite &sprite : sprites.sprites)
            QVERIFY(isOnItsPage(sprite, sprites));
        const Sprite &cutoff = sprites.sprites.back();
        const QPointF centre = QRectF(cutoff.target, cutoff.cell.rect.size()).center() / 1.5;
        const QPointF spot = camera.toScreen({30, 15});
        QVERIFY(std::abs(centre.x() - spot.x()) <= 0.7 && std::abs(centre.y() - spot.y()) <= 0.7);
    }

    void aMovementCarriesEverythingWithThePlan()
    {
        SpriteLayer layer;
        const scene::SharedLevelScene scene = test::smallScene();
        layer.place(*scene, camera, {});
        const scene::Camera moved = camera.panned({30, -20});
        if (!layer.follow(*scene, moved))
            layer.place(*scene, moved, {}); // a slow machine
        const QPointF symbol = layer.placement().symbols.front().rect.center();
        QVERIFY(QLineF(symbol, moved.toScreen({30, 15})).length() < 0.01);
        QVERIFY(QLineF(layer.placement().labels.front().centre, moved.toScreen(layer.placement().labels.front().spot)).length() <
                0.01);
        const scene::SharedLevelScene other = test::smallScene();
        QVERIFY2(!layer.follow(*other, moved), "another level is placed anew");
    }

    void theAtlasIsSentAgainOnlyWhenItChanged()
    {
        SpriteLayer layer;
        const scene::SharedLevelScene scene = test::smallScene();
        layer.place(*scene, camera, {});
        const auto key = [&](scene::ThemeName theme, double density) {
            return layer.sprites(theme, density, 1).pages.front().cacheKey();
        };
        const qint64 day = key(scene::ThemeName::Day, 1);
        layer.place(*scene, camera.panned({30, 0}), {});
        QCOMPARE(key(scene::ThemeName::Day, 1), day);
        QVERIFY(key(scene::ThemeName::Red, 1) != day);
        QCOMPARE(key(scene::ThemeName::Day, 1), day);
        QVERIFY(key(scene::ThemeName::Day, 2) != day);
    }

    void anAtlasDoesNotGrowWithoutEnd()
    {
        SpriteLayer layer;
        size_t most = 0;
        for (int screen = 0; screen < 40; ++screen) {
            const scene::LevelScene level = manyRooms(screen);
            layer.place(level, camera, {});
            const Sprites sprites = layer.sprites(scene::ThemeName::Day, 2, 1);
            QVERIFY(sprites.sprites.size() > 50);
            for (const Sprite &sprite : sprites.sprites)
                QVERIFY(isOnItsPage(sprite, sprites));
            most = std::max(most, sprites.pages.size());
        }
        QVERIFY2(most > 20 && most <= 40, qPrintable(QString::number(most)));
    }

    void whileTheCameraMovesNewLabelsComeAFewAtATime()
    {
        SpriteLayer layer;
        const scene::LevelScene level = manyRooms(0);
        layer.place(level, camera, {});
        const size_t all = layer.placement().labels.size();
        for (size_t seen = 5; seen < all; seen += 5) {
            const Sprites sprites = layer.sprites(scene::ThemeName::Day, 2, 1, {}, 5);
            QCOMPARE(sprites.sprites.size(), seen);
        }
        QCOMPARE(layer.sprites(scene::ThemeName::Day, 2, 1).sprites.size(), all);
    }
};

PORTULAN_TEST(SpriteLayerTest)
#include "sprite_layer_test.moc"
