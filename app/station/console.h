// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/language.h"

#include <QString>
#include <QTextStream>

namespace station {

/** What a command ends with, as scripts see it. */
enum class ExitCode { Done = 0, Refused = 1, WrongUse = 2 };

/** Where a command writes, in which language, and how it ended. */
struct Console
{
    QTextStream &out;
    QTextStream &err;
    base::Language language = base::Language::English;
    bool isJson = false; ///< for machines: also what is refused
    ExitCode exitCode = ExitCode::Done;

    /** The words of this language. */
    QString in(const char *french, const char *english) const
    {
        return QString::fromUtf8(language == base::Language::French ? french : english);
    }
    /** Says why a command refuses to work: in words, and with --json as an object. */
    void refuse(const base::Error &error);
};

} // namespace station
