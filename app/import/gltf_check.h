// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geo/frame.h"

#include <optional>

namespace import {

/**
 * What must hold before a library reads a glTF 2.0 file, text or binary: it is whole and alone, its nodes form trees, it needs
 * no extension that changes its triangles. Gives the place of its origin where Portulan wrote it. Errors name no file.
 */
base::Result<std::optional<geo::LonLat>> checkGltf(const QByteArray &untrustedBytes);

} // namespace import
