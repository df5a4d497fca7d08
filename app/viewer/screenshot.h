// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/program.h"

namespace viewer {

/** Ends the application with a picture of the window once the plan is drawn: status 0, or 1 and words on standard error. */
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(Program &program, QString path, base::Language language, QObject *parent = nullptr);

private:
    void lookAgain();
    void fail(const base::Error &error);

    Program &m_program;
    QString m_path;
    base::Language m_language;
    bool m_isOver = false;
};

} // namespace viewer
