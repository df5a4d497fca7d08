// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/language.h"

#include <QJsonObject>
#include <QString>

namespace station {

/** How the program speaks: its language, and whether to people or to machines. */
struct Console
{
    base::Language language = base::Language::French;
    bool isJson = false;

    QString words(const char *french, const char *english) const;
    /** A line on the standard output. */
    void say(const QString &line) const;
    void say(const QJsonObject &object) const;
    /** The error's words on the standard error; an object with code and words with --json. */
    void complain(const base::Error &error) const;
};

} // namespace station
