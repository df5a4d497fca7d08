// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/screenshot.h"

#include "base/message.h"

#include <QCoreApplication>

#include <cstdio>

namespace viewer {

Screenshot::Screenshot(Program &program, QString path, base::Language language, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_path(std::move(path))
    , m_language(language)
{
    connect(&program, &Program::refused, this, &Screenshot::fail);
    connect(&program, &Program::progressed, this, &Screenshot::lookAgain, Qt::QueuedConnection);
    connect(&program.window(), &QQuickWindow::sceneGraphInitialized, this, &Screenshot::lookAgain, Qt::QueuedConnection);
}

void Screenshot::lookAgain()
{
    if (m_isOver || !m_program.window().isExposed() || !m_program.isSettled())
        return;
    if (const std::optional<base::Error> error = m_program.screen().error()) {
        fail(*error);
        return;
    }
    m_isOver = true;
    // Renders one frame with everything that isSettled() promised, and reads back exactly that frame.
    const QImage picture = m_program.window().grabWindow();
    if (picture.isNull() || !picture.save(m_path, "PNG")) {
        m_isOver = false;
        fail({base::ErrorCode::FileNotWritable, m_path, {}, {}});
        return;
    }
    QCoreApplication::exit(0);
}

void Screenshot::fail(const base::Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    std::fprintf(stderr, "%s\n", base::message(error, m_language).toLocal8Bit().constData());
    QCoreApplication::exit(1);
}

} // namespace viewer
