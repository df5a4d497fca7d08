// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/level_cache.h"

#include "small_scene.h"
#include "support/test_case.h"

#include <QSignalSpy>

using namespace view2d;

class LevelCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLevelIsMadeReadyWithoutWaitingForIt()
    {
        LevelCache cache;
        const scene::SharedLevelScene scene = test::smallScene();
        QSignalSpy prepared(&cache, &LevelCache::levelPrepared);
        cache.prepare(scene);
        QVERIFY(!cache.find(scene));
        QVERIFY(prepared.wait());
        const SharedPreparedLevel level = cache.find(scene);
        QVERIFY(level && level->building.geometry && level->ground.geometry);
        QVERIFY(level->building.geometry->indexCount() > level->ground.geometry->indexCount());
    }

    void askingTwiceMakesItOnce()
    {
        LevelCache cache;
        const scene::SharedLevelScene scene = test::smallScene();
        QSignalSpy prepared(&cache, &LevelCache::levelPrepared);
        cache.prepare(scene);
        cache.prepare(scene);
        QVERIFY(prepared.wait());
        const SharedPreparedLevel level = cache.find(scene);
        cache.prepare(scene);
        QTest::qWait(50);
        QCOMPARE(prepared.size(), 1);
        QCOMPARE(cache.find(scene), level);
    }

    void anEmptyLevelIsReadyToo()
    {
        LevelCache cache;
        const auto scene = std::make_shared<const scene::LevelScene>();
        QSignalSpy prepared(&cache, &LevelCache::levelPrepared);
        cache.prepare(scene);
        QVERIFY(prepared.wait());
        QVERIFY(cache.find(scene));
        QVERIFY(!cache.find(scene)->building.geometry);
    }

    void ofAClosedPlanNothingIsKept()
    {
        LevelCache cache;
        const scene::SharedLevelScene shown = test::smallScene();
        const scene::SharedLevelScene underWay = test::smallScene(QStringLiteral("1"));
        QSignalSpy prepared(&cache, &LevelCache::levelPrepared);
        cache.prepare(shown);
        QVERIFY(prepared.wait());
        cache.prepare(underWay);
        cache.clear();
        QTest::qWait(50);
        prepared.clear();
        QVERIFY(!cache.find(shown) && !cache.find(underWay));
        QCOMPARE(shown.use_count(), 1);
        cache.prepare(underWay); // opened again
        QTRY_VERIFY(cache.find(underWay));
    }

    void aCacheThatGoesAwayWaitsForItsWorker()
    {
        LevelCache cache;
        for (int i = 0; i < 20; ++i)
            cache.prepare(test::smallScene(QString::number(i)));
    }
};

PORTULAN_TEST(LevelCacheTest)
#include "level_cache_test.moc"
