// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_scene.h"
#include "ui/background.h"

#include <QHash>
#include <QSet>

namespace ui {

/** The drawings of one plan's levels, each made once on a worker and then kept. GUI thread. */
class LevelScenes : public QObject
{
    Q_OBJECT

public:
    explicit LevelScenes(QObject *parent = nullptr);

    /** Forgets all that was drawn, also what a worker is still drawing. */
    void reset(plan::SharedPlan plan, base::Language language);
    /** Null until levelReady() has told of it; asks for it where nobody did. */
    scene::SharedLevelScene scene(const plan::LevelId &level);

Q_SIGNALS:
    void levelReady(const plan::LevelId &level);

private:
    plan::SharedPlan m_plan;
    base::Language m_language = base::Language::French;
    QHash<plan::LevelId, scene::SharedLevelScene> m_scenes;
    QSet<plan::LevelId> m_asked;
    int m_generation = 0; ///< answers to an older one come too late
    Background m_background;
};

} // namespace ui
