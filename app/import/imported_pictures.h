// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/scan_picture.h"

#include <QHash>

namespace import {

/** The pictures of an import, in memory. Filled before anybody asks. */
class ImportedPictures : public plan::TileSource, public plan::BlobSource
{
public:
    void add(const plan::RasterId &raster, const std::shared_ptr<const ScanPicture> &picture) { m_scans.insert(raster, picture); }
    void add(const plan::MediaId &media, const QByteArray &bytes) { m_media.insert(media, bytes); }

    base::Result<QByteArray> tile(const plan::RasterId &raster, plan::TileAddress address) const override
    {
        const auto scan = m_scans.constFind(raster);
        if (scan == m_scans.constEnd())
            return base::fail(base::ErrorCode::PictureMissing);
        return (*scan)->tile(address);
    }
    base::Result<QByteArray> media(const plan::MediaId &media) const override
    {
        const auto bytes = m_media.constFind(media);
        if (bytes == m_media.constEnd())
            return base::fail(base::ErrorCode::PictureMissing);
        return *bytes;
    }

private:
    QHash<plan::RasterId, std::shared_ptr<const ScanPicture>> m_scans;
    QHash<plan::MediaId, QByteArray> m_media;
};

} // namespace import
