// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/worker.h"
#include "support/test_case.h"

#include "base/message.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using base::ErrorCode;

/** Readers that go wrong in every way take nothing with them. */
class WorkerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("venue.glb"));

    base::Result<QByteArray> read(const QString &how) const
    {
        import::WorkerLimits limits;
        limits.memoryBytes = 512 << 20;
        limits.cpuSeconds = 1;
        limits.wallSeconds = 3;
        limits.answerBytes = 16 << 20;
        return import::Worker(QStringLiteral("Assimp"), QStringLiteral(PORTULAN_MISBEHAVING_READER), {how}, limits).read(m_file);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("content");
    }

    void anAnswerComesBackByteByByte() { QCOMPARE(read(QStringLiteral("well")).value(), QByteArray("content")); }

    void whatGoesWrongIsAnErrorThatNamesFileAndReader_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("crash") << ErrorCode::ReaderBroken;
        QTest::newRow("silence") << ErrorCode::ReaderBroken;
        QTest::newRow("failure") << ErrorCode::ReaderBroken;
        QTest::newRow("nonsense") << ErrorCode::ReaderBroken;
        QTest::newRow("half") << ErrorCode::ReaderBroken;
        QTest::newRow("more") << ErrorCode::ReaderBroken;
        QTest::newRow("work") << ErrorCode::FileTooLarge;
        QTest::newRow("sleep") << ErrorCode::FileTooLarge;
        QTest::newRow("flood") << ErrorCode::FileTooLarge;
#ifndef __SANITIZE_ADDRESS__ // which has no limit of memory
        QTest::newRow("memory") << ErrorCode::FileTooLarge;
#endif
    }
    void whatGoesWrongIsAnErrorThatNamesFileAndReader()
    {
        QFETCH(const ErrorCode, code);
        QElapsedTimer watch;
        watch.start();
        const base::Result<QByteArray> read = this->read(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        const QString words = base::message(read.error(), base::Language::English);
        QVERIFY2(words.contains(m_file) && words.contains(QStringLiteral("Assimp: ")), qPrintable(words));
        QVERIFY(watch.elapsed() < 20'000);
    }

    void whatTheReaderItselfRefusesIsItsOwnError()
    {
        const base::Result<QByteArray> read = this->read(QStringLiteral("refuse"));
        QCOMPARE(read.error().code, ErrorCode::SourceMalformed);
        QCOMPARE(read.error().file, m_file);
        QCOMPARE(read.error().place, QStringLiteral("node 3"));
        QCOMPARE(read.error().detail, QStringLiteral("stands in itself"));
    }

    void noNetworkIsReached()
    {
        QCOMPARE(read(QStringLiteral("network")).value(), QByteArray("refused"));
    }

    void nothingIsWrittenBesideTheFile()
    {
        QVERIFY(!read(QStringLiteral("file")));
        QCOMPARE(QFileInfo(m_file + QStringLiteral(".out")).size(), 0);
    }

    void aProgramThatIsNotThereIsSaid()
    {
        const base::Result<QByteArray> read =
            import::Worker(QStringLiteral("Assimp"), m_folder.filePath(QStringLiteral("none")), {}).read(m_file);
        QCOMPARE(read.error().code, ErrorCode::ReaderBroken);
    }
};

PORTULAN_TEST(WorkerTest)
#include "worker_test.moc"
