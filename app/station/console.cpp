// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/console.h"

#include "base/message.h"

#include <QJsonDocument>

#include <cstdio>

namespace station {

QString Console::words(const char *french, const char *english) const
{
    return QString::fromUtf8(language == base::Language::French ? french : english);
}

void Console::say(const QString &line) const
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
}

void Console::say(const QJsonObject &object) const
{
    std::fputs(QJsonDocument(object).toJson(QJsonDocument::Indented).constData(), stdout);
}

void Console::complain(const base::Error &error) const
{
    std::fputs(qUtf8Printable(base::message(error, language) + u'\n'), stderr);
    if (isJson) {
        const QString code = QString::fromLatin1(QMetaEnum::fromType<base::ErrorCode>().valueToKey(static_cast<int>(error.code)));
        say(QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code},
                                                              {QStringLiteral("file"), error.file},
                                                              {QStringLiteral("place"), error.place},
                                                              {QStringLiteral("detail"), error.detail}}}});
    }
}

} // namespace station
