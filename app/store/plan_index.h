// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QMutex>

namespace SQLite {
class Database;
}

namespace store {

/**
 * Finds the things of one plan by the beginnings of words: refs, numbers, names and what they are, in both languages, without
 * regard to case and accents. Lives in memory; for any thread.
 */
class PlanIndex
{
public:
    explicit PlanIndex(plan::SharedPlan plan);
    ~PlanIndex();
    Q_DISABLE_COPY_MOVE(PlanIndex)

    /** The best first, at most 200; every word must be there. The first call fills the index. */
    base::Result<std::vector<plan::FeatureId>> find(const QString &words);

private:
    void fill();

    plan::SharedPlan m_plan;
    QMutex m_turn;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace store
