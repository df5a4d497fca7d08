// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_reader.h"

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size)
{
    fuzz::requireValueOrError(store::readPlan(fuzz::fileOf(QStringLiteral("venue.gpkg"), untrustedBytes, size)));
    return 0;
}
