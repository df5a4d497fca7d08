// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wkb.h"

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size)
{
    const auto geometry = store::decode(reinterpret_cast<const char *>(untrustedBytes), size);
    if (!geometry) {
        fuzz::require(!geometry.error().isEmpty());
        return 0;
    }
    const QByteArray again = store::encode(*geometry, true);
    fuzz::require(store::decode(again.constData(), size_t(again.size())) == *geometry);
    return 0;
}
