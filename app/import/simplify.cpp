// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/simplify.h"

#include <meshoptimizer.h>

#include <algorithm>

namespace import {

plan::ModelMesh joined(const plan::ModelMesh &mesh)
{
    std::vector<uint32_t> all = mesh.opaque;
    all.insert(all.end(), mesh.glass.begin(), mesh.glass.end());
    if (all.empty())
        return {};
    std::vector<uint32_t> remap(mesh.vertices.size());
    const size_t count = meshopt_generateVertexRemap(remap.data(), all.data(), all.size(), mesh.vertices.data(),
                                                     mesh.vertices.size(), sizeof(plan::MeshVertex));
    plan::ModelMesh result;
    result.vertices.resize(count);
    meshopt_remapVertexBuffer(result.vertices.data(), mesh.vertices.data(), mesh.vertices.size(), sizeof(plan::MeshVertex),
                              remap.data());
    for (const auto &[from, to] : {std::pair(&mesh.opaque, &result.opaque), std::pair(&mesh.glass, &result.glass)}) {
        to->reserve(from->size());
        for (const uint32_t corner : *from)
            to->push_back(remap[corner]);
    }
    return result;
}

Simplified simplified(const plan::ModelMesh &mesh, size_t triangles)
{
    Simplified result{mesh};
    const size_t before = (mesh.opaque.size() + mesh.glass.size()) / 3;
    if (before <= triangles)
        return result;
    const float *positions = &mesh.vertices.front().x;
    const auto scale = double(meshopt_simplifyScale(positions, mesh.vertices.size(), sizeof(plan::MeshVertex)));
    for (const auto &[from, to] : {std::pair(&mesh.opaque, &result.mesh.opaque), std::pair(&mesh.glass, &result.mesh.glass)}) {
        const auto target = size_t(double(from->size()) * double(triangles) / double(before)) / 3 * 3;
        float error = 0;
        to->resize(meshopt_simplify(to->data(), from->data(), from->size(), positions, mesh.vertices.size(),
                                    sizeof(plan::MeshVertex), target, 1.0F, 0, &error));
        if (to->size() > target) {
            // Loose triangles have no edge that could collapse: the coarse way looks at places alone.
            float coarse = 0;
            const std::vector<uint32_t> fine = *to;
            to->resize(meshopt_simplifySloppy(to->data(), fine.data(), fine.size(), positions, mesh.vertices.size(),
                                              sizeof(plan::MeshVertex), target, 1.0F, &coarse));
            error = std::max(error, coarse);
        }
        result.errorMetres = std::max(result.errorMetres, double(error) * scale);
    }
    result.mesh = joined(result.mesh);
    return result;
}

} // namespace import
