// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace plan {

/** No coordinate of a model lies beyond. */
inline constexpr float farthestCoordinate = 1e7F;

/** A corner of a model: metres east and north in the plan's frame, and up from the level's floor. */
struct MeshVertex
{
    float x = 0, y = 0, z = 0;
    std::array<int8_t, 4> normal{0, 0, 127, 0};        ///< in 127ths; the fourth is 0
    std::array<uint8_t, 4> colour{255, 255, 255, 255}; ///< red, green, blue as screens count them, opacity

    friend bool operator==(const MeshVertex &, const MeshVertex &) = default;
};
static_assert(sizeof(MeshVertex) == 20);

/** Triangles whose front runs counter-clockwise seen from outside. Closed or not: as the model has them. */
struct ModelMesh
{
    std::vector<MeshVertex> vertices;
    std::vector<uint32_t> opaque; ///< three indices each
    std::vector<uint32_t> glass;  ///< of those that are seen through

    friend bool operator==(const ModelMesh &, const ModelMesh &) = default;
};

size_t trianglesOf(const ModelMesh &mesh);

/** None of its coordinates is farther than that, or no number. */
bool isPlace(const MeshVertex &vertex);

/** Adds all of another. */
void append(ModelMesh &to, const ModelMesh &from);

/** What of a mesh stands between two heights; triangles that reach out are cut there, open. */
ModelMesh between(const ModelMesh &mesh, double lowMetres, double highMetres);

/** A mesh as packages and workers hold it. */
QByteArray bytesOf(const ModelMesh &mesh);
/** Or what is wrong with them: sizes, indices, numbers that are none. */
tl::expected<ModelMesh, QString> meshOf(const QByteArray &untrustedBytes);

} // namespace plan
