// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/orbit_camera.h"
#include "support/test_case.h"

using namespace scene;

class OrbitCameraTest : public QObject
{
    Q_OBJECT

    static OrbitCamera camera()
    {
        OrbitCamera camera;
        camera.centre = {10, 20, 3};
        camera.viewport = {1000, 800};
        return camera;
    }

    static bool isAt(std::optional<QPointF> point, double x, double y)
    {
        return point && std::abs(point->x() - x) < 1e-6 && std::abs(point->y() - y) < 1e-6;
    }

private Q_SLOTS:
    void theCentreIsInTheMiddleHoweverOneLooks()
    {
        for (const double tilt : {-90.0, -20.0, 0.0, 30.0}) {
            for (const double bearing : {0.0, 77.0, -140.0})
                QVERIFY(isAt(camera().orbited(bearing, tilt).toScreen({10, 20, 3}), 500, 400));
        }
    }

    void theWayThroughAPixelLeadsToWhatIsSeenThere()
    {
        const OrbitCamera turned = camera().orbited(40, -20);
        const SpacePoint eye = turned.eye();
        for (const QPointF pixel : {QPointF(500, 400), QPointF(120, 700), QPointF(999, 1)}) {
            const SpacePoint way = turned.directionTo(pixel);
            QVERIFY(isAt(turned.toScreen({eye.x + 30 * way.x, eye.y + 30 * way.y, eye.z + 30 * way.z}), pixel.x(), pixel.y()));
        }
    }

    void fromStraightAboveItIsThePlan()
    {
        const Camera plan{{10, 20}, 12, 30, {1000, 800}};
        const OrbitCamera above = OrbitCamera::from(plan, 3, 0);
        for (const geo::Point point : {geo::Point{10, 20}, geo::Point{30, 5}, geo::Point{-4, 28}}) {
            const QPointF flat = plan.toScreen(point);
            QVERIFY(isAt(above.toScreen({point.x, point.y, 3}), flat.x(), flat.y()));
        }
        QCOMPARE(above.toPlan().centre, plan.centre);
        QVERIFY(std::abs(above.toPlan().pixelsPerMetre - 12) < 1e-9);
        QCOMPARE(above.toPlan().bearingDegrees, 30.0);
    }

    void whatIsHigherIsHigherOnTheScreenAndEastIsRight()
    {
        QVERIFY(camera().toScreen({10, 20, 6})->y() < 400);
        QVERIFY(camera().toScreen({15, 20, 3})->x() > 500);
        QVERIFY(camera().toScreen({10, 30, 3})->y() < 400); // north is away
    }

    void whatLiesBehindTheEyeIsNowhere()
    {
        const SpacePoint eye = camera().eye();
        QVERIFY(!camera().toScreen({eye.x, eye.y - 10, eye.z}));
    }

    void theGroundFollowsTheFinger()
    {
        const OrbitCamera moved = camera().orbited(40, -55).panned({100, 50});
        QVERIFY(isAt(moved.toScreen({10, 20, 3}), 600, 450));
    }

    void whatIsUnderTheFingersStaysThereWhenTheyZoom()
    {
        const OrbitCamera before = camera().orbited(40, -15);
        const SpacePoint place{14, 27, before.centre.z};
        const QPointF pixel = before.toScreen(place).value();
        const OrbitCamera after = before.zoomed(2.5, pixel);
        QVERIFY(isAt(after.toScreen(place), pixel.x(), pixel.y()));
        QCOMPARE(after.distanceMetres, before.distanceMetres / 2.5);
        const OrbitCamera flat = camera().orbited(0, 40); // the sky
        QCOMPARE(flat.zoomed(2, {500, 1}).centre, flat.centre);
    }

    void nobodyLooksFromBelowOrGetsLost()
    {
        OrbitCamera lost = camera().orbited(0, 400).panned({1e6, 1e6}).zoomed(1e-9).bounded({0, 0, 60, 40});
        QCOMPARE(lost.tiltDegrees, OrbitCamera::flattest);
        QVERIFY(lost.eye().z > lost.centre.z);
        QVERIFY(lost.centre.x >= 0 && lost.centre.x <= 60 && lost.centre.y >= 0 && lost.centre.y <= 40);
        QVERIFY(lost.distanceMetres < 1000);
        QVERIFY(lost.zoomed(1e9).bounded({0, 0, 60, 40}).distanceMetres >= 5);
    }
};

PORTULAN_TEST(OrbitCameraTest)
#include "orbit_camera_test.moc"
