// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_program.h"

#include "support/test_case.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>

using support::RunningProgram;

/** Counts frames of a window until one differs from the frame before the counting began. */
class FrameWatch : public QObject
{
public:
    explicit FrameWatch(QQuickWindow &window)
        : m_window(window)
    {
        connect(
            &window, &QQuickWindow::afterRenderPassRecording, this, [this] { look(); }, Qt::DirectConnection);
    }

    void start()
    {
        m_isArmed = true;
        m_before.clear();
        m_window.update();
        QTRY_VERIFY(!m_before.isEmpty());
        m_frames = m_changedAt = 0;
    }

    /** 1: the next frame showed it; 0: none did. */
    int framesUntilChange()
    {
        const bool hasChanged = QTest::qWaitFor([this] { return m_changedAt > 0; }, 2'000);
        m_isArmed = false;
        return hasChanged ? m_changedAt : 0;
    }

private:
    void look()
    {
        if (!m_isArmed)
            return;
        const QSize size = m_window.size();
        QByteArray pixels(qsizetype(size.width()) * size.height() * 4, Qt::Uninitialized);
        m_window.beginExternalCommands();
        QOpenGLContext::currentContext()->functions()->glReadPixels(0, 0, size.width(), size.height(), GL_RGBA, GL_UNSIGNED_BYTE,
                                                                    pixels.data());
        m_window.endExternalCommands();
        if (m_before.isEmpty()) {
            m_before = pixels;
            return;
        }
        ++m_frames;
        if (m_changedAt == 0 && pixels != m_before)
            m_changedAt = m_frames;
    }

    QQuickWindow &m_window;
    QByteArray m_before;
    bool m_isArmed = false;
    int m_frames = 0;
    int m_changedAt = 0;
};

/** What one does is seen at once. */
class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("QSG_RENDER_LOOP", "basic"); }
    void cleanupTestCase() { qunsetenv("QSG_RENDER_LOOP"); }

    void whatOneDoesIsSeenInTheNextFrame_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addRow("another floor") << Qt::Key_PageDown;
        QTest::addRow("other colours") << Qt::Key_T;
        QTest::addRow("a pan") << Qt::Key_Right;
        QTest::addRow("a category") << Qt::Key_3;
        QTest::addRow("the grid") << Qt::Key_C;
        QTest::addRow("measuring") << Qt::Key_M;
    }

    void whatOneDoesIsSeenInTheNextFrame()
    {
        QFETCH(Qt::Key, key);
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        running.key(Qt::Key_PageUp); // its neighbours are made ready
        QTest::qWait(1'500);         // the toast goes
        QVERIFY(running.isSettled());
        running.key(Qt::Key_Plus);
        QTest::qWait(500);
        FrameWatch watch(running.program.window());
        watch.start();
        running.key(key);
        QCOMPARE(watch.framesUntilChange(), 1);
    }

    void atRestNothingIsDrawn()
    {
        RunningProgram running(QStringLiteral(PORTULAN_DEMO));
        QVERIFY(running.isSettled());
        // The building in 3D is made ahead, hidden.
        QTRY_VERIFY_WITH_TIMEOUT(running.program.window().property("isSpaceBuilt").toBool(), 20'000);
        running.program.screen().highlight(2);
        QTest::qWait(1'500); // the sheet has come
        int frames = 0;
        connect(&running.program.window(), &QQuickWindow::frameSwapped, this, [&frames] { ++frames; });
        QTest::qWait(1'000);
        QCOMPARE(frames, 0);
    }
};

PORTULAN_TEST(FrameTest)
#include "frame_test.moc"
