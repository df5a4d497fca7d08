// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <vector>

namespace plan {

/** What a package holds and the reader could not give: to be said on the screen. */
struct LoadReport
{
    std::vector<base::Error> missing;
};

/** One thing of a source that did not arrive as it stood there, or not at all. */
struct ImportNote
{
    enum class What { Dropped, Repaired, Guessed };
    What what = What::Dropped;
    QString sourceRef; ///< "way/1234"
    QString reason;    ///< a key of data/messages/import.json
    QString detail;    ///< "level=foo"

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

/** Everything that an import lost, mended or assumed. Nothing is guessed in silence. */
struct ImportReport
{
    std::vector<ImportNote> notes;
};

} // namespace plan
