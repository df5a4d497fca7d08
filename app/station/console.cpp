// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/console.h"

#include "base/message.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace station {

void Console::refuse(const base::Error &error)
{
    err << base::message(error, language) << Qt::endl;
    if (isJson) {
        const QString code = QString::fromLatin1(QMetaEnum::fromType<base::ErrorCode>().valueToKey(static_cast<int>(error.code)));
        const QJsonObject object{{QStringLiteral("code"), code},
                                 {QStringLiteral("file"), error.file},
                                 {QStringLiteral("place"), error.place},
                                 {QStringLiteral("detail"), error.detail}};
        out << QJsonDocument(QJsonObject{{QStringLiteral("error"), object}}).toJson();
    }
    exitCode = ExitCode::Refused;
}

} // namespace station
