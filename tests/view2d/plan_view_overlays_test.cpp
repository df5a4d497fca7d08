// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_window.h"
#include "small_scene.h"
#include "support/test_case.h"

#include <QBuffer>
#include <QSignalSpy>

using scene::Token;
using test::PlanWindow;
using view2d::PlanView;

/** Grey paper. A finer zoom has one darker shade. */
class GreyPaper : public plan::TileSource
{
public:
    static int greyOf(int zoom) { return 200 - 20 * zoom; }
    base::Result<QByteArray> tile(const plan::RasterId &, plan::TileAddress address) const override
    {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(QColor(greyOf(address.zoom), greyOf(address.zoom), greyOf(address.zoom)));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

static scene::LevelScene withScan()
{
    scene::LevelScene level = test::smallLevel(QStringLiteral("RDC"));
    plan::PlanRaster raster;
    raster.id = plan::RasterId::random();
    raster.extent = {-4, -4, 60, 60};
    raster.pyramid = raster.extent;
    raster.zooms = 4;
    raster.tilePixels = 64;
    raster.mask = {test::rectangle(-4, -4, 60, 16)}; // not the northern part
    level.scans = {raster};
    level.tiles = std::make_shared<GreyPaper>();
    return level;
}

static scene::SharedLevelScene shared(scene::LevelScene level)
{
    return std::make_shared<scene::LevelScene>(std::move(level));
}

static QColor colour(Token token, scene::ThemeName theme = scene::ThemeName::Day)
{
    return scene::Theme::builtIn(theme).colour(token);
}

class PlanViewOverlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanLiesWhereItsModeSays_data()
    {
        QTest::addColumn<PlanView::ScanMode>("mode");
        QTest::addColumn<bool>("isPaperInRooms");
        QTest::addColumn<bool>("areWallsSeen");
        QTest::newRow("hidden") << PlanView::ScanHidden << false << true;
        QTest::newRow("under") << PlanView::ScanUnder << true << true;
        QTest::newRow("over") << PlanView::ScanOver << true << false;
        QTest::newRow("alone") << PlanView::ScanAlone << true << false;
    }

    void aScanLiesWhereItsModeSays()
    {
        QFETCH(PlanView::ScanMode, mode);
        QFETCH(bool, isPaperInRooms);
        QFETCH(bool, areWallsSeen);
        PlanWindow plan;
        plan.show(shared(withScan()));
        QVERIFY(plan.view.hasScan());
        plan.view.setScanMode(mode);
        const auto isPaper = [&](const QColor &seen) { return seen.red() == seen.blue() && seen.red() < 205 && seen.red() > 100; };
        QTRY_COMPARE(isPaper(plan.colourAt({10, 10})), isPaperInRooms);
        QTRY_COMPARE(plan.colourAt({20, 10}) == colour(Token::WallPartition), areWallsSeen);
        QVERIFY(!isPaper(plan.colourAt({10, 18}))); // beyond the mask
    }

    void aLevelThatIsOnlyAScanShowsItWhateverTheMode()
    {
        PlanWindow plan;
        scene::LevelScene level = withScan();
        level.isOnlyScan = true;
        plan.show(shared(std::move(level)));
        QVERIFY(!plan.view.hasScan());
        QTRY_VERIFY(plan.colourAt({10, 10}).red() < 205);
        QCOMPARE(plan.colourAt({10, 10}).red(), plan.colourAt({10, 10}).blue());
    }

    void aScanIsAsOpaqueAsAsked()
    {
        PlanWindow plan;
        plan.show(shared(withScan()));
        plan.view.setScanMode(PlanView::ScanOver);
        plan.view.setScanOpacity(0);
        QTest::qWait(200);
        QCOMPARE(plan.colourAt({10, 10}), colour(Token::TintPublic));
        plan.view.setScanOpacity(0.5);
        QTRY_VERIFY(plan.colourAt({10, 10}).red() < colour(Token::TintPublic).red() - 10);
        QVERIFY(plan.colourAt({10, 10}).red() > GreyPaper::greyOf(3) + 20);
    }

    void theLastPictureStaysUntilTheFinerOneIsThere()
    {
        PlanWindow plan;
        scene::LevelScene level = withScan();
        level.isOnlyScan = true;
        plan.show(shared(std::move(level)));
        QTRY_VERIFY(plan.colourAt({10, 10}).red() < 205);
        const int coarse = plan.colourAt({10, 10}).red();
        scene::Camera near = plan.view.camera();
        near.centre = {10, 10};
        near.pixelsPerMetre = 8;
        plan.view.setCamera(near);
        while (plan.colourAt({10, 10}).red() != GreyPaper::greyOf(3)) {
            const int seen = plan.colourAt({10, 10}).red();
            QVERIFY2(seen == coarse || seen == GreyPaper::greyOf(3), qPrintable(QString::number(seen)));
            QTest::qWait(1);
        }
    }

    void inRedAScanIsRedFromTheFirstFrame()
    {
        PlanWindow plan;
        scene::LevelScene level = withScan();
        level.isOnlyScan = true;
        plan.show(shared(std::move(level)));
        QTRY_VERIFY(plan.colourAt({10, 10}).red() < 205);
        plan.view.setThemeName(QStringLiteral("red"));
        const QImage picture = plan.picture();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                QVERIFY((picture.pixel(x, y) & 0xffff) == 0);
        }
        QVERIFY(qRed(picture.pixel(plan.view.screenOf(10, 10).toPoint())) > 30);
    }

    void nothingIsDrawnWhileAScanStaysAsItIs()
    {
        PlanWindow plan;
        plan.show(shared(withScan()));
        plan.view.setScanMode(PlanView::ScanOver);
        QTRY_VERIFY(plan.colourAt({10, 10}).red() < 205);
        QTest::qWait(1000);
        QSignalSpy frames(&plan.window(), &QQuickWindow::frameSwapped);
        QTest::qWait(400);
        QCOMPARE(frames.size(), 0);
    }

    void theGridHasItsLettersAlongTheBordersAndCanBeHidden()
    {
        PlanWindow plan;
        scene::LevelScene level = test::smallLevel(QStringLiteral("RDC"));
        level.grid = plan::Grid{{0, 20}, 90, 5, 8, 4, QStringLiteral("A1")};
        plan.show(shared(std::move(level)));
        QVERIFY(plan.view.hasGrid());
        QVERIFY(plan.view.neatLineTop() > 20);
        QVERIFY(inked(plan.picture(), {32, 2, 760, 22}) > 100);
        QCOMPARE(plan.picture().pixelColor(4, 4), colour(Token::Casing));
        QVERIFY2(plan.view.screenOf(0, 20).x() > plan.view.neatLineLeft() - 0.01, "the plan is fitted beside the letters");

        QSignalSpy changes(&plan.view, &PlanView::neatLineChanged);
        plan.view.setGridShown(false);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(plan.view.neatLineTop(), 0.0);
        QCOMPARE(inked(plan.picture(), {32, 2, 760, 22}), 0);
    }

    void theOwnPositionIsADotInACircleOfItsAccuracy()
    {
        PlanWindow plan;
        plan.show(shared(test::smallLevel(QStringLiteral("RDC"))));
        const QColor room = colour(Token::TintPublic);
        QCOMPARE(plan.colourAt({10, 10}), room);
        plan.view.setOwnPosition({10, 10});
        QCOMPARE(plan.colourAt({10, 10}), room); // without an accuracy there is none
        plan.view.setOwnAccuracy(3);
        QCOMPARE(plan.colourAt({10, 10}), colour(Token::Accent));
        QCOMPARE(plan.colourAt({13, 10}), colour(Token::Accent));
        QCOMPARE(plan.colourAt({11.9, 10}), room);
        plan.view.setOwnAccuracy(-1);
        QCOMPARE(plan.colourAt({10, 10}), room);
    }

private:
    /** Pixels of a rectangle that are grid letters. */
    static int inked(const QImage &picture, const QRect &rect)
    {
        int count = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                count += picture.pixelColor(x, y) == colour(Token::GridText) ? 1 : 0;
        }
        return count;
    }
};

PORTULAN_TEST(PlanViewOverlaysTest)
#include "plan_view_overlays_test.moc"
