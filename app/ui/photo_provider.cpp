// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photo_provider.h"

#include <QBuffer>
#include <QImageReader>

namespace ui {

namespace {

constexpr QSize largest(4096, 4096);

/** What one request becomes: a picture, or a sentence in its place. */
class PhotoResponse : public QQuickImageResponse
{
public:
    PhotoResponse(std::shared_ptr<const plan::BlobSource> blobs, const QString &id, QSize size, QThreadPool &pool)
    {
        pool.start([this, blobs = std::move(blobs), id, size] {
            const base::Result<QByteArray> bytes =
                blobs ? blobs->media(plan::MediaId::fromString(id.section(u'/', 0, 0))) : base::Result<QByteArray>(QByteArray());
            m_image = bytes ? decodedPhoto(*bytes, size.isEmpty() ? largest : size.boundedTo(largest)) : QImage();
            if (id.section(u'/', 1) == u"red")
                m_image = redByLuminance(m_image);
            Q_EMIT finished();
        });
    }

    QQuickTextureFactory *textureFactory() const override { return QQuickTextureFactory::textureFactoryForImage(m_image); }
    QString errorString() const override { return m_image.isNull() ? QStringLiteral("no such photo") : QString(); }

private:
    QImage m_image;
};

} // namespace

QImage decodedPhoto(const QByteArray &untrustedBytes, QSize most)
{
    QBuffer buffer;
    buffer.setData(untrustedBytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "jpeg" && format != "png" && format != "webp")
        return {};
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    if (size.width() > most.width() || size.height() > most.height()) {
        const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        reader.setScaledSize(size.scaled(isTurned ? most.transposed() : most, Qt::KeepAspectRatio));
    }
    return reader.read();
}

QImage redByLuminance(const QImage &picture)
{
    QImage red = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < red.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(red.scanLine(y));
        std::transform(line, line + red.width(), line, [](QRgb pixel) { return qRgb(qGray(pixel), 0, 0); });
    }
    return red;
}

void PhotoProvider::setPlan(const plan::SharedPlan &plan)
{
    const QMutexLocker turn(&m_turn);
    m_blobs = plan ? plan->blobs : nullptr;
}

QQuickImageResponse *PhotoProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    const QMutexLocker turn(&m_turn);
    return new PhotoResponse(m_blobs, id, requestedSize, m_pool);
}

} // namespace ui
