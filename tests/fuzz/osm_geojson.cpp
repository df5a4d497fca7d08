// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_importer.h"

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size)
{
    fuzz::requireValueOrError(import::importOsmGeoJson(fuzz::fileOf(QStringLiteral("venue"), untrustedBytes, size), {}));
    return 0;
}
