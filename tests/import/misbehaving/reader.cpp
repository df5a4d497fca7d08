// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_file.h"
#include "import/worker.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <sys/socket.h>
#include <unistd.h>

static void write(const QByteArray &bytes)
{
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        std::exit(7);
}

static QByteArray takeMemory()
{
    std::vector<QByteArray> all;
    for (;;)
        all.emplace_back(64 << 20, 'x');
}

static void work()
{
    for (volatile unsigned i = 0;;)
        i = i + 1;
}

static base::Result<QByteArray> read(const QByteArray &how, const QString &path)
{
    if (how == "refuse")
        return base::fail(base::ErrorCode::SourceMalformed, {}, QStringLiteral("node 3"), QStringLiteral("stands in itself"));
    if (how == "memory")
        return takeMemory();
    if (how == "network")
        return ::socket(AF_INET, SOCK_STREAM, 0) < 0 && errno == EACCES ? QByteArray("refused") : QByteArray("reached");
    if (how == "model")
        return import::readModelFile(path).map([](const import::ModelScene &scene) { return import::bytesOf(scene); });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileNotReadable, path);
    return file.readAll();
}

static void flood()
{
    for (;;)
        write(QByteArray(1 << 20, 'x'));
}

static void writeBeside(const QString &path)
{
    QFile file(path + QStringLiteral(".out"));
    if (file.open(QIODevice::WriteOnly))
        file.write("left behind");
}

/** reader HOW FILE: reads a file in one of the ways that readers go wrong, or as a 3D model. */
int main(int, char **argv)
{
    const QByteArray how = argv[1];
    const QString path = QString::fromLocal8Bit(argv[2]);
    if (how == "crash")
        std::abort();
    if (how == "work")
        work();
    if (how == "sleep")
        ::sleep(600);
    if (how == "silence")
        return 0;
    if (how == "failure")
        return 3;
    if (how == "nonsense")
        write("<html>404</html>");
    if (how == "flood")
        flood();
    if (how == "half") {
        // The head and a part of what it announces.
        write(QByteArray("PORTANSW\0\0\0\0\0\0\0\0\x64half", 21));
        return 0;
    }
    if (how == "file")
        writeBeside(path);
    const int code = import::answer([&] { return read(how, path); });
    if (how == "more")
        write("and more");
    return code;
}
