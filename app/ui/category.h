// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "scene/level_scene.h"
#include "ui/feature_ref.h"

#include <QSet>

namespace ui {

/** What one category key stands for. Its features point into the plan. */
struct Category
{
    scene::SymbolClass symbolClass = scene::SymbolClass::Exit;
    std::vector<FeatureRef> features; ///< over all floors
    int missing = 0;                  ///< groups of this category that nobody surveyed on some level
    QSet<plan::LevelId> levels;       ///< where its features are
    QString frame;                    ///< of the symbol on the key
    QString pictogram;
};

/** In the order of the keys. Fire holds fire equipment only; first aid and security have no key. */
std::vector<Category> categoriesOf(const plan::Plan &plan);

/** The category that a survey group's missing rows belong to, or nothing. */
std::optional<scene::SymbolClass> categoryOfGroup(const QString &group);

} // namespace ui
