// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>

namespace import {

/** What the process of a reader may use up. */
struct WorkerLimits
{
    qint64 memoryBytes = qint64(2) << 30; ///< of address space
    int cpuSeconds = 60;
    int wallSeconds = 120;
    qint64 answerBytes = qint64(256) << 20;
};

/**
 * A library that reads what strangers made, in a process of its own: it gets little memory and time, no network, writes no
 * files, and whatever becomes of it is an answer or an error. The process calls answer().
 */
class Worker
{
public:
    /** `reader`: the library, as the error names it. `arguments` come before the file's path. */
    Worker(QString reader, QString program, QStringList arguments, WorkerLimits limits = {});

    /** The bytes of the answer: not yet trusted. FileTooLarge for a limit, ReaderBroken for a crash or nonsense, or what the reader refuses. */
    base::Result<QByteArray> read(const QString &path) const;

private:
    QString m_reader;
    QString m_program;
    QStringList m_arguments;
    WorkerLimits m_limits;
};

/** The worker's side: writes what `read` gives to the standard output, nothing else may. Returns the exit code. */
int answer(const std::function<base::Result<QByteArray>()> &read);

} // namespace import
