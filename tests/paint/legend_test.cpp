// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/legend.h"
#include "support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using scene::ThemeName;
using scene::Token;

class LegendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassIsThereInItsColour()
    {
        const QImage image = paint::legendImage(ThemeName::Day, base::Language::French, 1);
        QHash<QRgb, int> pixels;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ++pixels[image.pixel(x, y)];
        }
        for (const Token token :
             {Token::Exit, Token::Access, Token::CutoffGas, Token::CutoffElectricity, Token::CutoffWater, Token::CutoffOther,
              Token::ConnectorLine, Token::Fire, Token::Aid, Token::Hazard, Token::Security})
            QVERIFY2(pixels.value(scene::Theme::builtIn(ThemeName::Day).colour(token).rgb()) > 1000,
                     qPrintable(scene::tokenName(token)));
    }

    void inRedNothingIsGreenOrBlue()
    {
        const QImage image = paint::legendImage(ThemeName::Red, base::Language::English, 1);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(qGreen(image.pixel(x, y)) == 0 && qBlue(image.pixel(x, y)) == 0);
        }
    }

    void aPageIsWrittenOrTheFolderNamed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("legend.pdf"));
        QVERIFY(paint::writeLegendPdf(ThemeName::Day, base::Language::French, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        const QString nowhere = folder.filePath(QStringLiteral("none/legend.pdf"));
        const base::Result<void> refused = paint::writeLegendPdf(ThemeName::Day, base::Language::French, nowhere);
        QCOMPARE(refused.error().code, base::ErrorCode::FileNotWritable);
        QCOMPARE(refused.error().file, nowhere);
    }
};

PORTULAN_TEST(LegendTest)
#include "legend_test.moc"
