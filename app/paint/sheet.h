// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "plan/plan.h"
#include "scene/theme.h"

#include <QDate>
#include <QSize>

namespace paint {

/** What a picture or page of one level looks like. */
struct SheetOptions
{
    plan::LevelId level;
    scene::ThemeName theme = scene::ThemeName::Day;
    base::Language language = base::Language::French;
    QDate today;             ///< for the plan's age
    QSize pixels{1280, 800}; ///< of a picture
    double density = 1;      ///< of a picture: pixels for each pixel at 160 dpi
};

/** A picture: title, plan, scale bar, north, sources. Needs a QGuiApplication for its fonts, but no display. */
QImage sheetImage(const plan::Plan &plan, const SheetOptions &options);

/** The same as an A3 page at a round scale (1:100, 1:200, …), in vectors. FileNotWritable. */
[[nodiscard]] base::Result<void> writeSheetPdf(const plan::Plan &plan, const SheetOptions &options, const QString &path);

} // namespace paint
