// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/plan_painter.h"
#include "paint/sheet.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

class SheetTest : public QObject
{
    Q_OBJECT

    /** White paper with a black left half. */
    class HalfBlack : public plan::TileSource
    {
    public:
        base::Result<QByteArray> tile(const plan::RasterId &, plan::TileAddress) const override
        {
            QImage image(64, 64, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter(&image).fillRect(0, 0, 32, 64, Qt::black);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return bytes;
        }
    };

private Q_SLOTS:
    void aLevelOfWhichThereIsOnlyAScanShowsIt_data()
    {
        QTest::addColumn<scene::ThemeName>("theme");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("paper");
        QTest::newRow("day") << scene::ThemeName::Day << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("night") << scene::ThemeName::Night << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("red") << scene::ThemeName::Red << QColor(255, 0, 0) << QColor(Qt::black);
    }

    void aLevelOfWhichThereIsOnlyAScanShowsIt()
    {
        QFETCH(scene::ThemeName, theme);
        QFETCH(QColor, ink);
        QFETCH(QColor, paper);
        plan::Plan plan;
        plan.levels.resize(1);
        plan.levels[0].id = plan::LevelId::random();
        plan::PlanRaster raster;
        raster.level = plan.levels[0].id;
        raster.extent = raster.pyramid = {0, 0, 20, 20};
        raster.tilePixels = 64;
        plan.rasters = {raster};
        plan.tiles = std::make_shared<HalfBlack>();
        paint::SheetOptions options;
        options.level = raster.level;
        options.theme = theme;
        const QImage image = paint::sheetImage(plan, options);
        QCOMPARE(image.pixelColor(image.width() / 2 - 60, image.height() / 2), ink);
        QCOMPARE(image.pixelColor(image.width() / 2 + 60, image.height() / 2), paper);
    }

    void nothingButRedInTheRedTheme()
    {
        const QImage image = paint::sheetImage(m_plan, options(scene::ThemeName::Red));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY((image.pixel(x, y) & 0xffff) == 0);
        }
    }

    void wallsAndExitsHaveTheirColourWhereThePlanSaysSo_data()
    {
        QTest::addColumn<scene::ThemeName>("theme");
        QTest::newRow("day") << scene::ThemeName::Day;
        QTest::newRow("night") << scene::ThemeName::Night;
        QTest::newRow("red") << scene::ThemeName::Red;
    }

    void wallsAndExitsHaveTheirColourWhereThePlanSaysSo()
    {
        QFETCH(scene::ThemeName, theme);
        const scene::SharedLevelScene level =
            scene::buildLevelScene(m_plan, plan::openingLevel(m_plan)->id, base::Language::French);
        const scene::Camera camera = scene::Camera::fitting(level->extent, {1280, 800}, {80, 80, 80, 80});
        const scene::Placement placement = scene::place(*level, camera, {}, {});
        QImage image(1280, 800, QImage::Format_RGB32);
        QPainter painter(&image);
        const scene::Theme &colours = scene::Theme::builtIn(theme);
        paint::paintPlan(painter, *level, camera, placement, colours, 1);
        painter.end();
        const auto pixelAt = [&](geo::Point point) { return image.pixelColor(camera.toScreen(point).toPoint()); };
        QCOMPARE(pixelAt({20, 0}), colours.colour(scene::Token::WallStructural)); // the south wall
        QCOMPARE(pixelAt({-3, 5}), colours.colour(scene::Token::Outside));
        for (const scene::PlacedSymbol &symbol : placement.symbols) {
            if (!symbol.symbol.frame.startsWith("exit"))
                continue;
            int green = 0;
            for (int y = int(symbol.rect.top()); y < symbol.rect.bottom(); ++y) {
                for (int x = int(symbol.rect.left()); x < symbol.rect.right(); ++x)
                    green += image.pixelColor(x, y) == colours.colour(scene::Token::Exit) ? 1 : 0;
            }
            QVERIFY(green > 200);
        }
    }

    void manySourcesLeaveScaleAndNorthReadable()
    {
        plan::Plan many = m_plan;
        many.sources.resize(1);
        many.sources.front().attribution = QString(400, QLatin1Char('m'));
        const QRect scaleAndNorth(990, 738, 290, 62);
        const paint::SheetOptions day = options(scene::ThemeName::Day);
        QCOMPARE(paint::sheetImage(many, day).copy(scaleAndNorth), paint::sheetImage(m_plan, day).copy(scaleAndNorth));
    }

    void aPageIsWrittenAsVectors()
    {
        const QString path = m_folder.filePath("page.pdf");
        QVERIFY(paint::writeSheetPdf(m_plan, options(scene::ThemeName::Day), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.size() < 2'000'000);
    }

    void aPageThatCannotBeWrittenIsAnError()
    {
        const base::Result<void> done =
            paint::writeSheetPdf(m_plan, options(scene::ThemeName::Day), m_folder.filePath("none/page.pdf"));
        QCOMPARE(done.error().code, base::ErrorCode::FileNotWritable);
    }

    void aPlanWithoutAnythingStillMakesAPicture()
    {
        plan::Plan empty;
        empty.levels.push_back({plan::LevelId::random(), {}, {0}, "RDC", {}, {}, 0});
        paint::SheetOptions options;
        options.level = empty.levels.front().id;
        QCOMPARE(paint::sheetImage(empty, options).size(), QSize(1280, 800));
    }

private:
    paint::SheetOptions options(scene::ThemeName theme) const
    {
        paint::SheetOptions options;
        options.level = plan::openingLevel(m_plan)->id;
        options.theme = theme;
        options.today = QDate(2026, 6, 1);
        return options;
    }

    plan::Plan m_plan = support::generatedVenue({60, 3, 20});
    QTemporaryDir m_folder;
};

PORTULAN_TEST(SheetTest)
#include "sheet_test.moc"
