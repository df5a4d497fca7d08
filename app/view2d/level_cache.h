// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/prepared_level.h"

#include <QObject>
#include <QThreadPool>

#include <list>

namespace view2d {

/** Levels made ready on a worker and kept, the last used first, so that a switch back costs nothing. GUI thread. */
class LevelCache : public QObject
{
    Q_OBJECT

public:
    explicit LevelCache(QObject *parent = nullptr);
    ~LevelCache() override;
    Q_DISABLE_COPY_MOVE(LevelCache)

    /** Null where it is not ready (yet). */
    SharedPreparedLevel find(const scene::SharedLevelScene &scene);
    /** Ends in levelPrepared; at once where it is there already or under way. */
    void prepare(const scene::SharedLevelScene &scene);
    /** Keeps nothing: the plan was closed. */
    void clear();

Q_SIGNALS:
    void levelPrepared(const scene::SharedLevelScene &scene);

private:
    void keep(const SharedPreparedLevel &level);

    std::list<SharedPreparedLevel> m_levels;
    std::vector<scene::SharedLevelScene> m_underWay;
    QThreadPool m_pool;
};

} // namespace view2d
