// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_scene.h"
#include "scene/mesh.h"

#include <QSGGeometry>

#include <memory>

namespace view2d {

/** Neighbouring triangles of a mesh and where they lie: what is far from the screen need not be drawn. */
struct MeshChunk
{
    uint32_t firstIndex = 0;
    uint32_t indexCount = 0;
    uint32_t firstVertex = 0;
    uint32_t vertexCount = 0;
    geo::Box box; ///< plan metres
};

/** A mesh in the form that the scene graph uploads. */
struct PreparedMesh
{
    geo::Point origin;
    std::shared_ptr<QSGGeometry> geometry; ///< null where nothing is drawn
    std::vector<MeshChunk> chunks;         ///< in drawing order; empty for a mesh so small that it is always drawn whole
};

/** Room for scene::Vertex and 32-bit indices, in the layout of shaders/plan.vert. */
std::shared_ptr<QSGGeometry> newGeometry(size_t vertices, size_t indices);

/** One level, ready to be drawn: made once on a worker, then shared by GUI and render thread until the cache drops it. */
struct PreparedLevel
{
    scene::SharedLevelScene scene;
    PreparedMesh ground;
    PreparedMesh building;
    PreparedMesh gridLines;
    qint64 bytes = 0;
};

using SharedPreparedLevel = std::shared_ptr<const PreparedLevel>;

PreparedMesh prepare(const scene::Mesh &mesh);
/** Takes milliseconds: call it on a worker. */
SharedPreparedLevel prepare(const scene::SharedLevelScene &scene);

} // namespace view2d
