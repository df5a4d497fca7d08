// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/model_mesh.h"

#include "fuzz.h"

/** The triangles of a package. */
int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(untrustedBytes), qsizetype(size));
    const auto mesh = plan::meshOf(bytes);
    fuzz::require(mesh ? plan::bytesOf(*mesh) == bytes : !mesh.error().isEmpty());
    if (!mesh)
        return 0;
    const plan::ModelMesh part = plan::between(*mesh, -1.5, 2);
    fuzz::require(plan::meshOf(plan::bytesOf(part)).has_value());
    return 0;
}
