// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/theme_palette.h"

#include "scene/theme_words.h"
#include "view3d/solid_geometry.h"

#include "support/test_case.h"

using namespace view3d;

class ThemePaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCornerFindsItsColourInEveryTheme()
    {
        ThemePalette palette;
        for (const scene::ThemeName name : {scene::ThemeName::Day, scene::ThemeName::Night, scene::ThemeName::Red}) {
            const scene::Theme &theme = scene::Theme::builtIn(name);
            palette.setThemeName(scene::themeWord(name));
            for (const scene::Token token : {scene::Token::Surface, scene::Token::WallStructural, scene::Token::Hatch}) {
                scene::SolidVertex vertex;
                vertex.colour = token;
                const SolidMesh mesh = meshOf({{vertex, vertex, vertex}, {0, 1, 2}});
                const float u = reinterpret_cast<const float *>(mesh.corners.constData())[6];
                const auto *texel = reinterpret_cast<const uchar *>(palette.textureData().constData()) +
                                    4 * ptrdiff_t(u * float(palette.size().width()));
                QCOMPARE(QColor(texel[0], texel[1], texel[2], texel[3]), theme.colour(token));
            }
        }
    }
};

PORTULAN_TEST(ThemePaletteTest)
#include "theme_palette_test.moc"
