// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/package_file.h"

#include "plan/model.h"
#include "plan/pictures.h"

#include <QMutex>

namespace store {

/** The tiles, photos, documents and meshes of one open package, fetched one by one. Callers of all threads take turns. */
class PackagePictures : public plan::TileSource, public plan::BlobSource, public plan::MeshSource
{
public:
    explicit PackagePictures(PackageFile package)
        : m_package(std::move(package))
    {}

    /** PictureMissing where the package has no such scan; PackageDamaged. */
    base::Result<QByteArray> tile(const plan::RasterId &raster, plan::TileAddress address) const override;
    /** PictureMissing where the package has no such medium; PackageDamaged. */
    base::Result<QByteArray> media(const plan::MediaId &media) const override;
    /** PictureMissing where the package has no such model; PackageInvalid where its bytes are no mesh; PackageDamaged. */
    base::Result<plan::ModelMesh> mesh(const plan::ModelId &model) const override;

private:
    /** PictureMissing where the table has no such id; PackageDamaged. */
    base::Result<QByteArray> value(const char *table, const char *column, const QString &id) const;

    PackageFile m_package;
    mutable QMutex m_turn;
};

} // namespace store
