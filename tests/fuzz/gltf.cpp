// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/gltf_check.h"

#include "fuzz.h"

#include <cmath>

/** What is looked at before Assimp reads it; Assimp itself runs in a worker, where a crash is an error. */
int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size)
{
    const auto origin = import::checkGltf(QByteArray(reinterpret_cast<const char *>(untrustedBytes), qsizetype(size)));
    fuzz::require(!origin || !*origin || std::abs((**origin).lat) <= 90);
    return 0;
}
