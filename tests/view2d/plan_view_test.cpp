// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_window.h"
#include "small_scene.h"
#include "support/test_case.h"

#include <QSignalSpy>

using scene::Token;
using test::PlanWindow;

Q_DECLARE_METATYPE(geo::Point)
Q_DECLARE_METATYPE(scene::Token)

class PlanViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySurfaceHasItsColourInEveryTheme_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<geo::Point>("place");
        QTest::addColumn<Token>("token");
        for (const char *theme : {"day", "night", "red"}) {
            const auto row = [&](const char *what, geo::Point place, Token token) {
                QTest::addRow("%s by %s", what, theme) << QString::fromLatin1(theme) << place << token;
            };
            row("a public room", {5, 8}, Token::TintPublic);
            row("a staff room", {24, 4}, Token::TintStaff);
            row("an outer wall", {0, 10}, Token::WallStructural);
            row("a partition", {20, 12}, Token::WallPartition);
            row("the pavement", {10, -1.5}, Token::Pavement);
            row("furniture that is too small to show", {10, 16}, Token::TintPublic);
        }
    }

    void everySurfaceHasItsColourInEveryTheme()
    {
        QFETCH(QString, theme);
        QFETCH(geo::Point, place);
        QFETCH(Token, token);
        PlanWindow plan;
        plan.show(test::smallScene());
        plan.view.setThemeName(theme);
        compare(plan.colourAt(place), scene::Theme::builtIn(themeNamed(theme)).colour(token));
    }

    void whatLiesOutsideThePlanHasTheColourOfOutside()
    {
        PlanWindow plan;
        plan.show(std::make_shared<const scene::LevelScene>());
        compare(plan.picture().pixelColor(400, 250), scene::Theme::builtIn(scene::ThemeName::Day).colour(Token::Outside));
    }

    void aThemeIsSwitchedInTheNextFrame()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        const QColor day = plan.colourAt({24, 4});
        plan.view.setThemeName(QStringLiteral("night"));
        compare(plan.colourAt({24, 4}), scene::Theme::builtIn(scene::ThemeName::Night).colour(Token::TintStaff));
        plan.view.setThemeName(QStringLiteral("day"));
        QCOMPARE(plan.colourAt({24, 4}), day);
    }

    void redHasNoGreenAndNoBlue()
    {
        PlanWindow plan;
        plan.view.setThemeName(QStringLiteral("red"));
        plan.show(test::smallScene());
        const QImage picture = plan.picture().convertToFormat(QImage::Format_RGB32);
        int brightest = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                QVERIFY2(qGreen(pixel) == 0 && qBlue(pixel) == 0, qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
                brightest = std::max(brightest, qRed(pixel));
            }
        }
        QVERIFY2(brightest > 220, "symbols and labels are drawn");
    }

    void aHatchAndADashShowTheGroundBetweenTheirLines()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        const scene::Theme &day = scene::Theme::builtIn(scene::ThemeName::Day);
        const QImage picture = plan.picture();
        const auto shares = [&](geo::Point from, geo::Point to, Token ink, Token ground) {
            std::pair<int, int> count{0, 0};
            for (int i = 0; i <= 400; ++i) {
                const geo::Point place = from + (to - from) * (i / 400.0);
                const QColor colour = picture.pixelColor(plan.view.screenOf(place.x, place.y).toPoint());
                count.first += isNear(colour, day.colour(ink), 60);
                count.second += isNear(colour, day.colour(ground), 3);
            }
            return count;
        };
        const auto hatch = shares({31, 4}, {39, 4}, Token::Hatch, Token::TintStaff);
        QVERIFY2(hatch.first > 20, "lines");
        QVERIFY2(hatch.second > 150, "ground");
        const auto dash = shares({3, 4}, {17, 4}, Token::DoorLeaf, Token::TintPublic);
        QVERIFY2(dash.first > 150, "dashes");
        QVERIFY2(dash.second > 60, "gaps");
    }

    void linesHaveSoftEdges()
    {
        PlanWindow plan;
        auto level = std::make_shared<scene::LevelScene>(test::smallLevel(QStringLiteral("RDC")));
        level->building.items = {scene::Stroke{{{0, 0}, {40, 7}}, false, Token::WallStructural, 0.5F, 3.5F, scene::Dash::None, 0}};
        plan.show(level);
        const QImage picture = plan.picture();
        const scene::Theme &day = scene::Theme::builtIn(scene::ThemeName::Day);
        int between = 0;
        for (int x = 100; x < 700; ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                const QColor colour = picture.pixelColor(x, y);
                between += !isNear(colour, day.colour(Token::WallStructural), 8) && !isNear(colour, day.colour(Token::Pavement), 8);
            }
        }
        QVERIFY2(between > 600, "each column has a pixel between line and ground on both sides");
        QVERIFY2(between < 600 * 4, "and the line is not blurred");
    }

    void aWallIsNeverThinnerThanItsLeastWidth()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        plan.view.zoomBy(0.2);
        QTRY_VERIFY(plan.view.pixelsPerMetre() < 6.8);
        QTest::qWait(300);
        // 0.4 m are 2.3 px here, 3.5 px are asked for.
        const QPointF wall = plan.view.screenOf(0, 10);
        const QImage picture = plan.picture();
        double dark = 0;
        for (int x = -6; x <= 6; ++x) {
            const double luminance = picture.pixelColor(QPoint(int(wall.x()) + x, int(wall.y()))).lightnessF();
            dark += luminance < 0.85 ? (0.93 - luminance) / 0.8 : 0;
        }
        QVERIFY2(dark > 3 && dark < 4.2, qPrintable(QString::number(dark)));
    }

    void aChangeOfLevelKeepsTheCamera()
    {
        PlanWindow plan;
        plan.show(test::smallScene(QStringLiteral("RDC")));
        plan.view.panBy(50, 20);
        const scene::Camera camera = plan.view.camera();
        plan.show(test::smallScene(QStringLiteral("R+1")));
        QVERIFY(plan.view.camera() == camera);
    }

    void aSwitchBackShowsTheLevelAtOnce()
    {
        PlanWindow plan;
        const auto ground = test::smallScene(QStringLiteral("RDC"));
        plan.show(ground);
        plan.show(test::smallScene(QStringLiteral("R+1")));
        plan.view.setScene(ground);
        QVERIFY(plan.view.isSceneShown());
    }

    void theLastLevelStaysUntilTheNextOneIsReady()
    {
        PlanWindow plan;
        plan.show(test::smallScene(QStringLiteral("RDC")));
        plan.view.setScene(test::smallScene(QStringLiteral("R+1")));
        QVERIFY(!plan.view.isSceneShown());
        compare(plan.colourAt({24, 4}), scene::Theme::builtIn(scene::ThemeName::Day).colour(Token::TintStaff));
        QTRY_VERIFY(plan.view.isSceneShown());
    }

    void anotherPlanIsShownWhole()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        plan.view.panBy(300, 0);
        auto other = std::make_shared<scene::LevelScene>(test::smallLevel(QStringLiteral("RDC")));
        other->extent = geo::boundingBox(test::rectangle(100, 100, 300, 200));
        other->firstView = other->extent;
        plan.show(other);
        QVERIFY(QRectF(0, 0, 800, 500).contains(plan.view.screenOf(100, 100)));
        QVERIFY(QRectF(0, 0, 800, 500).contains(plan.view.screenOf(300, 200)));
    }

    void thePlanIsFittedBetweenTheKeysThatLieOverIt()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        plan.view.setMarginTop(100);
        plan.view.setMarginLeft(40);
        plan.view.setMarginRight(120);
        plan.view.setMarginBottom(96);
        const QRectF free(40, 100, 640, 304);
        QVERIFY(free.adjusted(-1, -1, 1, 1).contains(plan.view.screenOf(0, 0)));
        QVERIFY(free.adjusted(-1, -1, 1, 1).contains(plan.view.screenOf(40, 20)));

        plan.view.centreOn(10, 5);
        QTRY_COMPARE(plan.view.screenOf(10, 5), free.center());
        const double before = plan.view.pixelsPerMetre();
        plan.view.showPlace(12, 5, before * 2);
        QTRY_COMPARE(plan.view.pixelsPerMetre(), before * 2);
        QTRY_COMPARE(plan.view.screenOf(12, 5), free.center());
        plan.view.showPlace(10, 5, before); // already larger
        QTRY_COMPARE(plan.view.screenOf(10, 5), free.center());
        QCOMPARE(plan.view.pixelsPerMetre(), before * 2);
    }

    void aPlanThatNobodyMovedIsFittedAgainWhenItsWindowGrows()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        const double before = plan.view.pixelsPerMetre();
        plan.view.setSize({1600, 1000});
        QVERIFY(plan.view.pixelsPerMetre() > before * 1.9);
        plan.view.panBy(100, 0);
        const scene::Camera moved = plan.view.camera();
        plan.view.setSize({1200, 900});
        QCOMPARE(plan.view.centreX(), moved.centre.x);
        QCOMPARE(plan.view.pixelsPerMetre(), moved.pixelsPerMetre);
    }

    void nothingIsDrawnWhileNothingMoves()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        plan.picture();
        QTest::qWait(300);
        QSignalSpy frames(&plan.window(), &QQuickWindow::frameSwapped);
        QTest::qWait(600);
        QCOMPARE(frames.size(), 0);
        plan.view.panBy(10, 0);
        QTRY_VERIFY(frames.size() > 0);
    }

    void aPlanFarFromItsAnchorIsDrawnToThePixel()
    {
        PlanWindow plan;
        auto level = std::make_shared<scene::LevelScene>();
        const geo::Point far{180000.25, -95000.5};
        const geo::Polygon room = test::rectangle(far.x, far.y, far.x + 4, far.y + 2);
        level->extent = geo::boundingBox(room);
        level->firstView = level->extent;
        level->building.items = {scene::Fill{room, Token::WallStructural, scene::Pattern::Solid}};
        plan.show(level);
        const QColor wall = scene::Theme::builtIn(scene::ThemeName::Day).colour(Token::WallStructural);
        const double pixel = 1 / plan.view.pixelsPerMetre();
        compare(plan.colourAt({far.x + 1, far.y + 2 - 2 * pixel}), wall);
        QVERIFY(!isNear(plan.colourAt({far.x + 1, far.y + 2 + 3 * pixel}), wall, 40));
    }

    void aLevelTooLargeToBeDrawnWholeShowsAllThatIsInView()
    {
        auto level = std::make_shared<scene::LevelScene>();
        constexpr int columns = 200;
        for (int i = 0; i < columns * columns; ++i) {
            const double x = 10 * (i % columns);
            const double y = 10 * (i / columns);
            level->building.items.push_back(scene::Fill{test::rectangle(x, y, x + 8, y + 8),
                                                        i % 2 == 0 ? Token::TintPublic : Token::TintStaff, scene::Pattern::Solid});
        }
        level->extent = geo::boundingBox(test::rectangle(0, 0, 10 * columns, 10 * columns));
        level->firstView = level->extent;
        PlanWindow plan;
        plan.show(level);
        const scene::Theme &day = scene::Theme::builtIn(scene::ThemeName::Day);
        scene::Camera camera = plan.view.camera();
        // Whole, then near, a step aside, far away, and back to the whole.
        for (const auto &[centre, scale] : {std::pair(geo::Point{1000, 1000}, 0.25), std::pair(geo::Point{1000, 1000}, 10.0),
                                            std::pair(geo::Point{1030, 1000}, 10.0), std::pair(geo::Point{204, 1804}, 4.0),
                                            std::pair(geo::Point{1000, 1000}, 0.25)}) {
            camera.centre = centre;
            camera.pixelsPerMetre = scale;
            plan.view.setCamera(camera);
            const QImage picture = plan.picture();
            int looked = 0;
            for (int i = 0; i < columns * columns; ++i) {
                const QPointF pixel = plan.view.screenOf(10 * (i % columns) + 4, 10 * (i / columns) + 4);
                if (scale < 1 || !QRectF(5, 5, 790, 490).contains(pixel))
                    continue;
                ++looked;
                compare(picture.pixelColor(pixel.toPoint()), day.colour(i % 2 == 0 ? Token::TintPublic : Token::TintStaff));
            }
            QVERIFY(scale < 1 || looked > 20);
        }
    }

    void theChosenRoomHasABorder()
    {
        auto level = std::make_shared<scene::LevelScene>(*test::smallScene());
        const plan::FeatureId room = plan::FeatureId::random();
        level->hitAreas.push_back({room, {{{4, 4}, {12, 4}, {12, 8}, {4, 8}}, {}}});
        PlanWindow plan;
        plan.show(level);
        const scene::Theme &day = scene::Theme::builtIn(scene::ThemeName::Day);
        compare(plan.colourAt({8, 4}), day.colour(Token::TintPublic));
        plan.view.setSelectedFeature(room.toString());
        compare(plan.colourAt({8, 4}), day.colour(Token::Focus));
        compare(plan.colourAt({8, 6}), day.colour(Token::TintPublic));
        plan.view.setSelectedFeature({});
        compare(plan.colourAt({8, 4}), day.colour(Token::TintPublic));
    }

    void aSceneThatIsTakenAwayLeavesAnEmptyGround()
    {
        PlanWindow plan;
        plan.show(test::smallScene());
        plan.picture();
        plan.view.setScene({});
        compare(plan.picture().pixelColor(400, 250), scene::Theme::builtIn(scene::ThemeName::Day).colour(Token::Outside));
    }

private:
    static scene::ThemeName themeNamed(const QString &name)
    {
        return name == QLatin1String("red")     ? scene::ThemeName::Red
               : name == QLatin1String("night") ? scene::ThemeName::Night
                                                : scene::ThemeName::Day;
    }

    static bool isNear(const QColor &a, const QColor &b, int tolerance)
    {
        return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance &&
               std::abs(a.blue() - b.blue()) <= tolerance;
    }

    static void compare(const QColor &seen, const QColor &expected)
    {
        QVERIFY2(isNear(seen, expected, 2), qPrintable(seen.name() + QStringLiteral(" is not ") + expected.name()));
    }
};

PORTULAN_TEST(PlanViewTest)
#include "plan_view_test.moc"
