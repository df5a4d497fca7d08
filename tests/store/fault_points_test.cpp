// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failing_disk.h"
#include "store/plan_reader.h"
#include "store/plan_writer.h"
#include "store/sample_plan.h"
#include "support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

using namespace store;
using support::FailingDisk;

constexpr qsizetype pageSize = 4096;
constexpr int never = std::numeric_limits<int>::max();

/** All fault points with PORTULAN_EXHAUSTIVE=1, as `packaging/test --full` sets it; else every `sample`-th. */
static int stride(int sample)
{
    return qEnvironmentVariableIsSet("PORTULAN_EXHAUSTIVE") ? 1 : sample;
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Writing and reading where the disk fails, or where the file was damaged, at each point in turn. */
class FaultPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("venue.gpkg"));
        QVERIFY(writePlan(support::fullPlan(), m_path, Overwrite::No));
        m_good = contentOf(m_path);
        QVERIFY(m_good.size() > 100 * pageSize);
    }

    void aDiskThatFailsWhileWritingLeavesTheEarlierPlan_data()
    {
        QTest::addColumn<FailingDisk::Fault>("fault");
        QTest::newRow("once") << FailingDisk::Fault::Once;
        QTest::newRow("from there on") << FailingDisk::Fault::FromNow;
    }
    void aDiskThatFailsWhileWritingLeavesTheEarlierPlan()
    {
        QFETCH(const FailingDisk::Fault, fault);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("venue.gpkg"));
        QVERIFY(writePlan(support::barePlan(), path, Overwrite::No));
        const QByteArray earlier = contentOf(path);
        const plan::Plan plan = support::fullPlan();
        int calls = 0;
        {
            const FailingDisk disk(never, fault);
            QVERIFY(writePlan(plan, folder.filePath(QStringLiteral("other.gpkg")), Overwrite::No));
            calls = disk.calls();
        }
        QVERIFY(calls > 100);
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("other.gpkg"))));

        for (int failing = 1; failing <= calls; failing += stride(23)) {
            const FailingDisk disk(failing, fault);
            const base::Result<void> written = writePlan(plan, path, Overwrite::Yes);
            const QByteArray place = "call " + QByteArray::number(failing);
            QVERIFY2(!written, place.constData());
            QCOMPARE(written.error().code, base::ErrorCode::FileNotWritable);
            QVERIFY2(contentOf(path) == earlier, place.constData());
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("venue.gpkg")});
        }
    }

    void aDiskThatFailsWhileReadingIsAnError()
    {
        int calls = 0;
        {
            const FailingDisk disk(never, FailingDisk::Fault::Once);
            QVERIFY(readPlan(m_path));
            calls = disk.calls();
        }
        QVERIFY(calls > 20);
        for (int failing = 1; failing <= calls; failing += stride(5)) {
            const FailingDisk disk(failing, FailingDisk::Fault::Once);
            const base::Result<plan::SharedPlan> read = readPlan(m_path);
            QVERIFY2(!read, qPrintable(QStringLiteral("call %1").arg(failing)));
            QVERIFY(!read.error().detail.isEmpty());
        }
    }

    void aFileCutAnywhereIsAnError()
    {
        std::vector<qsizetype> sizes;
        for (qsizetype size = 0; size < pageSize; size += stride(41))
            sizes.push_back(size);
        for (qsizetype size = pageSize; size < m_good.size(); size += pageSize * stride(7))
            sizes.push_back(size);
        for (const qsizetype size : sizes)
            QVERIFY2(!readPlan(put(m_good.left(size))), qPrintable(QString::number(size)));
    }

    /** As far as SQLite can tell, such a file is whole. */
    void aFileThatOwnsUpToBeingCutIsReadOrRefused()
    {
        const qsizetype pages = m_good.size() / pageSize;
        for (qsizetype left = 1; left < pages; left += stride(7)) {
            QByteArray bytes = m_good.left(left * pageSize);
            for (int i = 0; i < 4; ++i)
                bytes[28 + i] = static_cast<char>(left >> (24 - 8 * i));
            isReadOrRefused(put(bytes), left * pageSize);
        }
    }

    void anyWrongByteIsReadOrRefused()
    {
        const QString path = put(m_good);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        const auto tryAt = [&](qsizetype offset) {
            const auto put = [&](char byte) { return file.seek(offset) && file.write(&byte, 1) == 1; };
            QVERIFY(put(static_cast<char>(~m_good[offset])));
            isReadOrRefused(path, offset);
            QVERIFY(put(m_good[offset]));
        };
        constexpr qsizetype firstPages = 3 * pageSize;
        for (qsizetype offset = 0; offset < firstPages; offset += stride(101))
            tryAt(offset);
        for (qsizetype offset = firstPages; offset < m_good.size(); offset += 61 * stride(67))
            tryAt(offset);
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

    static void isReadOrRefused(const QString &path, qsizetype offset)
    {
        const base::Result<plan::SharedPlan> read = readPlan(path);
        QVERIFY2(read || read.error().file == path, qPrintable(QStringLiteral("byte %1").arg(offset)));
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_good;
};

PORTULAN_TEST(FaultPointsTest)
#include "fault_points_test.moc"
