// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/measure.h"
#include "scene/camera.h"
#include "support/property.h"
#include "support/test_case.h"

using scene::Camera;

static const geo::Box hall{0, 0, 60, 33};

class CameraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void northIsUpAndEastIsRight()
    {
        const Camera camera{{10, 10}, 5, 0, {800, 600}};
        QCOMPARE(camera.toScreen({10, 10}), QPointF(400, 300));
        QCOMPARE(camera.toScreen({11, 12}), QPointF(405, 290));
    }

    void theBearingIsUp()
    {
        const Camera camera{{0, 0}, 10, 90, {800, 600}};
        const QPointF east = camera.toScreen({1, 0});
        QVERIFY(std::abs(east.x() - 400) < 1e-9);
        QVERIFY(std::abs(east.y() - 290) < 1e-9);
    }

    void aPlaceOnTheScreenIsOnePlaceInThePlan()
    {
        PORTULAN_PROPERTY("there and back", [] {
            const Camera camera{{double(*rc::gen::inRange(-1000, 1000)), double(*rc::gen::inRange(-1000, 1000))},
                                *rc::gen::inRange(1, 20000) / 100.0,
                                double(*rc::gen::inRange(-360, 360)),
                                {1280, 800}};
            const QPointF screen(*rc::gen::inRange(0, 1280), *rc::gen::inRange(0, 800));
            const QPointF back = camera.toScreen(camera.toPlan(screen));
            RC_ASSERT(std::abs(back.x() - screen.x()) < 1e-6 && std::abs(back.y() - screen.y()) < 1e-6);
        });
    }

    void zoomingKeepsThePlaceUnderTheFingers()
    {
        PORTULAN_PROPERTY("the anchor stays", [] {
            const Camera camera{{3, 4}, 10, double(*rc::gen::inRange(0, 360)), {1280, 800}};
            const QPointF anchor(*rc::gen::inRange(0, 1280), *rc::gen::inRange(0, 800));
            const geo::Point under = camera.toPlan(anchor);
            RC_ASSERT(geo::distance(camera.zoomed(*rc::gen::inRange(10, 400) / 100.0, anchor).toPlan(anchor), under) < 1e-6);
            RC_ASSERT(geo::distance(camera.rotated(*rc::gen::inRange(-180, 180), anchor).toPlan(anchor), under) < 1e-6);
        });
    }

    void theWholeBuildingIsInView_data()
    {
        QTest::addColumn<double>("bearing");
        QTest::newRow("north up") << 0.0;
        QTest::newRow("my side down") << 137.0;
        QTest::newRow("east up") << 90.0;
    }

    void theWholeBuildingIsInView()
    {
        QFETCH(double, bearing);
        const QMarginsF margins(30, 106, 120, 96);
        const Camera camera = Camera::fitting(hall, {1280, 800}, margins, bearing);
        const QRectF free(30, 106, 1280 - 150, 800 - 202);
        for (const geo::Point corner : {geo::Point{0, 0}, geo::Point{60, 0}, geo::Point{0, 33}, geo::Point{60, 33}})
            QVERIFY(free.adjusted(-0.01, -0.01, 0.01, 0.01).contains(camera.toScreen(corner)));
    }

    void aPanNeverLosesTheBuilding()
    {
        const Camera camera = Camera::fitting(hall, {1280, 800}, {}).panned({-50000, 20000}).bounded(hall);
        QVERIFY(hall.contains(camera.centre));
    }

    void zoomHasLimits()
    {
        const Camera camera = Camera::fitting(hall, {1280, 800}, {});
        QCOMPARE(camera.zoomed(1e6, {}).bounded(hall).pixelsPerMetre, 200.0);
        const Camera far = camera.zoomed(1e-6, {}).bounded(hall);
        QVERIFY(std::abs(far.pixelsPerMetre - camera.pixelsPerMetre / 3) < 1e-9);
    }

    void aPlanOfOnePointOrNoneStillHasAView()
    {
        geo::Box point;
        point.add(geo::Point{5, 5});
        QVERIFY(Camera::fitting(point, {800, 600}, {}).pixelsPerMetre > 0);
        QVERIFY(std::isfinite(Camera::fitting({}, {800, 600}, {}).centre.x));
        QVERIFY(std::isfinite(Camera::fitting(hall, {0, 0}, {}).pixelsPerMetre));
    }
};

PORTULAN_TEST(CameraTest)
#include "camera_test.moc"
