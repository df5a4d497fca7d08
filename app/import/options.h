// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace import {

/** What the person who imports knows better than the source. */
struct Options
{
    QString venueName; ///< empty: as the source names it
};

} // namespace import
