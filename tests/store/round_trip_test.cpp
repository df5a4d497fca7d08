// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_reader.h"
#include "store/plan_writer.h"
#include "store/sample_plan.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace store;

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanComesBackAsItWas_data()
    {
        QTest::addColumn<plan::Plan>("written");
        QTest::newRow("every field of every table is set") << support::fullPlan();
        QTest::newRow("nothing is known but shapes and ids") << support::barePlan();
        QTest::newRow("a whole office block") << support::generatedVenue({40, 3, 10});
    }
    void aPlanComesBackAsItWas()
    {
        QFETCH(const plan::Plan, written);
        const QString path = m_folder.filePath("a.gpkg");
        const base::Result<void> done = writePlan(written, path, Overwrite::Yes);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        const base::Result<plan::SharedPlan> result = readPlan(path);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().place + result.error().detail));
        const plan::Plan &read = **result;
        for (const base::Error &missing : read.loadReport.missing)
            QFAIL(qPrintable(missing.place + QStringLiteral(": ") + missing.detail));
        QVERIFY(read.venue == written.venue);
        QVERIFY(read.sources == written.sources);
        QVERIFY(read.buildings == written.buildings);
        QVERIFY(read.levels == written.levels);
        QVERIFY(read.spaces == written.spaces);
        QVERIFY(read.walls == written.walls);
        QVERIFY(read.openings == written.openings);
        QVERIFY(read.fixtures == written.fixtures);
        QVERIFY(read.connectors == written.connectors);
        QVERIFY(read.exits == written.exits);
        QVERIFY(read.accessPoints == written.accessPoints);
        QVERIFY(read.cutoffs == written.cutoffs);
        QVERIFY(read.equipment == written.equipment);
        QVERIFY(read.hazards == written.hazards);
        QVERIFY(read.sides == written.sides);
        QVERIFY(read.sectors == written.sectors);
        QVERIFY(read.grid == written.grid);
        QVERIFY(read.site == written.site);
        QVERIFY(read.survey == written.survey);
        QVERIFY(read.rasters == written.rasters);
        QVERIFY(read.media == written.media);
        QVERIFY(read.models == written.models);
        QVERIFY(read.changes == written.changes);
        QVERIFY(read.importReport.notes == written.importReport.notes);
    }

    void theSamePlanGivesTheSameBytes()
    {
        const plan::Plan plan = support::generatedVenue({10, 1, 4});
        QVERIFY(writePlan(plan, m_folder.filePath("b1.gpkg"), Overwrite::No));
        QVERIFY(writePlan(plan, m_folder.filePath("b2.gpkg"), Overwrite::No));
        QCOMPARE(bytes("b1.gpkg"), bytes("b2.gpkg"));
    }

    void anExistingFileIsKeptUnlessTold()
    {
        const plan::Plan plan = support::generatedVenue({5, 1, 0});
        const QString path = m_folder.filePath("c.gpkg");
        QVERIFY(writePlan(plan, path, Overwrite::No));
        QCOMPARE(writePlan(plan, path, Overwrite::No).error().code, base::ErrorCode::FileExists);
        QVERIFY(writePlan(plan, path, Overwrite::Yes));
        QCOMPARE(writePlan(plan, m_folder.filePath("nowhere/c.gpkg"), Overwrite::No).error().code,
                 base::ErrorCode::FileNotWritable);
    }

    void aPlanThatNoPackageCanHoldIsNamed_data()
    {
        QTest::addColumn<plan::Plan>("wrong");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("detail");
        plan::Plan plan = support::fullPlan();
        plan.walls[1].id = plan.walls[0].id;
        QTest::newRow("an id given twice") << plan << "table wall, row 2"
                                           << "wall.id";
        plan = support::fullPlan();
        plan.levels[0].label.clear();
        QTest::newRow("a level without a label") << plan << "table level, row 1"
                                                 << "level.label";
        plan = support::fullPlan();
        plan.venue.id = {};
        QTest::newRow("a venue without an id") << plan << "table venue, row 1"
                                               << "venue.id";
    }
    void aPlanThatNoPackageCanHoldIsNamed()
    {
        QFETCH(const plan::Plan, wrong);
        QFETCH(const QString, place);
        QFETCH(const QString, detail);
        const QTemporaryDir folder;
        const base::Result<void> done = writePlan(wrong, folder.filePath("a.gpkg"), Overwrite::No);
        QVERIFY(!done);
        QCOMPARE(done.error().code, base::ErrorCode::PlanInvalid);
        QCOMPARE(done.error().place, place);
        QVERIFY2(done.error().detail.contains(detail), qPrintable(done.error().detail));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void readingChangesNothing()
    {
        const QString path = m_folder.filePath("d d é?#%.gpkg");
        QVERIFY(writePlan(support::generatedVenue({5, 1, 0}), path, Overwrite::No));
        const QByteArray before = bytes("d d é?#%.gpkg");
        const QStringList files = QDir(m_folder.path()).entryList();
        QVERIFY(readPlan(path));
        QCOMPARE(bytes("d d é?#%.gpkg"), before);
        QCOMPARE(QDir(m_folder.path()).entryList(), files);
    }

private:
    QByteArray bytes(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
    }

    QTemporaryDir m_folder;
};

PORTULAN_TEST(RoundTripTest)
#include "round_trip_test.moc"
