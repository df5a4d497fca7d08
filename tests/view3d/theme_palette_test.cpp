// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/theme_palette.h"

#include "scene/theme_words.h"
#include "view3d/solid_geometry.h"

#include "support/test_case.h"

#include <cmath>

using namespace view3d;

class ThemePaletteTest : public QObject
{
    Q_OBJECT

    static scene::SolidVertex corner(scene::Token colour, const QVector3D &normal)
    {
        return {0, 0, 0, normal.x(), normal.y(), normal.z(), colour};
    }

    /** In the palette. */
    static std::array<float, 2> place(const scene::SolidVertex &vertex)
    {
        const SolidMesh mesh = meshOf({{vertex, vertex, vertex}, {0, 1, 2}});
        const auto *numbers = reinterpret_cast<const float *>(mesh.corners.constData());
        return {numbers[3], numbers[4]};
    }

    static QColor colourOf(const ThemePalette &palette, const scene::SolidVertex &vertex)
    {
        const auto [u, v] = place(vertex);
        const QSize size = palette.size();
        const auto column = int(u * float(size.width()));
        const auto row = int((v - std::floor(v)) * float(size.height()));
        const auto *texel = reinterpret_cast<const uchar *>(palette.textureData().constData()) + 4 * (row * size.width() + column);
        return QColor(texel[0], texel[1], texel[2], texel[3]);
    }

private Q_SLOTS:
    void aCornerFindsItsColourInEveryTheme()
    {
        ThemePalette palette;
        for (const scene::ThemeName name : {scene::ThemeName::Day, scene::ThemeName::Night, scene::ThemeName::Red}) {
            palette.setThemeName(scene::themeWord(name));
            for (const scene::Token token : {scene::Token::Surface, scene::Token::WallStructural, scene::Token::Hatch})
                QCOMPARE(colourOf(palette, corner(token, {0, 0, 1})), scene::Theme::builtIn(name).colour(token));
        }
    }

    void aPaleOneIsNearerToWhatIsAroundAndRedStaysRed()
    {
        ThemePalette palette;
        palette.setPaleness(0.5);
        const scene::Theme &day = scene::Theme::builtIn(scene::ThemeName::Day);
        const int wall = day.colour(scene::Token::WallStructural).green();
        const int around = day.colour(scene::Token::Outside).green();
        const int pale = colourOf(palette, corner(scene::Token::WallStructural, {0, 0, 1})).green();
        QVERIFY(std::abs(pale - (wall + around) / 2) <= 1);
        palette.setThemeName(scene::themeWord(scene::ThemeName::Red));
        const QColor red = colourOf(palette, corner(scene::Token::WallStructural, {0, 0, 1}));
        QVERIFY(red.red() > 0 && red.green() == 0 && red.blue() == 0);
    }

    void wallsAreDarkerTheFartherTheyTurnFromTheSun()
    {
        ThemePalette palette;
        const auto brightness = [&](const QVector3D &normal) {
            return colourOf(palette, corner(scene::Token::WallFace, normal)).lightness();
        };
        QVERIFY(brightness({0, 0, 1}) > brightness({0, -1, 0}));
        QVERIFY(brightness({0, -1, 0}) > brightness({1, 0, 0}));
        QVERIFY(brightness({1, 0, 0}) > brightness({0, 1, 0}));
        QCOMPARE(brightness({0, 1, 0}), brightness({0, 0, -1}));
    }

    void aCornerKeepsTheNumberOfItsFeature()
    {
        scene::SolidVertex vertex = corner(scene::Token::Floor, {0, 0, 1});
        for (const uint32_t number : {0U, 1U, 5000U}) {
            vertex.feature = number;
            QCOMPARE(uint32_t(place(vertex)[1]), number);
        }
    }
};

PORTULAN_TEST(ThemePaletteTest)
#include "theme_palette_test.moc"
