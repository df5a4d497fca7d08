// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/freshness.h"

#include "plan/plan.h"

namespace plan {

template<class T>
static void take(const std::vector<T> &features, Freshness &freshness)
{
    for (const T &feature : features) {
        ++freshness.total;
        if (!feature.verified.on)
            ++freshness.unverified;
        else {
            if (!freshness.oldest || *feature.verified.on < *freshness.oldest->on)
                freshness.oldest = feature.verified;
            freshness.newest = std::max(freshness.newest, feature.verified.on);
        }
    }
}

Freshness freshness(const Plan &plan)
{
    Freshness result;
    take(plan.exits, result);
    take(plan.accessPoints, result);
    take(plan.cutoffs, result);
    return result;
}

bool isStale(const Verification &verification, const QDate &today, int months)
{
    return !verification.on || verification.on->addMonths(months) < today;
}

} // namespace plan
