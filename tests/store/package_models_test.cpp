// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_reader.h"
#include "store/plan_writer.h"
#include "store/sample_plan.h"
#include "support/test_case.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace store;
using base::ErrorCode;

/** 3D models of levels: described in the plan, their triangles read when asked for, broken ones said. */
class PackageModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("venue.gpkg"));
        QVERIFY(writePlan(support::fullPlan(), m_path, Overwrite::Yes));
    }

    void trianglesComeBackAsTheyWere()
    {
        const base::Result<plan::SharedPlan> plan = readPlan(m_path);
        QCOMPARE((*plan)->models.size(), size_t(2));
        for (const plan::Model &model : (*plan)->models)
            QVERIFY((*plan)->meshes->mesh(model.id).value() == support::SampleMeshes().mesh(model.id).value());
        QCOMPARE((*plan)->meshes->mesh(plan::ModelId::random()).error().code, ErrorCode::PictureMissing);
    }

    void aPlanOpensWithoutReadingThem_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("nothing at all") << QByteArray("UPDATE model SET data = x''");
        QTest::newRow("four thousand million bytes, packed") << QByteArray("UPDATE model SET data = x'ffffffff00'");
        QTest::newRow("no packed bytes") << QByteArray("UPDATE model SET data = x'0000001000000000'");
        QTest::newRow("more bytes than their size says") << QByteArray("UPDATE model SET data = x'00000010' || substr(data, 5)");
        QTest::newRow("one byte more than their size says") << QByteArray("UPDATE model SET data = x'00000063' || substr(data, 5)");
        QTest::newRow("one byte less than their size says") << QByteArray("UPDATE model SET data = x'00000065' || substr(data, 5)");
        QTest::newRow("more triangles than the plan says") << QByteArray("UPDATE model SET triangles = 1");
        QTest::newRow("fewer triangles than the plan says") << QByteArray("UPDATE model SET triangles = 3");
        QTest::newRow("a text") << QByteArray("UPDATE model SET data = 'mesh'");
        QTest::newRow("cut off") << QByteArray("UPDATE model SET data = substr(data, 1, 30)");
    }
    void aPlanOpensWithoutReadingThem()
    {
        QFETCH(const QByteArray, sql);
        change(sql);
        const base::Result<plan::SharedPlan> plan = readPlan(m_path);
        QVERIFY(plan);
        QVERIFY((*plan)->loadReport.missing.empty());
        const base::Error error = (*plan)->meshes->mesh((*plan)->models[0].id).error();
        QCOMPARE(error.code, ErrorCode::PackageInvalid);
        QCOMPARE(error.file, m_path);
        QVERIFY(error.place.startsWith(QStringLiteral("table model, id ")));
    }

    void aPlanOfBeforeThereWereModelsIsRead()
    {
        change("DROP TABLE model");
        const base::Result<plan::SharedPlan> plan = readPlan(m_path);
        QVERIFY(plan);
        QVERIFY((*plan)->models.empty());
        QVERIFY((*plan)->loadReport.missing.empty());
    }

    void whatContradictsItselfIsLeftOutAndSaid_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("models");
        QTest::addColumn<QString>("said");
        QTest::newRow("a level that does not exist")
            << QByteArray("UPDATE model SET level_id = 'c0000000-0000-4000-8000-000000000000' WHERE fid = 1") << 1
            << "level_id: no such level";
        QTest::newRow("a level that is none") << QByteArray("UPDATE model SET level_id = 7 WHERE fid = 1") << 1 << "level_id";
        QTest::newRow("a count that is none")
            << QByteArray("UPDATE model SET triangles = 'many' WHERE fid = 1") << 1 << "triangles";
        QTest::newRow("a source that does not exist")
            << QByteArray("UPDATE model SET source_id = 'c0000000-0000-4000-8000-000000000000' WHERE fid = 1") << 2
            << "source_id: leads nowhere";
    }
    void whatContradictsItselfIsLeftOutAndSaid()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const int, models);
        QFETCH(const QString, said);
        change(sql);
        const base::Result<plan::SharedPlan> plan = readPlan(m_path);
        QVERIFY(plan);
        QCOMPARE((*plan)->models.size(), size_t(models));
        QCOMPARE((*plan)->loadReport.missing.size(), size_t(1));
        const QString detail = (*plan)->loadReport.missing[0].detail;
        QVERIFY2(detail.contains(said), qPrintable(detail));
    }

    void aModelWithoutItsTrianglesIsNotWritten()
    {
        plan::Plan plan = support::fullPlan();
        plan.meshes.reset();
        const QString path = m_folder.filePath(QStringLiteral("none.gpkg"));
        QCOMPARE(writePlan(plan, path, Overwrite::No).error().code, ErrorCode::PictureMissing);
        QVERIFY(!QFileInfo::exists(path));
    }

    void aLevelHasOneModelAtMost()
    {
        plan::Plan plan = support::fullPlan();
        plan.models[1].level = plan.models[0].level;
        const base::Result<void> written = writePlan(plan, m_folder.filePath(QStringLiteral("twice.gpkg")), Overwrite::No);
        QCOMPARE(written.error().code, ErrorCode::PlanInvalid);
        QCOMPARE(written.error().place, QStringLiteral("table model, row 2"));
    }

private:
    void change(const QByteArray &sql)
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &database), SQLITE_OK);
        const int result = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
        sqlite3_close(database);
        QCOMPARE(result, SQLITE_OK);
    }

    QTemporaryDir m_folder;
    QString m_path;
};

PORTULAN_TEST(PackageModelsTest)
#include "package_models_test.moc"
