// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_window.h"
#include "small_scene.h"
#include "support/test_case.h"

class SoftwareRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QQuickWindow::setSceneGraphBackend(QStringLiteral("software")); }

    void aRendererThatWouldLeaveThePlanBlankIsReported()
    {
        test::PlanWindow plan;
        plan.show(test::smallScene());
        QTRY_VERIFY(!plan.view.canDraw());
        QVERIFY(!plan.picture().isNull());
    }
};

PORTULAN_TEST(SoftwareRendererTest)
#include "software_renderer_test.moc"
