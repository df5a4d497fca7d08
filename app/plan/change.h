// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/feature.h"

namespace plan {

enum class ChangeKind { Added, Removed, Moved, Edited };

/** One thing that is not as it was in an earlier edition. */
struct Change
{
    int sinceEdition = 0;
    FeatureId feature; ///< of this plan or, removed, of the earlier one
    QString table;     ///< "opening"
    ChangeKind kind = ChangeKind::Edited;
    QString textFr; ///< what changed, in a line
    QString textEn;

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace plan
