// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/theme_palette.h"

#include "scene/theme_words.h"

#include <QSize>

#include <cmath>

namespace view3d {

constexpr int lights = 16; // on walls nobody tells more apart

/** A channel that gets only a share of the light, as screens count it. */
static char lit(int channel, float light)
{
    return char(std::lround(float(channel) * std::pow(light, 1 / 2.2F)));
}

ThemePalette::ThemePalette()
{
    setSize(QSize(scene::tokenCount, lights));
    setFormat(RGBA8);
    setHasTransparency(false);
    fill();
}

float ThemePalette::across(scene::Token colour)
{
    return (float(colour) + 0.5F) / scene::tokenCount;
}

float ThemePalette::down(float light)
{
    return (std::round((2 * light - 1) * (lights - 1)) + 0.5F) / lights;
}

QString ThemePalette::themeName() const
{
    return scene::themeWord(m_theme);
}

void ThemePalette::setThemeName(const QString &name)
{
    if (name == themeName())
        return;
    m_theme = scene::themeNamed(name).value_or(m_theme);
    fill();
    Q_EMIT themeNameChanged();
}

void ThemePalette::setPaleness(qreal share)
{
    if (share == m_paleness)
        return;
    m_paleness = share;
    fill();
    Q_EMIT palenessChanged();
}

void ThemePalette::fill()
{
    const scene::Theme &colours = scene::Theme::builtIn(m_theme);
    const QColor around = colours.colour(scene::Token::Outside);
    const auto pale = [&](int channel, int other) { return int(std::lround(channel + m_paleness * (other - channel))); };
    QByteArray texels;
    for (int row = 0; row < lights; ++row) {
        const float light = 0.5F + 0.5F * float(row) / (lights - 1);
        for (int i = 0; i < scene::tokenCount; ++i) {
            const QColor colour = colours.colour(static_cast<scene::Token>(i));
            for (const int channel :
                 {pale(colour.red(), around.red()), pale(colour.green(), around.green()), pale(colour.blue(), around.blue())})
                texels += lit(channel, light);
            texels += char(colour.alpha());
        }
    }
    setTextureData(texels);
}

} // namespace view3d
