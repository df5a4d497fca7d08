// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/width.h"

#include <algorithm>
#include <cmath>

namespace plan {

int unitsOfPassage(double clearWidthMetres)
{
    if (!std::isfinite(clearWidthMetres) || clearWidthMetres <= 0)
        return 0;
    // In whole millimetres: 1.80 m read from a file may be 1.7999999999999998 m.
    const long long millimetres = std::min(std::llround(clearWidthMetres * 1000), 1'000'000LL);
    if (millimetres < 900)
        return 0;
    if (millimetres < 1400)
        return 1;
    return static_cast<int>(std::max(millimetres / 600, 2LL));
}

} // namespace plan
