// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/space_view.h"

#include "support/generated_venue.h"
#include "support/shader_errors.h"
#include "support/test_case.h"

#include <QPointingDevice>
#include <QQuickWindow>
#include <QSignalSpy>

using namespace view3d;

class SpaceViewTest : public QObject
{
    Q_OBJECT

    plan::SharedPlan m_plan = std::make_shared<const plan::Plan>(support::generatedVenue({20, 3, 4}));

    /** A window with storeys and an eye on them. */
    struct Space
    {
        explicit Space(const plan::SharedPlan &plan)
        {
            window.resize(900, 600);
            view.setParentItem(window.contentItem());
            view.setSize({900, 600});
            storeys.setPlan(plan);
            storeys.setCurrent(scene::buildLevelScene(*plan, plan->levels[1].id, base::Language::French));
            view.setStoreys(&storeys);
            window.show();
            isReady = QTest::qWaitForWindowExposed(&window) && QTest::qWaitFor([this] { return storeys.isBuilt(); });
            window.grabWindow(); // symbols find their places with the frame
        }
        void drag(Qt::MouseButton button, QPoint by)
        {
            const QPoint from(450, 300);
            QTest::mousePress(&window, button, {}, from);
            for (int i = 1; i <= 10; ++i) {
                QMouseEvent move(QEvent::MouseMove, from + by * i / 10, from + by * i / 10, Qt::NoButton, button, {});
                QCoreApplication::sendEvent(&window, &move);
            }
            QTest::mouseRelease(&window, button, {}, from + by);
        }

        StoreyList storeys;
        QQuickWindow window;
        SpaceView view;
        bool isReady = false;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(support::shaderErrors()); }

    /** The tests' renderer is a program: edges are not smoothed on it, which would triple the time of a frame. */
    void aProgramIsNoGraphicsCard()
    {
        QCOMPARE(qEnvironmentVariable("LIBGL_ALWAYS_SOFTWARE"), QStringLiteral("1"));
        QVERIFY(!SpaceView::isDrawnByGpu());
    }

    void theWholeBuildingIsSeenFirst()
    {
        Space space(m_plan);
        QVERIFY(space.isReady);
        const geo::Box extent = plan::extent(*m_plan);
        for (const geo::Point corner : {geo::Point{extent.minX, extent.minY}, geo::Point{extent.maxX, extent.maxY}}) {
            const auto place = space.view.camera().toScreen({corner.x, corner.y, 0});
            QVERIFY(place && QRectF(0, 0, 900, 600).contains(*place));
        }
    }

    void aFingerOrbitsAndNeverBelowTheGround()
    {
        Space space(m_plan);
        const scene::OrbitCamera before = space.view.camera();
        space.drag(Qt::LeftButton, {200, 0});
        QVERIFY(std::abs(space.view.camera().bearingDegrees - before.bearingDegrees) > 30);
        QCOMPARE(space.view.camera().centre, before.centre);
        space.drag(Qt::LeftButton, {-200, 0});
        space.drag(Qt::LeftButton, {0, -280});
        space.drag(Qt::LeftButton, {0, -280});
        QVERIFY(space.view.camera().eye().z > before.centre.z);
        space.drag(Qt::RightButton, {100, 40});
        QVERIFY(space.view.camera().centre != before.centre);
        space.view.fit();
        QVERIFY(std::abs(space.view.centreX() - before.centre.x) + std::abs(space.view.centreY() - before.centre.y) < 0.1);
    }

    void twoFingersPanAndZoom()
    {
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice()); // the window remembers it to the end
        QPointingDevice *device = screen.get();
        Space space(m_plan);
        const scene::OrbitCamera before = space.view.camera();
        QTest::touchEvent(&space.window, device).press(0, {400, 300}).press(1, {500, 300});
        for (int i = 1; i <= 10; ++i)
            QTest::touchEvent(&space.window, device).move(0, {400 - 10 * i, 300}).move(1, {500 + 10 * i, 300});
        QTest::touchEvent(&space.window, device).release(0, {300, 300}).release(1, {600, 300});
        QVERIFY(space.view.camera().distanceMetres < before.distanceMetres * 0.6);
        QCOMPARE(space.view.camera().bearingDegrees, before.bearingDegrees);
    }

    void theWheelZooms()
    {
        Space space(m_plan);
        const double before = space.view.distance();
        for (const int notch : {120, -120, -120}) {
            QWheelEvent wheel({450, 300}, {450, 300}, {}, {0, notch}, {}, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&space.window, &wheel);
            QVERIFY(notch < 0 || space.view.distance() < before);
        }
        QVERIFY(space.view.distance() > before * 1.05);
    }

    void flatAndInSpaceOneSeesTheSame()
    {
        Space space(m_plan);
        space.view.lookAt(10, 12, 20, 35);
        QCOMPARE(space.view.centreX(), 10.0);
        QCOMPARE(space.view.centreY(), 12.0);
        QCOMPARE(space.view.bearing(), 35.0);
        QVERIFY(std::abs(space.view.pixelsPerMetre() - 20) < 1e-6);
    }

    void cutoffsOfOtherFloorsStandThereWithTheirFloor()
    {
        Space space(m_plan);
        space.storeys.setMode(StoreyList::Exploded);
        space.view.setSpreadMetres(space.storeys.spreadMetres());
        space.window.grabWindow();
        const scene::Placement &placement = space.view.placement();
        QSet<plan::FeatureId> seen;
        for (const scene::PlacedSymbol &symbol : placement.symbols) {
            for (const plan::FeatureId &feature : symbol.features)
                seen.insert(feature);
        }
        for (const plan::Cutoff &cutoff : m_plan->cutoffs)
            QVERIFY(seen.contains(cutoff.id));
        for (const plan::Exit &exit : m_plan->exits)
            QVERIFY(seen.contains(exit.id));
        QVERIFY(std::any_of(placement.labels.begin(), placement.labels.end(),
                            [&](const scene::PlacedLabel &label) { return label.label.name == m_plan->levels[2].label; }));
    }

    void noWayOfMovingLosesTheBuilding()
    {
        Space space(m_plan);
        const geo::Box extent = plan::extent(*m_plan);
        const double size = std::hypot(extent.width(), extent.height());
        for (int i = 0; i < 400; ++i) {
            space.view.panBy(i % 3 == 0 ? 5000 : -300, i % 5 == 0 ? -5000 : 700);
            space.view.orbitBy(37, i % 2 == 0 ? 170 : -160);
            space.view.zoomBy(i % 7 < 4 ? 0.01 : 1000);
            const scene::OrbitCamera &camera = space.view.camera();
            QVERIFY(extent.minX <= camera.centre.x && camera.centre.x <= extent.maxX);
            QVERIFY(extent.minY <= camera.centre.y && camera.centre.y <= extent.maxY);
            QVERIFY(camera.eye().z > camera.centre.z);
            QVERIFY(camera.distanceMetres < 10 * size);
        }
        space.view.resetBearing();
        QCOMPARE(space.view.bearing(), 0.0);
        space.view.lookFromAbove();
        QCOMPARE(space.view.camera().tiltDegrees, 0.0);
        space.view.fit();
        QVERIFY(space.view.camera().tiltDegrees > 30);
    }

    void whatNobodySeesIsNotPlaced()
    {
        Space space(m_plan);
        const size_t before = space.view.placement().symbols.size();
        QVERIFY(before > 0);
        space.view.setVisible(false);
        QSignalSpy frames(&space.window, &QQuickWindow::frameSwapped);
        QTest::qWait(100);
        frames.clear();
        space.view.setThemeName(QStringLiteral("night"));
        space.view.zoomBy(2);
        space.view.setSelectedFeature(m_plan->exits.front().id.toString());
        QTest::qWait(200);
        QCOMPARE(frames.size(), 0);
        space.view.setVisible(true);
        QTRY_VERIFY(!frames.isEmpty());
    }

    void theWholeIsShownInItsRoomHoweverTheStoreysStand()
    {
        Space space(m_plan);
        for (const StoreyList::Mode mode : {StoreyList::Whole, StoreyList::Level, StoreyList::Exploded, StoreyList::Cut}) {
            space.storeys.setMode(mode);
            for (const QRectF room : {QRectF(170, 0, 600, 600), QRectF(0, 0, 900, 500)}) {
                space.view.setRooms({QRectF(300, 250, 90, 90), QRectF(300, 250, 150, 150), room, QRectF()}); // there it is largest
                QVERIFY(space.view.isFitted());
                const geo::Box extent = plan::extent(*m_plan);
                QRectF seen;
                for (int row = 0; row < 3; ++row) {
                    if (!space.storeys.isShown(row) || (mode == StoreyList::Cut && row != 1))
                        continue;
                    const double z = space.storeys.storey(row)->solid.storey.floorMetres +
                                     StoreyList::lift(row - 1, space.storeys.spreadMetres());
                    for (const geo::Point corner : {geo::Point{extent.minX, extent.minY}, geo::Point{extent.maxX, extent.minY},
                                                    geo::Point{extent.minX, extent.maxY}, geo::Point{extent.maxX, extent.maxY}})
                        seen = seen.united({*space.view.camera().toScreen({corner.x, corner.y, z}), QSizeF(1, 1)});
                }
                QVERIFY(room.adjusted(-40, -40, 40, 40).contains(seen)); // the extent holds more than slabs
                QVERIFY(seen.width() > room.width() / 3 || seen.height() > room.height() / 3);
            }
        }
        space.view.orbitBy(30, 0);
        QVERIFY(!space.view.isFitted());
        const scene::OrbitCamera mine = space.view.camera();
        space.storeys.setMode(StoreyList::Whole);
        QCOMPARE(space.view.camera(), mine); // whoever moved it keeps it
    }

    void aShaftIsNamedAndTheChosenRoomHasABorder()
    {
        plan::Plan plan;
        for (int i = 0; i < 2; ++i)
            plan.levels.push_back({plan::LevelId::random(), {}, {i * 100}, i == 0 ? "RDC" : "R+1", i * 3.2, 3.2, i});
        plan::Space room;
        room.id = plan::FeatureId::random();
        room.level = plan.levels[1].id;
        room.area = {{{{0, 0}, {20, 0}, {20, 10}, {0, 10}}, {}}};
        plan.spaces = {room};
        plan::Connector lift;
        lift.id = plan::FeatureId::random();
        lift.kind = QStringLiteral("lift");
        lift.area = {{{{3, 2}, {6, 2}, {6, 5}, {3, 5}}, {}}};
        lift.spot = {4.5, 4.5};
        lift.levels = {{plan.levels[0].id, {}, {}}, {plan.levels[1].id, {}, {}}};
        plan.connectors = {lift};
        Space space(std::make_shared<const plan::Plan>(plan));
        space.storeys.setMode(StoreyList::Level);
        QTRY_VERIFY(space.storeys.isBuilt());
        space.window.grabWindow();
        QSignalSpy taps(&space.view, &SpaceView::tapped);
        const auto pixelOf = [&](scene::SpacePoint point) {
            return space.view.camera().toScreen(point).value_or(QPointF()).toPoint();
        };
        QTest::mouseClick(&space.window, Qt::LeftButton, {}, pixelOf({4.5, 2, 3.3}));
        QTest::mouseClick(&space.window, Qt::LeftButton, {}, pixelOf({15, 5, 3.2}));
        QCOMPARE(taps.size(), 2);
        QCOMPARE(taps[0][0].toStringList(), QStringList(lift.id.toString()));
        QCOMPARE(taps[1][0].toStringList(), QStringList(room.id.toString()));

        const QPoint border = pixelOf({15, 0, 3.2});
        const QColor focus = scene::Theme::builtIn(scene::ThemeName::Day).colour(scene::Token::Focus);
        QVERIFY(space.window.grabWindow().pixelColor(border) != focus);
        space.view.setSelectedFeature(room.id.toString());
        QCOMPARE(space.window.grabWindow().pixelColor(border), focus);
        space.storeys.setCurrent(scene::buildLevelScene(plan, plan.levels[0].id, base::Language::French));
        QVERIFY(space.window.grabWindow().pixelColor(pixelOf({15, 0, 3.2})) != focus); // its floor is not shown

        space.storeys.setCurrent(scene::buildLevelScene(plan, plan.levels[1].id, base::Language::French));
        space.view.orbitBy(0, 90);
        space.view.zoomBy(100);
        QVERIFY(!space.view.camera().toScreen({20, 0, 3.2})); // behind the eye
        QCOMPARE(space.window.grabWindow().pixelColor(pixelOf({10, 10, 3.2})), focus);
    }

    void aTouchOnTheNameOfAFloorIsOfThatFloor()
    {
        Space space(m_plan);
        space.storeys.setMode(StoreyList::Exploded);
        space.view.setSpreadMetres(space.storeys.spreadMetres());
        space.view.fit();
        space.window.grabWindow();
        QSignalSpy levels(&space.view, &SpaceView::levelTapped);
        QSignalSpy taps(&space.view, &SpaceView::tapped);
        QCOMPARE(space.view.placement().floors.size(), m_plan->levels.size());
        for (const scene::PlacedFloor &floor : space.view.placement().floors)
            QTest::mouseClick(&space.window, Qt::LeftButton, {}, floor.rect.center().toPoint());
        QStringList touched;
        for (const QList<QVariant> &level : levels)
            touched << level[0].toString();
        QStringList expected;
        for (const plan::Level &level : m_plan->levels)
            expected << level.id.toString();
        touched.sort();
        expected.sort();
        QCOMPARE(touched, expected);
        QCOMPARE(taps.size(), 0);
    }

    void aTouchOnASymbolNamesIt()
    {
        Space space(m_plan);
        QSignalSpy taps(&space.view, &SpaceView::tapped);
        const scene::PlacedSymbol symbol = space.view.placement().symbols.back();
        QTest::mouseClick(&space.window, Qt::LeftButton, {}, symbol.rect.center().toPoint());
        QTest::mouseClick(&space.window, Qt::LeftButton, {}, {5, 5});
        QCOMPARE(taps.size(), 2);
        QStringList held;
        for (const plan::FeatureId &feature : symbol.features)
            held << feature.toString();
        QCOMPARE(taps[0][0].toStringList(), held);
        QCOMPARE(taps[1][0].toString(), QString());
    }
};

PORTULAN_TEST(SpaceViewTest)
#include "space_view_test.moc"
