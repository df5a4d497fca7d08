// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "scene/theme.h"

#include <QImage>

namespace paint {

/** Every symbol of the vocabulary by class, at full size and at 24 pixels, with its words, and the marks of status. */
QImage legendImage(scene::ThemeName name, base::Language language, double density);

/** The same as an A3 page, in vectors. FileNotWritable. */
[[nodiscard]] base::Result<void> writeLegendPdf(scene::ThemeName name, base::Language language, const QString &path);

} // namespace paint
