// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/plan_painter.h"

#include "plan_window.h"
#include "support/generated_venue.h"
#include "support/pictures.h"
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

        QImage differences;
        const double share = support::differentShare(page, screen, differences);
        if (share > support::tolerance)
            differences.save(
                QDir::temp().filePath(QStringLiteral("same_as_paper %1.png").arg(QLatin1String(QTest::currentDataTag()))));
        QVERIFY2(share <= support::tolerance, qPrintable(QStringLiteral("%1 % of the pixels differ").arg(share * 100)));
    }
};

PORTULAN_TEST(SameAsPaperTest)
#include "same_as_paper_test.moc"
