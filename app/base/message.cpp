// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

#include "base/catalogue.h"

namespace base {

QString message(const Error &error, Language language)
{
    const QString key = QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(error.code)));
    const QString words = catalogueWords(QStringLiteral("errors"), key, language);

    QString where = error.file;
    for (const QString &part : {error.place, error.detail}) {
        if (!part.isEmpty())
            where += where.isEmpty() ? part : QStringLiteral(" (") + part + u')';
    }
    if (where.isEmpty())
        return words;
    const QString colon = language == Language::French ? QStringLiteral("\u00a0: ") : QStringLiteral(": ");
    return where + colon + words;
}

} // namespace base
