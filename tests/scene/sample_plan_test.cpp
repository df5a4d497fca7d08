// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_plan.h"

#include "scene/mesh.h"
#include "scene/placement.h"
#include "support/test_case.h"

#include <QSet>

#include <cmath>

using namespace scene;

class SamplePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeDrawn()
    {
        QVERIFY(m_scene->notDrawn.empty());
        for (const DrawList *list : {&m_scene->ground, &m_scene->building}) {
            const Mesh mesh = tessellate(*list);
            QVERIFY(!mesh.indices.empty());
            for (const Vertex &vertex : mesh.vertices)
                QVERIFY(std::isfinite(vertex.x) && std::isfinite(vertex.y) && std::isfinite(vertex.normalX) &&
                        std::isfinite(vertex.normalY));
            for (const uint32_t index : mesh.indices)
                QVERIFY(index < mesh.vertices.size());
        }
    }

    void everyClassOfSymbolIsThere()
    {
        QSet<SymbolClass> classes;
        for (const SymbolItem &item : m_scene->symbols)
            classes.insert(item.symbolClass);
        QCOMPARE(classes.size(), qsizetype(SymbolClass::Door) + 1);
    }

    void nothingThatIsAlwaysSeenIsLostWhateverTheView_data()
    {
        QTest::addColumn<double>("bearing");
        QTest::addColumn<QSize>("size");
        QTest::newRow("north up") << 0.0 << QSize(1280, 800);
        QTest::newRow("turned") << 117.0 << QSize(1280, 800);
        QTest::newRow("in a thumbnail") << 0.0 << QSize(120, 90);
    }

    void nothingThatIsAlwaysSeenIsLostWhateverTheView()
    {
        QFETCH(double, bearing);
        QFETCH(QSize, size);
        const Camera camera = Camera::fitting(m_scene->extent, size, {20, 20, 20, 20}, bearing);
        QSet<plan::FeatureId> shown;
        for (const PlacedSymbol &symbol : place(*m_scene, camera, {}, {}).symbols)
            shown.unite(QSet(symbol.features.begin(), symbol.features.end()));
        for (const SymbolItem &item : m_scene->symbols)
            QVERIFY(item.priority > 0 || shown.contains(item.feature));
    }

private:
    plan::Plan m_plan = support::samplePlan();
    SharedLevelScene m_scene = buildLevelScene(m_plan, m_plan.levels.front().id, base::Language::French);
};

PORTULAN_TEST(SamplePlanTest)
#include "sample_plan_test.moc"
