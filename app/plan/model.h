// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/feature.h"

namespace plan {

using ModelId = base::Id<struct ModelTag>;

struct ModelMesh;

/** How one level looks in a 3D model of the building that somebody else made. Its triangles come from a MeshSource. */
struct Model
{
    ModelId id;
    LevelId level;
    std::optional<SourceId> source;
    int triangles = 0;

    friend bool operator==(const Model &, const Model &) = default;
};

/** Gives the triangles of models, to any thread; they are read when asked for. */
class MeshSource
{
public:
    MeshSource() = default;
    virtual ~MeshSource() = default;
    Q_DISABLE_COPY_MOVE(MeshSource)
    virtual base::Result<ModelMesh> mesh(const ModelId &model) const = 0;
};

} // namespace plan
