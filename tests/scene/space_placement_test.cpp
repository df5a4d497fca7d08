// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/space_placement.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

using namespace scene;

class SpacePlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereAFootIsSeenItsSymbolIsSeenWhole()
    {
        const plan::Plan plan = support::generatedVenue({60, 1, 12});
        const plan::Level &level = plan.levels.front();
        const SharedLevelScene scene = buildLevelScene(plan, level.id, base::Language::French);
        const QRectF view(0, 0, 360, 400);
        int nearABorder = 0;
        for (const QPointF pan : {QPointF(0, 0), QPointF(0, -150), QPointF(0, 150), QPointF(-150, 0), QPointF(150, 0)}) {
            const geo::Point centre = scene->extent.centre();
            const OrbitCamera camera = OrbitCamera::from({centre, 6, 0, view.size()}, 0, 50).panned(pan);
            const Placement placement = placeInSpace({{scene, level.label, 0, true, {}, true}}, camera, {});
            for (const PlacedSymbol &symbol : placement.symbols) {
                QVERIFY(view.contains(symbol.rect));
                nearABorder += !view.adjusted(44, 66, -44, 0).contains(*symbol.leaderTo);
            }
        }
        QVERIFY(nearABorder > 0);
    }
};

PORTULAN_TEST(SpacePlacementTest)
#include "space_placement_test.moc"
