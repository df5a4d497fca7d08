// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/theme_palette.h"

#include "scene/theme_words.h"

#include <QSize>

namespace view3d {

ThemePalette::ThemePalette()
{
    setSize(QSize(scene::tokenCount, 1));
    setFormat(RGBA8);
    setHasTransparency(false);
    fill();
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

void ThemePalette::fill()
{
    const scene::Theme &colours = scene::Theme::builtIn(m_theme);
    QByteArray texels;
    for (int i = 0; i < scene::tokenCount; ++i) {
        const QColor colour = colours.colour(static_cast<scene::Token>(i));
        for (const int channel : {colour.red(), colour.green(), colour.blue(), colour.alpha()})
            texels += char(channel);
    }
    setTextureData(texels);
}

} // namespace view3d
