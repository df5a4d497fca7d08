// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/plan_painter.h"

#include "plan_window.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QPainter>

using scene::ThemeName;

Q_DECLARE_METATYPE(scene::ThemeName)

class SameAsPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScreenAndThePageShowTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<double>("zoom");
        QTest::newRow("the whole plan by day") << "day" << ThemeName::Day << 1.0;
        QTest::newRow("rooms by day") << "day" << ThemeName::Day << 4.0;
        QTest::newRow("doors by night") << "night" << ThemeName::Night << 10.0;
        QTest::newRow("rooms in red light") << "red" << ThemeName::Red << 4.0;
        QTest::newRow("the whole plan in red light") << "red" << ThemeName::Red << 1.0;
        QTest::newRow("the whole plan by night") << "night" << ThemeName::Night << 1.0;
    }

    /**
     * Tolerance: the two rasterisers may round a border to either pixel, so a pixel counts as different where no pixel beside
     * it on the other picture is within 40 of 255 in each channel; at most 1.5 % may: symbols and letters stand on whole pixels on the screen.
     */
    void theScreenAndThePageShowTheSame()
    {
        QFETCH(QString, name);
        QFETCH(ThemeName, theme);
        QFETCH(double, zoom);
        plan::Plan plan = support::generatedVenue({60, 1, 12});
        const geo::Box building = geo::boundingBox(plan.buildings.front().outline);
        plan.grid = plan::Grid{{building.minX - 3, building.maxY + 3}, 90, 5, 14, 8, "A1"};
        plan::Side side;
        side.code = "A";
        side.label = "Face rue";
        side.line = {{building.minX, building.maxY}, {building.maxX, building.maxY}};
        plan.sides = {side};
        const scene::SharedLevelScene scene = scene::buildLevelScene(plan, plan.levels.front().id, base::Language::French);

        test::PlanWindow window({900, 600});
        window.view.setThemeName(name);
        window.show(scene);
        window.view.setCamera(window.view.camera().zoomed(zoom, {450, 300}));
        const scene::Overlays overlays{true, {}, 1, scene::OwnPosition{building.centre(), 4}};
        window.view.setOwnPosition({building.centre().x, building.centre().y});
        window.view.setOwnAccuracy(4);
        QTest::qWait(200); // symbols and labels find their places once the camera rests
        const QImage screen = window.picture().convertToFormat(QImage::Format_RGB32);

        QImage page(screen.size(), QImage::Format_RGB32);
        QPainter painter(&page);
        const scene::Camera camera = window.view.camera();
        paint::paintPlan(painter, *scene, camera, window.view.placement(), scene::Theme::builtIn(theme), 1, overlays);
        painter.end();

        int different = 0;
        QImage differences = screen;
        for (int y = 1; y < page.height() - 1; ++y) {
            for (int x = 1; x < page.width() - 1; ++x) {
                if (isThere(page.pixel(x, y), screen, x, y))
                    continue;
                ++different;
                differences.setPixel(x, y, qRgb(255, 0, 255));
            }
        }
        const double share = double(different) / (page.width() * page.height());
        if (share > 0.015)
            differences.save(QStringLiteral("same_as_paper %1.png").arg(QLatin1String(QTest::currentDataTag())));
        QVERIFY2(share <= 0.015, qPrintable(QStringLiteral("%1 % of the pixels differ").arg(share * 100)));
    }

private:
    static bool isThere(QRgb colour, const QImage &picture, int x, int y)
    {
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                const QRgb other = picture.pixel(x + dx, y + dy);
                if (std::abs(qRed(other) - qRed(colour)) <= 40 && std::abs(qGreen(other) - qGreen(colour)) <= 40 &&
                    std::abs(qBlue(other) - qBlue(colour)) <= 40)
                    return true;
            }
        }
        return false;
    }
};

PORTULAN_TEST(SameAsPaperTest)
#include "same_as_paper_test.moc"
