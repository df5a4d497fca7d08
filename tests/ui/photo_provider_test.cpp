// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photo_provider.h"

#include "support/test_case.h"

#include <QBuffer>
#include <QQuickTextureFactory>

/** A blue and a yellow half, as a file. */
static QByteArray twoColours(const char *format, QSize size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width() / 2; ++x)
            image.setPixelColor(x, y, Qt::yellow);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/** Gives the same bytes for every id, or an error. */
class OneBlob : public plan::BlobSource
{
public:
    explicit OneBlob(base::Result<QByteArray> bytes)
        : m_bytes(std::move(bytes))
    {}
    base::Result<QByteArray> media(const plan::MediaId &) const override { return m_bytes; }

private:
    base::Result<QByteArray> m_bytes;
};

static QImage requested(base::Result<QByteArray> bytes, const QString &suffix)
{
    auto plan = std::make_shared<plan::Plan>();
    plan->blobs = std::make_shared<OneBlob>(std::move(bytes));
    std::unique_ptr<QQuickImageResponse> response;
    {
        ui::PhotoProvider provider;
        provider.setPlan(plan);
        response.reset(provider.requestImageResponse(plan::MediaId::random().toString() + suffix, {}));
    } // waits for its workers
    if (!response->errorString().isEmpty())
        return {};
    const std::unique_ptr<QQuickTextureFactory> factory(response->textureFactory());
    return factory->image();
}

class PhotoProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoOfEachFormatIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addRow("JPEG") << QByteArray("jpeg");
        QTest::addRow("PNG") << QByteArray("png");
    }

    void aPhotoOfEachFormatIsDecoded()
    {
        QFETCH(QByteArray, format);
        QCOMPARE(ui::decodedPhoto(twoColours(format), {1000, 1000}).size(), QSize(40, 20));
    }

    void aLargePhotoIsMadeToFit() { QCOMPARE(ui::decodedPhoto(twoColours("png", {400, 200}), {100, 100}).size(), QSize(100, 50)); }

    void whatIsNoPhotoIsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("words") << QByteArray("not a photo");
        QTest::addRow("a cut JPEG header") << twoColours("jpeg").first(20);
        QTest::addRow("a drawing that could name files")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>");
        QTest::addRow("a bitmap") << twoColours("bmp");
    }

    void whatIsNoPhotoIsNothing()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(ui::decodedPhoto(bytes, {1000, 1000}).isNull());
    }

    void inRedNoPixelIsGreenOrBlueAndLightStaysLight()
    {
        const QImage red = requested(twoColours("png"), QStringLiteral("/red"));
        QCOMPARE(red.size(), QSize(40, 20));
        for (int x = 0; x < red.width(); ++x)
            QVERIFY(red.pixelColor(x, 5).green() == 0 && red.pixelColor(x, 5).blue() == 0);
        QVERIFY(red.pixelColor(5, 5).red() > red.pixelColor(35, 5).red() + 100); // yellow is lighter than blue
    }

    void byDayAPhotoKeepsItsColours() { QCOMPARE(requested(twoColours("png"), {}).pixelColor(35, 5), QColor(Qt::blue)); }

    void whatThePackageCannotGiveIsAnError()
    {
        QVERIFY(requested(base::fail(base::ErrorCode::PictureMissing), {}).isNull());
        QVERIFY(requested(QByteArray("broken"), QStringLiteral("/red")).isNull());
    }
};

PORTULAN_TEST(PhotoProviderTest)
#include "photo_provider_test.moc"
