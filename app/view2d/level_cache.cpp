// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/level_cache.h"

namespace view2d {

namespace {

// About ten levels of 500 rooms.
constexpr qint64 bytesKept = 64 << 20;

} // namespace

LevelCache::LevelCache(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(0); // a thread that only waits keeps the memory of its last job
}

LevelCache::~LevelCache()
{
    m_pool.clear();
    m_pool.waitForDone();
}

SharedPreparedLevel LevelCache::find(const scene::SharedLevelScene &scene)
{
    const auto found = std::find_if(m_levels.begin(), m_levels.end(), [&](const auto &level) { return level->scene == scene; });
    if (found == m_levels.end())
        return {};
    m_levels.splice(m_levels.begin(), m_levels, found);
    return m_levels.front();
}

void LevelCache::prepare(const scene::SharedLevelScene &scene)
{
    if (!scene || find(scene) || std::find(m_underWay.begin(), m_underWay.end(), scene) != m_underWay.end())
        return;
    m_underWay.push_back(scene);
    m_pool.start([this, scene] {
        SharedPreparedLevel level = view2d::prepare(scene);
        QMetaObject::invokeMethod(
            this, [this, level = std::move(level)] { keep(level); }, Qt::QueuedConnection);
    });
}

void LevelCache::clear()
{
    m_pool.clear();
    m_underWay.clear();
    m_levels.clear();
}

void LevelCache::keep(const SharedPreparedLevel &level)
{
    if (std::erase(m_underWay, level->scene) == 0)
        return; // of a plan that was closed meanwhile
    m_levels.push_front(level);
    qint64 bytes = 0;
    const auto firstTooMany = std::find_if(std::next(m_levels.begin()), m_levels.end(), [&](const auto &other) {
        bytes += other->bytes;
        return bytes + level->bytes > bytesKept;
    });
    m_levels.erase(firstTooMany, m_levels.end());
    Q_EMIT levelPrepared(level->scene);
}

} // namespace view2d
