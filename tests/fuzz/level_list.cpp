// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/level_ordinal.h"

#include "fuzz.h"

#include <algorithm>

/** Three OSM values, each on a line. */
int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(untrustedBytes), qsizetype(size));
    const QStringList values = text.split(u'\n');
    const plan::LevelList list = plan::effectiveLevels(values.value(0), values.value(1), values.value(2));
    fuzz::require(list.ordinals.size() <= 200);
    fuzz::require(std::adjacent_find(list.ordinals.begin(), list.ordinals.end(), std::greater_equal<>()) == list.ordinals.end());
    for (const plan::LevelOrdinal ordinal : list.ordinals) {
        fuzz::require(plan::parseOrdinal(plan::ordinalText(ordinal)) == ordinal);
        fuzz::require(!plan::defaultLevelLabel(ordinal).isEmpty());
    }
    return 0;
}
