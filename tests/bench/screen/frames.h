// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickWindow>

namespace bench {

/** A change to its frame, and the frames that follow it, in milliseconds. */
class Frames
{
public:
    explicit Frames(QQuickWindow &window)
        : m_window(window)
    {
        QObject::connect(
            &window, &QQuickWindow::frameSwapped, &m_watch, [this] { m_hasSwapped = true; }, Qt::DirectConnection);
    }

    template<class Change>
    double milliseconds(Change change)
    {
        QCoreApplication::processEvents();
        m_hasSwapped = false;
        QElapsedTimer timer;
        timer.start();
        change();
        m_window.update();
        while (!m_hasSwapped && timer.elapsed() < 1'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    QQuickWindow &m_window;
    bool m_hasSwapped = false;
    QObject m_watch; ///< the window outlives this
};

inline void wait(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

/** False after a minute in which it did not become true. */
template<class Condition>
bool waitFor(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return condition();
}

} // namespace bench
