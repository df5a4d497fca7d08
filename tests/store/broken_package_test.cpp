// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_reader.h"
#include "store/plan_writer.h"
#include "store/sample_plan.h"
#include "support/test_case.h"

#include "geo/measure.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace store;
using base::ErrorCode;

/** Files that are not what they should be: each is one error, or a plan that says what it lacks. */
class BrokenPackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("good.gpkg"));
        QVERIFY(writePlan(support::fullPlan(), path, Overwrite::No));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
    }

    void otherBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto patched = [this](qsizetype offset, const QByteArray &patch) {
            QByteArray bytes = m_good;
            return bytes.replace(offset, patch.size(), patch);
        };
        QTest::newRow("an empty file") << QByteArray() << ErrorCode::NotAPackage;
        QTest::newRow("a text") << QByteArray(5000, 'x') << ErrorCode::NotAPackage;
        QTest::newRow("another application's id") << patched(68, "ABCD") << ErrorCode::NotAPackage;
        QTest::newRow("cut within the header") << m_good.left(60) << ErrorCode::NotAPackage;
        QTest::newRow("cut after the header") << m_good.left(100) << ErrorCode::PackageDamaged;
        QTest::newRow("cut after a page") << m_good.left(4096) << ErrorCode::PackageDamaged;
        QTest::newRow("cut in the middle") << m_good.left(m_good.size() / 2 + 17) << ErrorCode::PackageDamaged;
        QTest::newRow("the last byte is missing") << m_good.chopped(1) << ErrorCode::PackageDamaged;
        QTest::newRow("write-ahead log in its header") << patched(18, "\x02\x02") << ErrorCode::PackageOpenElsewhere;
        QTest::newRow("four thousand million pages") << patched(28, "\xff\xff\xff\xff") << ErrorCode::PackageDamaged;
        const qsizetype nameType = 1 + m_good.indexOf("\x55\x25\x35\x17\x17\x07\x07"); // in the head of the venue's record
        QTest::newRow("a text of four thousand million bytes")
            << patched(nameType, QByteArray("\xa0\x80\x80\x80\x0d", 5)) << ErrorCode::PackageDamaged;
        QTest::newRow("the first page is rubbish") << patched(100, QByteArray(3000, '\xff')) << ErrorCode::PackageDamaged;
    }
    void otherBytesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        const QString path = put(bytes);
        const base::Result<plan::SharedPlan> read = readPlan(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().file, path);
    }

    void noDamagedByteCrashesTheReader()
    {
        // One byte in nearly every page, each time at another place: the reader says what is wrong or reads what is left.
        for (qsizetype offset = 100; offset < m_good.size(); offset += 4003) {
            QByteArray bytes = m_good;
            bytes[offset] = static_cast<char>(~bytes[offset]);
            const base::Result<plan::SharedPlan> read = readPlan(put(bytes));
            QVERIFY(read || !read.error().file.isEmpty());
        }
    }

    void aWrongSchemaIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        QTest::newRow("a table is missing") << QByteArray("DROP TABLE cutoff") << ErrorCode::PackageIncomplete << "table cutoff";
        QTest::newRow("a column is missing") << QByteArray("ALTER TABLE sector DROP COLUMN colour") << ErrorCode::PackageIncomplete
                                             << "table sector, column colour";
        QTest::newRow("the venue's table is missing") << QByteArray("DROP TABLE venue") << ErrorCode::NotAPackage << "";
        QTest::newRow("no venue") << QByteArray("DELETE FROM venue") << ErrorCode::PackageIncomplete << "table venue";
        QTest::newRow("a newer schema") << QByteArray("UPDATE venue SET schema_version = 2") << ErrorCode::PackageTooNew << "";
        QTest::newRow("a view") << QByteArray("CREATE VIEW v AS SELECT 1") << ErrorCode::PackageForeign << "view v";
        QTest::newRow("a foreign trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON level BEGIN DELETE FROM space; END")
                                           << ErrorCode::PackageForeign << "trigger t";
        QTest::newRow("a trigger that only bears our name")
            << QByteArray("DROP TRIGGER rtree_exit_geom_delete; CREATE TRIGGER rtree_exit_geom_delete AFTER DELETE ON exit "
                          "BEGIN DELETE FROM space; END")
            << ErrorCode::PackageForeign << "trigger rtree_exit_geom_delete";
        QTest::newRow("a foreign virtual table")
            << QByteArray("CREATE VIRTUAL TABLE f USING fts5(x)") << ErrorCode::PackageForeign << "table f";
        QTest::newRow("a view in a table's place")
            << QByteArray("ALTER TABLE grid RENAME TO g; CREATE VIEW grid AS SELECT * FROM g") << ErrorCode::PackageForeign
            << "view grid";
        QTest::newRow("a level of no building")
            << QByteArray("UPDATE level SET building_id = '12345678-1234-4234-8234-123456789012' "
                          "WHERE ordinal = 0")
            << ErrorCode::PackageInvalid << "table level, “RDC”";
        QTest::newRow("a level without a number")
            << QByteArray("UPDATE level SET ordinal = 'x' WHERE fid = 2") << ErrorCode::PackageInvalid << "table level, fid 2";
        QTest::newRow("a venue without a UUID")
            << QByteArray("UPDATE venue SET id = '1'") << ErrorCode::PackageInvalid << "table venue, fid 1";
        QTest::newRow("two grids") << QByteArray(
                                          "INSERT INTO grid SELECT 9, origin_x, origin_y, bearing_deg, cell_m, columns, rows, "
                                          "label_scheme FROM grid")
                                   << ErrorCode::PackageInvalid << "table grid";
    }
    void aWrongSchemaIsRefused()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, place);
        const base::Result<plan::SharedPlan> read = readPlan(changed(sql));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().place, place);
    }

    void aSpotOutsideItsOutlineIsPlacedAnew()
    {
        const base::Result<plan::SharedPlan> read = readPlan(changed("UPDATE connector SET spot_x = 500 WHERE spot_x = 9"));
        QVERIFY(read);
        const plan::Connector &stair = (*read)->connectors[0];
        QVERIFY(geo::contains(stair.area, stair.spot));
    }

    void aStyleOfQgisIsTolerated()
    {
        const base::Result<plan::SharedPlan> read =
            readPlan(changed("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, styleQML TEXT)"));
        QVERIFY(read);
        QVERIFY((*read)->loadReport.missing.empty());
    }

    void aWrongRowIsSaid_data();
    void aWrongRowIsSaid()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, place);
        QFETCH(const QString, detail);
        const base::Result<plan::SharedPlan> read = readPlan(changed(sql));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().place + read.error().detail));
        const std::vector<base::Error> &missing = (*read)->loadReport.missing;
        QVERIFY(!missing.empty());
        QVERIFY2(missing.front().place.startsWith(place), qPrintable(missing.front().place));
        QVERIFY2(missing.front().detail.startsWith(detail), qPrintable(missing.front().detail));
    }

    void anExitWithAWrongAttributeIsStillThere()
    {
        const base::Result<plan::SharedPlan> read =
            readPlan(changed("UPDATE exit SET leads_to = 'moon', verified_on = 'yesterday'"));
        QVERIFY(read);
        QCOMPARE((*read)->exits.size(), size_t(1));
        QCOMPARE((*read)->exits[0].leadsTo, plan::LeadsTo::Unknown);
        QVERIFY(!(*read)->exits[0].verified.on);
        QCOMPARE((*read)->loadReport.missing.size(), size_t(2));
    }

    void tooManyWrongRowsAreRefused()
    {
        const base::Result<plan::SharedPlan> read =
            readPlan(changed("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "
                             "INSERT INTO survey (\"group\", state) SELECT 'refuges', 'perhaps' FROM n"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::PackageInvalid);
    }

    void whatAnotherProgramLeftBesideItIsRefused_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("a write-ahead log") << "-wal";
        QTest::newRow("its index") << "-shm";
        QTest::newRow("a rollback journal") << "-journal";
    }
    void whatAnotherProgramLeftBesideItIsRefused()
    {
        QFETCH(const QString, suffix);
        const QString path = put(m_good);
        QFile beside(path + suffix);
        QVERIFY(beside.open(QIODevice::WriteOnly));
        const base::Result<plan::SharedPlan> read = readPlan(path);
        beside.remove();
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::PackageOpenElsewhere);
    }

    void anyNameOfAFileWorks_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"two words", "théâtre – été", "what?mode=rw", "100%25%", "a#b", "a&cache=shared", "file:x", "'\";--"})
            QTest::newRow(name) << QString::fromUtf8(name) + QStringLiteral(".gpkg");
    }
    void anyNameOfAFileWorks()
    {
        QFETCH(const QString, name);
        const QString path = m_folder.filePath(name);
        QVERIFY(writePlan(support::barePlan(), path, Overwrite::No));
        QVERIFY(QFile::exists(path));
        QVERIFY(readPlan(path));
    }

    void aFolderIsNoPlan() { QCOMPARE(readPlan(m_folder.path()).error().code, ErrorCode::FileNotReadable); }
    void nothingIsNoPlan() { QCOMPARE(readPlan(m_folder.filePath(QStringLiteral("no"))).error().code, ErrorCode::FileNotFound); }

    void aFolderThatNobodyMayWriteToWorks()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gpkg"));
        QVERIFY(writePlan(support::fullPlan(), path, Overwrite::No));
        const QFile::Permissions mayRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(path, mayRead));
        QVERIFY(QFile::setPermissions(folder.path(), mayRead | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            // Root may write anywhere: become somebody else first.
            constexpr uid_t nobody = 65534;
            if (geteuid() == 0 && setresuid(nobody, nobody, nobody) != 0)
                _exit(1);
            const bool mayWrite = QFile(folder.filePath(QStringLiteral("b"))).open(QIODevice::WriteOnly);
            _exit(mayWrite ? 2 : readPlan(path) ? 0 : 3);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

private:
    QString put(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("test.gpkg"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    /** The good package after statements that its triggers do not hinder. */
    QString changed(const QByteArray &sql)
    {
        const QString path = put(m_good);
        sqlite3 *database = nullptr;
        sqlite3_open(qPrintable(path), &database);
        sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        char *problem = nullptr;
        if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &problem) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), problem);
        sqlite3_close(database);
        return path;
    }

    QTemporaryDir m_folder;
    QByteArray m_good;
};

void BrokenPackageTest::aWrongRowIsSaid_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *sql, const char *place, const char *detail) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(place) << QString::fromUtf8(detail);
    };
    row("a geometry that is none", "UPDATE space SET geom = x'00'", "table space, fid 1", "geom: ");
    row("a geometry cut short", "UPDATE wall SET geom = substr(geom, 1, 70) WHERE fid = 1", "table wall, fid 1", "geom: ");
    row("no geometry", "UPDATE exit SET geom = NULL", "table exit, fid 1", "geom: not a point");
    row("a space without a geometry", "UPDATE space SET geom = NULL", "table space, fid 1", "geom: no geometry");
    row("a line of four thousand million points",
        "UPDATE side SET geom = x'47500001a0860100' || x'0102000000ffffffff' || zeroblob(64)", "table side, fid 1", "geom: ");
    row("a polygon of four thousand million rings",
        "UPDATE sector SET geom = x'47500001a0860100' || x'0103000000ffffffff' || zeroblob(64)", "table sector, fid 1", "geom: ");
    row("a geometry in longitude and latitude", "UPDATE wall SET geom = x'47500001e6100000' || substr(geom, 9) WHERE fid = 1",
        "table wall, fid 1", "geom: geometry of another reference system (4326)");
    row("a point that is not a number",
        "UPDATE cutoff SET geom = x'47500001a0860100' || x'0101000000' || x'000000000000f87f0000000000000000'",
        "table cutoff, fid 1", "geom: coordinate");
    row("a level that does not exist", "UPDATE equipment SET level_id = '12345678-1234-4234-8234-123456789012'",
        "table equipment, id ", "level_id: no such level");
    row("a level that is no UUID", "UPDATE equipment SET level_id = 'RDC'", "table equipment, fid 1", "level_id: ");
    row("a feature without a UUID", "UPDATE hazard SET id = 'x' WHERE fid = 1", "table hazard, fid 1", "id: ");
    row("an id in two tables", "UPDATE exit SET id = (SELECT id FROM opening)", "table exit, id ", "id: stands twice");
    row("an opening in no wall", "UPDATE opening SET wall_id = '12345678-1234-4234-8234-123456789012'", "table opening, id ",
        "wall_id: leads nowhere");
    row("an opening in itself", "UPDATE opening SET wall_id = id", "table opening, id ", "wall_id: leads nowhere");
    row("an exit through a wall", "UPDATE exit SET opening_id = (SELECT id FROM wall LIMIT 1)", "table exit, id ",
        "opening_id: leads nowhere");
    row("a source that does not exist", "DELETE FROM source", "table building, id ", "source_id: leads nowhere");
    row("a cutoff of a level that does not exist", "UPDATE cutoff SET scope_ids = '[\"12345678-1234-4234-8234-123456789012\"]'",
        "table cutoff, id ", "scope_ids: ");
    row("a list that is none", "UPDATE access_point SET \"for\" = 'police'", "table access_point, fid 1", "for: not a JSON array");
    row("a word that nobody knows", "UPDATE opening SET lock = 'magic'", "table opening, fid 1", "lock: unknown word");
    row("a kind of wall that nobody knows", "UPDATE wall SET kind = 'paper' WHERE fid = 1", "table wall, fid 1",
        "kind: unknown word");
    row("a width in words", "UPDATE opening SET width_m = 'wide'", "table opening, fid 1", "width_m: not a number");
    row("a stair to a level that does not exist",
        "UPDATE connector_level SET level_id = '12345678-1234-4234-8234-123456789012' WHERE fid = 1", "table connector_level, ",
        "level_id: no such level");
    row("a level of a stair that does not exist",
        "UPDATE connector_level SET connector_id = '12345678-1234-4234-8234-123456789012' WHERE fid = 1", "table connector_level, ",
        "connector_id: no such connector");
    row("a stair that serves a level twice",
        "UPDATE connector_level SET level_id = (SELECT level_id FROM connector_level WHERE fid = 1) WHERE fid = 2",
        "table connector_level, ", "level_id: stands twice");
    row("a survey of a level that does not exist",
        "UPDATE survey SET level_id = '12345678-1234-4234-8234-123456789012' WHERE fid = 1", "survey, refuges",
        "level_id: no such level");
}

PORTULAN_TEST(BrokenPackageTest)
#include "broken_package_test.moc"
