// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace ui {

/** Runs jobs on worker threads and brings what they made back to the thread that asked. Waits for its jobs when it goes. */
class Background
{
public:
    Background();
    ~Background();
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    /** `done` runs in the thread of `receiver`, and not at all where `receiver` is gone by then. */
    template<class Job, class Done>
    void run(QObject *receiver, Job job, Done done)
    {
        m_pool.start([receiver, job = std::move(job), done = std::move(done)]() mutable {
            auto made = job();
            QMetaObject::invokeMethod(
                receiver, [made = std::move(made), done = std::move(done)]() mutable { done(std::move(made)); },
                Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
};

} // namespace ui
