// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/frame.h"
#include "plan/model_mesh.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace import {

/** A piece of a 3D model in the model's own frame: x east, y north, z up from its origin. */
struct ModelPart
{
    QStringList nodes; ///< the names of what it stands in, from the root
    plan::ModelMesh mesh;
};

/** What a file of a 3D model holds, its nodes put in place. */
struct ModelScene
{
    std::vector<ModelPart> parts;
    double unitMetres = 1;             ///< in one unit of the coordinates
    std::optional<geo::LonLat> origin; ///< where the file says it
    bool isZUp = false;                ///< in the file; else y is
    bool hasTextures = false;          ///< which are not read
};

/** How a worker gives it back. */
QByteArray bytesOf(const ModelScene &scene);
/** Or what is wrong with them. */
tl::expected<ModelScene, QString> sceneOf(const QByteArray &untrustedBytes);

} // namespace import
