// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_program.h"

#include "support/test_case.h"

#include "plan/model_mesh.h"
#include "store/plan_reader.h"
#include "store/plan_writer.h"

using support::RunningProgram;

/** A magenta slab over the whole plan, half a metre above each floor. */
class MagentaSlab : public plan::MeshSource
{
public:
    explicit MagentaSlab(const geo::Box &extent)
    {
        constexpr std::array<uint8_t, 4> magenta{255, 0, 255, 255};
        for (const double x : {extent.minX, extent.maxX}) {
            for (const double y : {extent.minY, extent.maxY})
                m_mesh.vertices.push_back({float(x), float(y), 0.5F, {0, 0, 127, 0}, magenta});
        }
        m_mesh.opaque = {0, 2, 1, 1, 2, 3};
    }

    base::Result<plan::ModelMesh> mesh(const plan::ModelId &) const override { return m_mesh; }

private:
    plan::ModelMesh m_mesh;
};

/** A 3D model on the screen: seen in place of the plan's walls, while fingers still find the plan's rooms. */
class ModelInSpaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("model.gpkg"));

    static int magentaPixels(const QImage &picture)
    {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor seen = picture.pixelColor(x, y);
                count += seen.red() > 100 && seen.blue() > 100 && seen.green() < seen.red() / 3 ? 1 : 0;
            }
        }
        return count;
    }

    /** What a tap on each of a grid of places selects. */
    static QStringList tapped(RunningProgram &running)
    {
        QStringList found;
        for (int y = 300; y <= 600; y += 60) {
            for (int x = 300; x <= 1000; x += 70) {
                running.program.screen().closeDetail();
                QTest::mouseClick(&running.program.window(), Qt::LeftButton, {}, {x, y});
                found.append(running.program.screen().selectedFeature());
            }
        }
        running.program.screen().closeDetail();
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const base::Result<plan::SharedPlan> theatre = store::readPlan(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(theatre);
        plan::Plan plan = **theatre;
        for (const plan::Level &level : plan.levels)
            plan.models.push_back({plan::ModelId::random(), level.id, {}, 2});
        plan.meshes = std::make_shared<MagentaSlab>(plan::extent(plan));
        QVERIFY(store::writePlan(plan, m_path, store::Overwrite::No));
    }

    void theModelIsSeenAndTheRoomsAreStillFound()
    {
        RunningProgram running(m_path);
        QVERIFY(running.isSettled());
        running.program.window().setProperty("spaceMode", 1); // this floor
        running.program.window().setProperty("isSpatial", true);
        QVERIFY(QTest::qWaitFor([&] { return running.program.isSettled(); }, 20'000));
        running.picture();
        QVERIFY(magentaPixels(running.picture()) > 20'000);
        const QStringList withModel = tapped(running);
        const auto rooms = std::count_if(withModel.begin(), withModel.end(), [](const QString &id) { return !id.isEmpty(); });
        QVERIFY2(rooms > 10, qPrintable(QString::number(rooms)));

        running.key(Qt::Key_X);
        QVERIFY(QTest::qWaitFor([&] { return running.program.isSettled(); }, 20'000));
        running.picture();
        QCOMPARE(magentaPixels(running.picture()), 0);

        running.key(Qt::Key_X);
        QVERIFY(QTest::qWaitFor([&] { return running.program.isSettled(); }, 20'000));
        running.picture();
        QVERIFY(magentaPixels(running.picture()) > 20'000);
    }

    void inRedAModelIsRed()
    {
        RunningProgram running(m_path, QStringLiteral("red"));
        QVERIFY(running.isSettled());
        running.program.window().setProperty("spaceMode", 1);
        running.program.window().setProperty("isSpatial", true);
        QVERIFY(QTest::qWaitFor([&] { return running.program.isSettled(); }, 20'000));
        running.picture();
        const QImage model = running.picture();
        QCOMPARE(support::firstPixelThatIsNotRed(model), QPoint(-1, -1));
        running.key(Qt::Key_X);
        QVERIFY(QTest::qWaitFor([&] { return running.program.isSettled(); }, 20'000));
        running.picture();
        const QImage plan = running.picture();
        int other = 0;
        for (int y = 0; y < plan.height(); ++y) {
            for (int x = 0; x < plan.width(); ++x)
                other += plan.pixel(x, y) != model.pixel(x, y);
        }
        QVERIFY2(other > 20'000, qPrintable(QString::number(other))); // it was the model
    }
};

PORTULAN_TEST(ModelInSpaceTest)
#include "model_in_space_test.moc"
