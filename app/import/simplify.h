// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/model_mesh.h"

namespace import {

/** Joins equal vertices and drops unused ones. */
plan::ModelMesh joined(const plan::ModelMesh &mesh);

/** The same shape of `triangles` or a little fewer, and how far from it that lies at most. */
struct Simplified
{
    plan::ModelMesh mesh;
    double errorMetres = 0;
};
Simplified simplified(const plan::ModelMesh &mesh, size_t triangles);

} // namespace import
