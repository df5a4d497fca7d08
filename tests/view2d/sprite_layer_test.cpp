// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/sprite_layer.h"

#include "small_scene.h"
#include "support/test_case.h"

#include <QLineF>

#include <set>

using namespace view2d;

constexpr scene::Camera camera{{20, 10}, 20, 0, {800, 500}};

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
            QVERIFY(sprites.atlas.rect().contains(sprite.cell));
        const Sprite &cutoff = sprites.sprites.back();
        const QPointF centre = QRectF(cutoff.target, cutoff.cell.size()).center() / 1.5;
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
        const quint64 key = layer.sprites(scene::ThemeName::Day, 1, 1).atlasKey;
        layer.place(*scene, camera.panned({30, 0}), {});
        QCOMPARE(layer.sprites(scene::ThemeName::Day, 1, 1).atlasKey, key);
        QVERIFY(layer.sprites(scene::ThemeName::Red, 1, 1).atlasKey != key);
        QVERIFY2(layer.sprites(scene::ThemeName::Day, 1, 1).atlasKey != key, "one atlas is kept: coming back makes a new one");
        QVERIFY(layer.sprites(scene::ThemeName::Day, 2, 1).atlasKey != key);
    }

    void anAtlasDoesNotGrowWithoutEnd()
    {
        SpriteLayer layer;
        std::set<quint64> keys;
        int tallest = 0;
        for (int screen = 0; screen < 16; ++screen) {
            scene::LevelScene level;
            for (int i = 0; i < 60; ++i) {
                scene::LabelItem label =
                    test::labelAt({4.0 * (i % 10), 3.0 * (i / 10)}, QStringLiteral("Salle du conseil %1").arg(screen * 60 + i), {});
                label.names.front().size = {10, 10};
                level.labels.push_back(label);
            }
            layer.place(level, camera, {});
            const Sprites sprites = layer.sprites(scene::ThemeName::Day, 2, 1);
            QVERIFY(sprites.sprites.size() > 50);
            for (const Sprite &sprite : sprites.sprites)
                QVERIFY(sprites.atlas.rect().contains(sprite.cell));
            tallest = std::max(tallest, sprites.atlas.height());
            QVERIFY2(keys.insert(sprites.atlasKey).second, "a changed atlas never passes for an older one");
        }
        QVERIFY(tallest <= 8192);
    }
};

PORTULAN_TEST(SpriteLayerTest)
#include "sprite_layer_test.moc"
