// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/model_mesh.h"
#include "plan/plan.h"

namespace support {

/** Bytes that are no pictures: "tile 0/1/0" for a tile but those of column 3 at zoom 1, which are blank. */
class SamplePictures : public plan::TileSource, public plan::BlobSource
{
public:
    base::Result<QByteArray> tile(const plan::RasterId &raster, plan::TileAddress address) const override;
    base::Result<QByteArray> media(const plan::MediaId &media) const override;
};

/** A pane on an opaque triangle, for every model. */
class SampleMeshes : public plan::MeshSource
{
public:
    base::Result<plan::ModelMesh> mesh(const plan::ModelId &model) const override;
};

/** One of everything, with every field set to something that its type's default is not. */
plan::Plan fullPlan();

/** The same things with nothing said about them: every optional absent, every text empty that may be. */
plan::Plan barePlan();

/** A square of `side` metres with its lower left corner at (x, y). */
geo::MultiPolygon square(double x, double y, double side);

} // namespace support
