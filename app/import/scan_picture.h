// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/pictures.h"

#include <QByteArray>

#include <memory>
#include <vector>

class QImage;

namespace import {

/** A pixel of a picture, from its top left corner, and the place that it shows. */
struct ControlPoint
{
    geo::Point pixel;
    geo::Point place;
};

/** A scan turned north up in the venue's frame, with its overviews: the tiles are cut and packed as they are asked for. */
class ScanPicture
{
public:
    /**
     * Sets where the raster lies: moved, turned and scaled so that the control points, at least two, fit best.
     * Without a mask it gets the picture's outline. Nothing where the bytes are no picture, or one of more than 100 million pixels, or the points are all one.
     */
    static std::shared_ptr<const ScanPicture> place(const QByteArray &untrustedBytes, const std::vector<ControlPoint> &points,
                                                    plan::PlanRaster &raster);
    ~ScanPicture();
    Q_DISABLE_COPY_MOVE(ScanPicture)

    /** JPEG, white beside the picture; empty where nothing of it is. */
    QByteArray tile(plan::TileAddress address) const;

private:
    ScanPicture() = default;

    std::vector<QImage> m_zooms; ///< the coarsest first
    int m_tilePixels = 0;
};

} // namespace import
