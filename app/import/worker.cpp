// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/worker.h"

#include <QDataStream>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <array>
#include <csignal>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace import {

using base::ErrorCode;

namespace {

constexpr quint64 magic = 0x504F5254414E5357; // "PORTANSW"
constexpr qsizetype headBytes = 8 + 1 + 8;

enum Kind : quint8 { Value, Refusal };

/** How a worker ends before it could answer. */
enum EndCode { OutOfMemory = 101, NotConfined = 102 };

#if defined(__SANITIZE_ADDRESS__)
constexpr bool limitsAddressSpace = false; // AddressSanitizer reserves terabytes
#elif defined(__has_feature)
constexpr bool limitsAddressSpace = !__has_feature(address_sanitizer);
#else
constexpr bool limitsAddressSpace = true;
#endif

#if defined(__x86_64__)
constexpr quint32 architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr quint32 architecture = AUDIT_ARCH_AARCH64;
#endif

bool limit(__rlimit_resource resource, qint64 amount, qint64 grace = 0)
{
    const rlimit amounts{rlim_t(amount), rlim_t(amount + grace)};
    return ::setrlimit(resource, &amounts) == 0;
}

/** No sockets for this process and whatever it starts, whoever runs it. */
bool denyNetwork()
{
    constexpr quint32 refuse = SECCOMP_RET_ERRNO | EACCES;
    constexpr quint32 otherTables = 0x40000000; // of system calls: x32
    std::array<sock_filter, 9> filter{{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, otherTables, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_io_uring_setup, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, refuse),
    }};
    const sock_fprog program{filter.size(), filter.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/** Between fork and exec: only system calls. */
void confine(const WorkerLimits &limits)
{
    const bool isConfined = limit(RLIMIT_CPU, limits.cpuSeconds, 1) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) &&
                            (!limitsAddressSpace || limit(RLIMIT_AS, limits.memoryBytes)) && denyNetwork();
    if (!isConfined)
        ::_exit(NotConfined);
}

/** What the answer's head announces has arrived, and no more. */
bool isWhole(const QByteArray &bytes, quint8 &kind)
{
    QDataStream head(bytes);
    quint64 sign = 0;
    quint64 size = 0;
    head >> sign >> kind >> size;
    return head.status() == QDataStream::Ok && sign == magic && kind <= Refusal && size == quint64(bytes.size() - headBytes);
}

/** The refusal of a worker, which names no file: that is ours to say. */
base::Error refusal(const QByteArray &bytes, const QString &path)
{
    QDataStream stream(bytes.mid(headBytes));
    qint32 code = 0;
    base::Error error{ErrorCode::SourceMalformed, path, {}, {}};
    stream >> code >> error.place >> error.detail;
    if (stream.status() == QDataStream::Ok && QMetaEnum::fromType<ErrorCode>().valueToKey(code))
        error.code = static_cast<ErrorCode>(code);
    return error;
}

} // namespace

Worker::Worker(QString reader, QString program, QStringList arguments, WorkerLimits limits)
    : m_reader(std::move(reader))
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_limits(limits)
{}

base::Result<QByteArray> Worker::read(const QString &path) const
{
    const auto ended = [&](ErrorCode code, const QString &how) {
        return base::fail(code, path, {}, m_reader + QStringLiteral(": ") + how);
    };
    QProcess process;
    process.setChildProcessModifier([limits = m_limits] { confine(limits); });
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_program, QStringList(m_arguments) << QFileInfo(path).absoluteFilePath(), QIODevice::ReadOnly);

    const QDeadlineTimer deadline(std::chrono::seconds(m_limits.wallSeconds));
    const auto end = [&process] {
        process.kill();
        process.waitForFinished();
    };
    QByteArray bytes;
    while (process.waitForReadyRead(int(deadline.remainingTime()))) {
        bytes += process.readAll();
        if (bytes.size() > m_limits.answerBytes) {
            end();
            return ended(ErrorCode::FileTooLarge, QStringLiteral("more than %1 MB of answer").arg(m_limits.answerBytes >> 20));
        }
    }
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(int(deadline.remainingTime()))) {
        end();
        return ended(ErrorCode::FileTooLarge, QStringLiteral("more than %1 s").arg(m_limits.wallSeconds));
    }
    bytes += process.readAll();

    if (process.error() == QProcess::FailedToStart)
        return ended(ErrorCode::ReaderBroken, process.errorString());
    if (process.exitStatus() == QProcess::CrashExit) {
        const int signal = process.exitCode();
        if (signal == SIGXCPU)
            return ended(ErrorCode::FileTooLarge, QStringLiteral("more than %1 s of work").arg(m_limits.cpuSeconds));
        return ended(ErrorCode::ReaderBroken, QStringLiteral("signal %1").arg(signal));
    }
    if (process.exitCode() == OutOfMemory)
        return ended(ErrorCode::FileTooLarge, QStringLiteral("more than %1 MB of memory").arg(m_limits.memoryBytes >> 20));
    if (process.exitCode() == NotConfined)
        return ended(ErrorCode::ReaderBroken, QStringLiteral("cannot be confined on this machine"));
    quint8 kind = Value;
    if (process.exitCode() != 0 || !isWhole(bytes, kind))
        return ended(ErrorCode::ReaderBroken, QStringLiteral("no answer, exit code %1").arg(process.exitCode()));
    if (kind == Refusal)
        return tl::unexpected(refusal(bytes, path));
    return bytes.mid(headBytes);
}

int answer(const std::function<base::Result<QByteArray>()> &read)
{
    try {
        const base::Result<QByteArray> result = read();
        QByteArray payload;
        if (result)
            payload = *result;
        else
            QDataStream(&payload, QIODevice::WriteOnly)
                << qint32(result.error().code) << result.error().place << result.error().detail;
        QByteArray head;
        QDataStream(&head, QIODevice::WriteOnly) << magic << quint8(result ? Value : Refusal) << quint64(payload.size());
        QFile out;
        const bool isWritten = out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                               out.write(head) == head.size() && out.write(payload) == payload.size();
        return isWritten ? 0 : 1;
    } catch (const std::bad_alloc &) {
        return OutOfMemory;
    }
}

} // namespace import
