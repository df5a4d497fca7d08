// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/camera_motion.h"

#include "support/test_case.h"

#include <QLineF>
#include <QSignalSpy>

using namespace view2d;

class CameraMotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnderTheAnchorStaysThereAllTheWay()
    {
        const scene::Camera from{{10, 20}, 8, 0, {800, 500}};
        const QPointF anchor(700, 100);
        const geo::Point underAnchor = from.toPlan(anchor);
        const scene::Camera to = from.zoomed(2, anchor);

        CameraMotion motion;
        std::vector<scene::Camera> seen;
        connect(&motion, &CameraMotion::moved, this, [&](const scene::Camera &camera) { seen.push_back(camera); });
        motion.glide(from, to);
        QTRY_VERIFY(!seen.empty() && seen.back() == to);
        QVERIFY(seen.size() > 3);
        for (const scene::Camera &camera : seen)
            QVERIFY(QLineF(camera.toScreen(underAnchor), anchor).length() < 0.01);
    }

    void aTurnTakesTheShortWay()
    {
        const scene::Camera from{{0, 0}, 8, 170, {800, 500}};
        scene::Camera to = from;
        to.bearingDegrees = -170;
        CameraMotion motion;
        double least = 180;
        connect(&motion, &CameraMotion::moved, this, [&](const scene::Camera &camera) {
            least = std::min(least, std::abs(std::remainder(camera.bearingDegrees, 360)));
        });
        QSignalSpy spy(&motion, &CameraMotion::moved);
        motion.glide(from, to);
        QTRY_COMPARE(spy.isEmpty() ? 0 : spy.last().first().value<scene::Camera>().bearingDegrees, -170.0);
        QVERIFY(least > 169);
    }

    void aThrowGoesOnAtTheSpeedOfTheFingerAndRests()
    {
        const scene::Camera from{{0, 0}, 10, 0, {800, 500}};
        CameraMotion motion;
        std::vector<scene::Camera> seen;
        connect(&motion, &CameraMotion::moved, this, [&](const scene::Camera &camera) { seen.push_back(camera); });
        motion.fling(from, {1000, 0});
        QTest::qWait(450);
        QVERIFY(!seen.empty());
        const size_t frames = seen.size();
        // 1000 px/s × 0.35 s / 3, at 10 px/m; the plan goes right, so the camera goes left.
        QVERIFY(std::abs(seen.back().centre.x + 11.667) < 0.01);
        QTest::qWait(100);
        QCOMPARE(seen.size(), frames);
    }

    void theNextGlideStartsFromWhereTheLastOneWillEnd()
    {
        const scene::Camera from{{0, 0}, 10, 0, {800, 500}};
        const scene::Camera to = from.zoomed(2, {0, 0});
        CameraMotion motion;
        QVERIFY(motion.destination(from) == from);
        motion.glide(from, to);
        QVERIFY(motion.destination(from) == to);
        motion.stop();
        QVERIFY(motion.destination(from) == from);
    }
};

PORTULAN_TEST(CameraMotionTest)
#include "camera_motion_test.moc"
