// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_reader.h"

#include "fuzz.h"

#include <algorithm>

/** The venue's file and that of its level rdc.json, with a zero byte between them. */
int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size)
{
    const uint8_t *end = untrustedBytes + size;
    const uint8_t *zero = std::find(untrustedBytes, end, 0);
    const uint8_t *level = std::min(zero + 1, end);
    fuzz::fileOf(QStringLiteral("rdc.json"), level, size_t(end - level));
    const QString venue = fuzz::fileOf(QStringLiteral("venue.json"), untrustedBytes, size_t(zero - untrustedBytes));
    fuzz::requireValueOrError(import::readPlanSource(venue, {}));
    return 0;
}
