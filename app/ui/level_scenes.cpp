// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/level_scenes.h"

namespace ui {

LevelScenes::LevelScenes(QObject *parent)
    : QObject(parent)
{}

void LevelScenes::reset(plan::SharedPlan plan, base::Language language)
{
    m_plan = std::move(plan);
    m_language = language;
    m_scenes.clear();
    m_asked.clear();
    ++m_generation;
}

scene::SharedLevelScene LevelScenes::scene(const plan::LevelId &level)
{
    if (const scene::SharedLevelScene made = m_scenes.value(level))
        return made;
    if (!m_plan || m_asked.contains(level))
        return nullptr;
    m_asked.insert(level);
    m_background.run(
        this, [plan = m_plan, level, language = m_language] { return scene::buildLevelScene(*plan, level, language); },
        [this, level, generation = m_generation](const scene::SharedLevelScene &made) {
            if (generation != m_generation)
                return;
            m_scenes.insert(level, made);
            Q_EMIT levelReady(level);
        });
    return nullptr;
}

} // namespace ui
