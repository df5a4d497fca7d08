// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/theme_words.h"

namespace scene {

QString themeWord(scene::ThemeName theme)
{
    switch (theme) {
    case scene::ThemeName::Day:
        return QStringLiteral("day");
    case scene::ThemeName::Night:
        return QStringLiteral("night");
    case scene::ThemeName::Red:
        return QStringLiteral("red");
    }
    return {};
}

std::optional<scene::ThemeName> themeNamed(const QString &word)
{
    for (const scene::ThemeName theme : {scene::ThemeName::Day, scene::ThemeName::Night, scene::ThemeName::Red}) {
        if (word == themeWord(theme))
            return theme;
    }
    return {};
}

} // namespace scene
