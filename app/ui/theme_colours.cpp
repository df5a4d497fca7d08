// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_colours.h"

#include "scene/theme_words.h"

namespace ui {

ThemeColours::ThemeColours(QObject *parent)
    : QObject(parent)
{}

QString ThemeColours::themeName() const
{
    return scene::themeWord(m_theme);
}

void ThemeColours::setThemeName(const QString &name)
{
    const std::optional<scene::ThemeName> theme = scene::themeNamed(name);
    if (!theme || *theme == m_theme)
        return;
    m_theme = *theme;
    Q_EMIT themeChanged();
}

void ThemeColours::setDensity(qreal density)
{
    if (density <= 0 || density == m_density)
        return;
    m_density = density;
    Q_EMIT densityChanged();
}

} // namespace ui
