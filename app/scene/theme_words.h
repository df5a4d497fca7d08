// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/theme.h"

namespace scene {

/** "day", "night", "red": as options and QML write a theme. */
QString themeWord(scene::ThemeName theme);
std::optional<scene::ThemeName> themeNamed(const QString &word);

} // namespace scene
