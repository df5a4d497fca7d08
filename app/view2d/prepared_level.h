// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/level_scene.h"
#include "scene/mesh.h"

#include <QSGGeometry>

#include <memory>

namespace view2d {

/** A mesh in the form that the scene graph uploads. */
struct PreparedMesh
{
    geo::Point origin;
    std::shared_ptr<QSGGeometry> geometry; ///< null where nothing is drawn
};

/** One level, ready to be drawn: made once on a worker, then shared by GUI and render thread until the cache drops it. */
struct PreparedLevel
{
    scene::SharedLevelScene scene;
    PreparedMesh ground;
    PreparedMesh building;
    qint64 bytes = 0;
};

using SharedPreparedLevel = std::shared_ptr<const PreparedLevel>;

PreparedMesh prepare(const scene::Mesh &mesh);
/** Takes milliseconds: call it on a worker. */
SharedPreparedLevel prepare(const scene::SharedLevelScene &scene);

} // namespace view2d
