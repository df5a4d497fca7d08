// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QMutex>
#include <QQuickImageProvider>
#include <QThreadPool>

namespace ui {

/** A photo out of foreign bytes: JPEG, PNG or WebP, at most `most` large, upright; null for anything else. */
QImage decodedPhoto(const QByteArray &untrustedBytes, QSize most);

/** Every pixel red by its luminance: green and blue are 0. */
QImage redByLuminance(const QImage &picture);

/** Photos of the open plan for QML, decoded on workers: "image://photo/<media id>", with "/red" behind it for the red theme. */
class PhotoProvider : public QQuickAsyncImageProvider
{
    Q_OBJECT

public:
    PhotoProvider() = default;

    /** Photos asked for from now on are of this plan. */
    void setPlan(const plan::SharedPlan &plan);
    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    QMutex m_turn; ///< asked from the engine's own thread
    std::shared_ptr<const plan::BlobSource> m_blobs;
    QThreadPool m_pool;
};

} // namespace ui
