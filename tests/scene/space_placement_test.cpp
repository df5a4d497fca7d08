// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/space_placement.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QSet>

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

    void aCutoffIsNotUnderTheSignOfAnExit()
    {
        plan::Plan plan = support::generatedVenue({60, 1, 12});
        const plan::Level &level = plan.levels.front();
        QSet<plan::FeatureId> cutoffs;
        for (int i = 0; i < 40; ++i) {
            plan::Cutoff cutoff;
            cutoff.id = plan::FeatureId::named(QUuid(), QString::number(i));
            cutoff.level = level.id;
            cutoff.kind = i % 2 ? "gas" : "water";
            cutoff.spot = {10 + i * 0.1, 10};
            plan.cutoffs.push_back(cutoff);
            plan::Exit exit;
            exit.id = plan::FeatureId::named(QUuid(), "exit" + QString::number(i));
            exit.level = level.id;
            exit.kind = "main";
            exit.spot = cutoff.spot;
            plan.exits.push_back(exit);
        }
        for (const plan::Cutoff &cutoff : plan.cutoffs)
            cutoffs.insert(cutoff.id);
        const SharedLevelScene scene = buildLevelScene(plan, level.id, base::Language::French);
        const OrbitCamera camera = OrbitCamera::from({{12, 10}, 6, 0, {900, 600}}, 0, 50);
        QSet<plan::FeatureId> shown;
        for (const PlacedSymbol &symbol : placeInSpace({{scene, level.label, 0, true, {}, true}}, camera, {}).symbols) {
            for (const plan::FeatureId &feature : symbol.features) {
                QCOMPARE(cutoffs.contains(feature), symbol.symbol.frame.startsWith("cutoff"));
                shown.insert(feature);
            }
        }
        for (const plan::Cutoff &cutoff : plan.cutoffs)
            QVERIFY(shown.contains(cutoff.id));
    }
};

PORTULAN_TEST(SpacePlacementTest)
#include "space_placement_test.moc"
